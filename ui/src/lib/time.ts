/** How instants, days and durations are spoken. Pure: "now" and the locale are handed in. */

const day = 24 * 60 * 60 * 1000;

export interface Spoken {
  /** What one would say: "Thu 16:00", "3 weeks ago". */
  text: string;
  /** The exact instant, for hover: "Thursday 26 November 2026 at 16:00". */
  exact: string;
}

/** Speaks of an instant (ISO 8601) as seen from `now`, in the zone of the machine or `zone`. */
export function speakInstant(iso: string, now: Date, locale: string, zone?: string): Spoken {
  const at = new Date(iso);
  const exact = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);
  const clock = format(at, locale, zone, { hour: '2-digit', minute: '2-digit' });
  const days = calendarDays(at, now, zone);

  if (days === 0) return { text: clock, exact };
  if (days === 1) return { text: `${relative(1, 'day', locale)} ${clock}`, exact };
  if (days > 1 && days < 7) {
    return { text: `${format(at, locale, zone, { weekday: 'short' })} ${clock}`, exact };
  }
  if (days >= 7) return { text: speakFar(at, now, locale, zone), exact };
  return { text: speakDaysAgo(-days, locale), exact };
}

/**
 * Speaks of an instant by its day and hour, however long ago: "Tue 3 Mar, 08:30". For what one would
 * look for in a calendar rather than count back to.
 */
export function speakWhen(iso: string, now: Date, locale: string, zone?: string): Spoken {
  const at = new Date(iso);
  const { exact } = speakInstant(iso, now, locale, zone);
  const clock = format(at, locale, zone, { hour: '2-digit', minute: '2-digit' });
  return { text: `${speakFar(at, now, locale, zone)}, ${clock}`, exact };
}

/** Speaks of a day ("2026-11-26"), which belongs to no zone, as seen from `today` (also a day). */
export function speakDay(iso: string, today: string, locale: string): Spoken {
  const [at, now] = [new Date(`${iso}T00:00:00Z`), new Date(`${today}T00:00:00Z`)];
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
  const days = Math.round((at.getTime() - now.getTime()) / day);

  if (days >= -1 && days <= 1) return { text: capital(relative(days, 'day', locale)), exact };
  if (days > 1 && days < 7) {
    return { text: format(at, locale, 'UTC', { weekday: 'long' }), exact };
  }
  if (days >= 7) return { text: speakFar(at, now, locale, 'UTC'), exact };
  return { text: speakDaysAgo(-days, locale), exact };
}

/** Speaks of a number of days gone by: "yesterday", "5 days ago", "3 weeks ago", "2 years ago". */
export function speakDaysAgo(days: number, locale: string): string {
  if (days < 14) return relative(-days, 'day', locale);
  if (days < 60) return relative(-Math.round(days / 7), 'week', locale);
  if (days < 730) return relative(-Math.round(days / 30.44), 'month', locale);
  return relative(-Math.round(days / 365.25), 'year', locale);
}

/** Speaks of a length of time in whole minutes: "10 min", "1 h", "1 h 30 min". */
export function speakMinutes(minutes: number, locale: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const parts = [
    hours > 0 && unit(hours, 'hour', locale),
    (rest > 0 || hours === 0) && unit(rest, 'minute', locale),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A clock face for a timer: "4:05", "1:00:00"; past zero it counts on with a minus. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const face = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return seconds <= -1 ? `\u2212${face}` : face;
}

/** Calendar days from `now` to `at` in the zone: tomorrow 00:05 is 1 even at 23:55. */
function calendarDays(at: Date, now: Date, zone?: string): number {
  return Math.round((midnight(at, zone) - midnight(now, zone)) / day);
}

/** The day of an instant in the zone, as the UTC milliseconds of that day's midnight. */
function midnight(at: Date, zone?: string): number {
  // The Swedish way of writing a date is ISO 8601.
  const iso = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone }).format(at);
  return Date.parse(`${iso}T00:00:00Z`);
}

function speakFar(at: Date, now: Date, locale: string, zone?: string): string {
  const year = (date: Date) => format(date, 'en', zone, { year: 'numeric' });
  return format(at, locale, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  });
}

function format(
  at: Date,
  locale: string,
  zone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: zone,
    hourCycle: options.hour ? 'h23' : undefined,
  }).format(at);
}

function relative(amount: number, of: Intl.RelativeTimeFormatUnit, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount, of);
}

function unit(amount: number, of: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: of,
    unitDisplay: 'short',
  })
    .format(amount)
    .replace(/\bhrs?\b/, 'h')
    .replace(/\bmins\b/, 'min');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
