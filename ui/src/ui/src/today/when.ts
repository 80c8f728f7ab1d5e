import { speakDay, speakInstant, type Spoken } from '../lib/time';
import { t } from '../words/words';

/** Speaks of an instant as seen from the page's day. */
export function instant(iso: string, date: string): Spoken {
  return speakInstant(iso, new Date(`${date}T12:00`), t.locale);
}

/** Speaks of a day as seen from the page's day. */
export function day(iso: string, date: string): Spoken {
  return speakDay(iso, date, t.locale);
}
