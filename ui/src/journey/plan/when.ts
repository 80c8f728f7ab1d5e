import { speakDay } from '../../lib/time';
import { t } from '../../words/words';

/** How long ago or how soon a day is, inside a sentence: "today", "3 weeks ago", "Thursday". */
export function spoken(day: string, today: string): string {
  const { text } = speakDay(day, today, t.locale);
  // Only "Today" and its neighbours are capitalised for standing alone; a weekday always is.
  const near = Math.abs(Date.parse(day) - Date.parse(today)) <= 24 * 60 * 60 * 1000;
  return near ? text.toLowerCase() : text;
}

/** A day as a date inside a sentence: "13 August", with the year when it is another one. */
export function dated(day: string, today: string): string {
  return new Intl.DateTimeFormat(t.locale, {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
