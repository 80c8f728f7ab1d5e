/** A recurrence rule (RFC 5545) as the form builds it from plain choices. */

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export const nths = ['1', '2', '3', '4', '-1'] as const;
export type Nth = (typeof nths)[number];

export const ways = [
  'once',
  'weekly',
  'every',
  'weekdays',
  'month_weekday',
  'month_day',
  'own',
] as const;
export type Way = (typeof ways)[number];

export interface Repeat {
  way: Way;
  days: readonly Weekday[];
  /** Whether a person chose the days, or the form only proposes them. */
  chosen: 'proposed' | 'picked';
  /** Weeks apart, as typed. */
  weeks: string;
  nth: Nth;
  weekday: Weekday;
  /** Day of the month, as typed. */
  monthDay: string;
  /** The rule itself, where none of the choices fits. */
  own: string;
}

const workdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';

/** The rule of the choices; `null` while one is missing. */
export function ruleOf(repeat: Repeat): string | null {
  const days = weekdays.filter((day) => repeat.days.includes(day)).join(',');
  const weeks = Number(repeat.weeks);
  const day = Number(repeat.monthDay);
  switch (repeat.way) {
    case 'once':
      return '';
    case 'weekdays':
      return workdays;
    case 'weekly':
      return days ? `FREQ=WEEKLY;BYDAY=${days}` : null;
    case 'every':
      if (!days || !Number.isInteger(weeks) || weeks < 1 || weeks > 52) return null;
      return `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${days}`;
    case 'month_weekday':
      return `FREQ=MONTHLY;BYDAY=${repeat.nth}${repeat.weekday}`;
    case 'month_day':
      if (!Number.isInteger(day) || day < 1 || day > 31) return null;
      return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
    case 'own':
      return repeat.own.trim() || null;
  }
}

/** The choices after a day was ticked or unticked. Proposed days give way to the first that is picked. */
export function ticked(repeat: Repeat, day: Weekday, on: boolean): Repeat {
  const before = on && repeat.chosen === 'proposed' ? [] : repeat.days;
  const others = before.filter((other) => other !== day);
  return { ...repeat, days: on ? [...others, day] : others, chosen: 'picked' };
}

/** The choices once a first day was typed ("2026-11-26"): what was only proposed follows it. */
export function from(repeat: Repeat, day: string): Repeat {
  if (repeat.chosen === 'picked' || !day) return repeat;
  const weekday = weekdayOf(day);
  return { ...repeat, days: [weekday], weekday, monthDay: String(Number(day.slice(8, 10))) };
}

function weekdayOf(day: string): Weekday {
  return weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
}

/** The choices that make a rule; a rule they cannot make is kept as it is. */
export function repeatOf(
  rule: string,
  starts: string,
  chosen: Repeat['chosen'] = 'picked',
): Repeat {
  const weekday = weekdayOf(starts.slice(0, 10));
  const plain: Repeat = {
    way: 'own',
    days: [weekday],
    chosen,
    weeks: '2',
    nth: '1',
    weekday,
    monthDay: String(Number(starts.slice(8, 10)) || 1),
    own: rule,
  };
  if (!rule) return { ...plain, way: 'once' };

  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
  const { FREQ, INTERVAL = '1', BYDAY, BYMONTHDAY } = parts as Record<string, string | undefined>;
  const nth = /^(-1|[1-4])(\w\w)$/.exec(BYDAY ?? '');
  const days = (BYDAY?.split(',') ?? [weekday]).filter((day) =>
    weekdays.includes(day as Weekday),
  ) as Weekday[];
  const made: Repeat[] = [
    { ...plain, way: 'weekdays' },
    { ...plain, way: 'weekly', days },
    { ...plain, way: 'every', days, weeks: INTERVAL },
    ...(nth
      ? [
          {
            ...plain,
            way: 'month_weekday' as const,
            nth: nth[1] as Nth,
            weekday: nth[2] as Weekday,
          },
        ]
      : []),
    { ...plain, way: 'month_day', monthDay: BYMONTHDAY ?? '' },
  ];
  // "Every week" may be written without its day.
  const spelt = FREQ === 'WEEKLY' && !BYDAY ? `${rule};BYDAY=${weekday}` : rule;
  return made.find((repeat) => same(ruleOf(repeat), spelt)) ?? plain;
}

/** Rules are the same whatever the order of their parts, and whether "every 1 week" says the 1. */
function same(one: string | null, other: string): boolean {
  const sorted = (rule: string) =>
    rule
      .split(';')
      .filter((part) => part !== 'INTERVAL=1' && part !== 'WKST=MO')
      .sort()
      .join(';');
  return one !== null && sorted(one) === sorted(other);
}
