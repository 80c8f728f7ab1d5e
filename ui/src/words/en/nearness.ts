import { count } from '../plural';

/** How far somebody is from one's own desk. Every page calls a ring by these names, and so does core. */
export const rings = {
  '': 'Not said',
  team: 'My team',
  company: 'Other departments',
  outside: 'Other companies',
  industry: 'Other industries',
};

/** How often one can choose to be in touch, by days. Every page and core say it like this. */
export const rhythms = {
  14: 'every 2 weeks',
  30: 'every month',
  42: 'every 6 weeks',
  60: 'every 2 months',
  90: 'every 3 months',
  180: 'every 6 months',
  365: 'every year',
};

/** A number of days as a rhythm: "every month", "every 10 days". */
export function every(n: number): string {
  const known = (rhythms as Record<number, string>)[n];
  return known ?? count('en', n, { one: 'every day', other: 'every # days' });
}
