import type { LeadWeek } from '../ipc/bindings';
import { t } from '../words/words';

const levels = Object.values(t.leads.dials);
/** A letter's width, about, in pixels; a word is left out where it does not fit. */
const letter = 7;
/** How high the band is in which the dial is drawn, in pixels. */
export const band = 34;

/** How urgent a level is, as height within the band. */
export const urgency = (level: number) => band - 4 - (level - 1) * 3;

/** The line of the dial over weeks that are so wide. */
export function dialLine(weeks: readonly LeadWeek[], wide: number): string {
  return weeks
    .map(({ intensity }, at) => `${at === 0 ? 'M' : 'L'}${at * wide} ${urgency(intensity)}h${wide}`)
    .join('');
}

/** Where the dial was turned: each stretch with its word, where there is room for it. */
export function stretches(weeks: readonly LeadWeek[], wide: number) {
  const found: { at: number; level: number; weeks: number }[] = [];
  weeks.forEach(({ intensity }, at) => {
    const last = found.at(-1);
    if (last?.level === intensity) last.weeks += 1;
    else found.push({ at, level: intensity, weeks: 1 });
  });
  return found
    .map(({ at, level, weeks: n }) => ({ at, level, word: levels[level - 1] ?? '', n }))
    .filter(({ word, n }) => word.length * letter <= n * wide);
}
