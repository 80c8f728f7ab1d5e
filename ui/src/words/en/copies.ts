import { count } from '../plural';

const people = (n: number) => count('en', n, { one: '# person', other: '# people' });

/** A career that does not open, and going back to a copy of it. */
export const copies = {
  // In place of the program
  headings: {
    damaged: 'Your career file is damaged',
    newer: 'A newer Fairlead wrote this career',
    in_use: 'Your career file is in use',
    folder: 'Your folder cannot be written',
    other: 'Your career does not open',
  },
  safe: 'Nothing was deleted, and nothing was changed.',
  safeDamaged:
    'Nothing was deleted, and nothing was changed: the file lies where it was, just as it was found. Such damage comes from a failing disk, a power cut, or a program that copies or syncs the file while it is written.',
  looking: 'Looking for what is in the way…',
  openFolder: 'Open the folder',
  folderNowhere: 'The folder cannot be opened from here; this is where it is:',
  folder: 'The folder',
  detail: 'For whoever helps you',
  quit: 'Quit',
  allGood: 'Open Fairlead',

  // Choosing
  copies: 'Backups in this folder, newest first',
  none: 'There is no backup in this folder yet.',
  noneGood: 'None of these can be put in place.',
  checking: 'being checked…',
  checked: (n: number) => `checked: it can be read and holds ${people(n)}`,
  kinds: {
    backup: 'backup',
    before_upgrade: 'made before an upgrade',
    set_aside: 'set aside when another copy took its place',
  },
  older: (n: number) => count('en', n, { one: 'Show # older copy', other: 'Show # older copies' }),

  // Putting in place
  putDamaged: 'Put this backup in place',
  back: 'Your career is back',
  backLead: (n: number, made: string) =>
    `It is as it was on ${made}, with ${people(n)}. The backup itself is still there, too.`,
  kept: (name: string) => `The damaged file is kept as ${name}, in the same folder.`,

  // From Settings
  restore: 'Restore a backup',
  restoreHint:
    'Go back to an earlier copy. Your career as it is now is set aside, and you can return to it.',
  lead: 'Choose one. Nothing happens before you have read what it would do.',
  toSettings: 'Settings',
  next: 'See what it would do',
  confirm: 'Restore this backup?',
  now: 'Now',
  then: 'Then',
  nowHolds: (n: number) => `Your career as it is, with ${people(n)}.`,
  thenHolds: (n: number, made: string) => `Your career as it was on ${made}, with ${people(n)}.`,
  lost: 'What you noted after that is not in the backup. Undo does not reach back beyond this.',
  wayBack:
    'Nothing is overwritten: your career of now gets a name of its own and stands at the top of this list. To go back, restore it the same way.',
  do: 'Restore it',
  choose: 'Choose another',
  done: 'Restored',
  doneLead: (n: number, made: string) => `Your career is as it was on ${made}, with ${people(n)}.`,
  setAside: (name: string) =>
    `Your career of before is kept as ${name}. It stands in the list of copies: restore it to go back.`,
  toToday: 'Go to Today',
  again: 'Show the copies',
};
