import { speakDay, type Spoken } from './time';

/**
 * Speaks of a wall time ("2026-11-26T16:00"), which is already in the person's zone, as seen from
 * `today` ("2026-11-23"): "Today 16:00", "Thursday 16:00", "Thu 3 Dec 08:30".
 */
export function speakWall(wall: string, today: string, locale: string): Spoken {
  const [day = '', time = ''] = wall.split('T');
  const clock = time.slice(0, 5);
  const spoken = speakDay(day, today, locale);
  return { text: `${spoken.text} ${clock}`.trim(), exact: `${spoken.exact}, ${clock}` };
}

/** Noon of a day ("2026-11-22") on this machine, as an instant: for a day whose hour nobody knows. */
export function noonOf(day: string): string {
  return `${new Date(`${day}T12:00`).toISOString().slice(0, 19)}Z`;
}

/** A day written out: "Monday 23 November". */
export function longDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
