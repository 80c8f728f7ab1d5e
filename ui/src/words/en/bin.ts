import { count } from '../plural';

/** What was thrown away and can come back. */
export const bin = {
  group: 'Bin',
  lead: 'What you threw away waits here for 90 days.',
  looking: 'Opening the bin…',
  list: 'In the bin',
  kinds: { person: 'Person', touch: 'Contact', block: 'Block', attachment: 'File' },
  journey: 'Journey',
  since: 'thrown away',
  gone: (day: string) => `gone for good on ${day}`,
  restore: 'Restore',
  restoreThis: (name: string) => `Restore ${name}`,
  empty: 'Empty the bin',
  emptied: (n: number) => count('en', n, { one: '# thing is gone', other: '# things are gone' }),
  nothing: 'The bin is empty',
  nothingText: 'What you throw away waits here for 90 days, so nothing is lost by a slip.',
  back: 'All people',
};
