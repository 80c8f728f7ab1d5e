/**
 * Reads a count of days as it was typed; nothing typed is none. What is no such count (a word, less than none) becomes
 * 0, which core refuses in the field's own words.
 */
export function daysOf(typed: string): number | null {
  if (typed.trim() === '') return null;
  const days = Math.round(Number(typed));
  return days > 0 && days < 1_000_000 ? days : 0;
}
