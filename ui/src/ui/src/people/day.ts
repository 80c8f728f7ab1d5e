import { speakDay, type Spoken } from '../lib/time';
import { noonOf } from '../lib/wall';
import { t } from '../words/words';

/** The day on this machine's calendar, "2026-11-23". */
export function today(): string {
  const now = new Date();
  // By hand, for every row of a list asks for it.
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A day as one would say it, from today. */
export function spoken(day: string): Spoken {
  return speakDay(day, today(), t.locale);
}

/** A day as it stands in a sentence: "3 Nov", with the year when it is another. */
export function named(day: string): string {
  const sameYear = day.slice(0, 4) === today().slice(0, 4);
  return format(day, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The month a day belongs to: "November 2026". */
export function monthOf(day: string): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** A birthday as it is kept, "1970-03-21" or "--03-21", in words. */
export function birthdayInWords(birthday: string): string {
  const whole = birthday.startsWith('--') ? `2000-${birthday.slice(2)}` : birthday;
  if (Number.isNaN(Date.parse(whole))) return birthday;
  const year = birthday.startsWith('--') ? {} : ({ year: 'numeric' } as const);
  return format(whole, { day: 'numeric', month: 'long', ...year });
}

/**
 * The instant of a day and a time on this machine; `null`, which means now, without a day. Without
 * a time it is noon, or now where noon of today is still to come.
 */
export function instantOf(day: string, time: string): string | null {
  if (!day && !time) return null;
  if (time) return `${new Date(`${day || today()}T${time}`).toISOString().slice(0, 19)}Z`;
  const noon = noonOf(day);
  return day === today() && Date.parse(noon) > Date.now() ? null : noon;
}

/** The day and the time on this machine at an instant, for a form. */
export function wallOf(instant: string): { day: string; time: string } {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(instant))
    .split(' ');
  return { day, time };
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(t.locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
