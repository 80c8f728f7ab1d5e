/** A spoken date as it stands within a sentence: "today", but "Friday" and "Mon 27 Apr" stay. */
export function midway(spoken: string, locale = 'en-GB'): string {
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lower = spoken.charAt(0).toLowerCase() + spoken.slice(1);
  return [-1, 0, 1].some((days) => lower.startsWith(near.format(days, 'day'))) ? lower : spoken;
}
