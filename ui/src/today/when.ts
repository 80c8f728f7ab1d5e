import { speakDay, speakInstant, speakWhen, type Spoken } from '../lib/time';
import { t } from '../words/words';

/** Speaks of an instant as seen from the page's day. */
export function instant(iso: string, date: string): Spoken {
  return speakInstant(iso, new Date(`${date}T12:00`), t.locale);
}

/** Speaks of an instant by its day and hour, as seen from the page's day. */
export function dayAndHour(iso: string, date: string): Spoken {
  return speakWhen(iso, new Date(`${date}T12:00`), t.locale);
}

/** Speaks of a day as seen from the page's day. */
export function day(iso: string, date: string): Spoken {
  return speakDay(iso, date, t.locale);
}
