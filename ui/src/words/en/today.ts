import { count } from '../plural';

/** The Today page. */
export const today = {
  lead: (day: string, name: string) => (name ? `${day}. Hello, ${name}.` : day),
  loading: 'Opening your day…',
  group: 'Today',

  setUp: 'Set up',
  setUpContinue: 'Continue setting up',
  setUpWhy: 'A few minutes: who you are, the people you know, two protected hours a week.',

  // The card of the next block
  now: 'Now',
  next: 'Next',
  underWay: 'Under way',
  alsoNow: 'Also waiting for an answer',
  begins: 'Begins',
  begun: 'Began',
  start: 'Start',
  startNow: 'Start now',
  resume: 'Resume',
  done: 'Done',
  snooze: 'Snooze',
  snoozes: { snooze_10m: '10 minutes', snooze_1h: '1 hour', snooze_tomorrow: 'Tomorrow' },
  skip: 'Skip',
  skipReasons: [
    'No time today',
    'Out of energy',
    'Away',
    'Something came up',
    'No particular reason',
  ],
  snoozedLabel: 'Snoozed',
  until: 'until',
  snoozedUntil: 'snoozed until',
  snoozed: 'Snoozed. It comes back by itself.',
  skipped: (name: string) => `Skipped ${name} this once.`,
  finished: (name: string) => `${name}: done.`,
  toFollowUp: (n: number) =>
    count('en', n, { one: '# person to follow up', other: '# people to follow up' }),
  toCatchUp: (n: number) =>
    count('en', n, { one: '# person to catch up with', other: '# people to catch up with' }),
  noOneWaits: 'Nobody is waiting; a good hour to think of someone new.',
  stillWaiting: (n: number) =>
    count('en', n, { one: '# person still waits', other: '# people still wait' }),
  nothingNext: 'No protected time yet',
  nothingNextWhy:
    'An hour a week for new people and one for those you know: kept in the calendar, so that it happens. Fairlead reminds you and leads you through it.',
  protect: 'Protect an hour',
  kinds: {
    grow: 'Grow your network',
    maintain: 'Keep in touch',
    lunch: 'Lunch',
    review: 'Review',
    other: 'Protected time',
  },

  // Who is due
  due: 'Who is due',
  dueList: 'People who are due',
  dueMore: (n: number) => count('en', n, { one: 'and # more', other: 'and # more' }),
  lastOn: 'last in touch',
  never: 'not in touch yet',
  log: (name: string) => `Log contact with ${name}`,
  logShort: 'Log',
  logHint: 'Log contact here (press l on the row)',
  logKind: 'What it was',
  logNote: 'What was said',
  logNotePlaceholder: 'What was said, if you like',
  logCancel: 'Leave it',
  open: 'Open',
  logSomeone: 'Log contact with someone',
  nobodyDue: 'Nobody is due',
  nobodyDueWhy:
    'Nobody has waited longer than you meant them to. Enjoy it, or note down whom you met.',
  noRhythm: 'Say how often',
  noRhythmWhy:
    'You know these people; Fairlead does not know yet how often you want to be in touch. Once it does, whoever has waited longest stands here.',
  chooseRhythm: 'Choose how often',
  noPeople: 'Who do you know?',
  noPeopleWhy:
    'The people you know belong here: those you worked with, studied with, met once and liked. Fairlead keeps an eye on who has not heard from you in a while.',
  bring: 'Bring people from a file',
  jog: 'Jog my memory',
  add: 'Add one person',

  followUp: 'Met lately',
  followUpWhy: 'Met in the last four weeks and not followed up yet. A line now is worth ten later.',
  followUpList: 'People met lately without a follow-up',

  // What was missed
  missed: 'Missed',
  missedList: 'Protected time that passed without you',
  startAnyway: 'Start anyway',
  clear: 'Clear',
  clearAll: 'Clear the list',
  cleared: 'The list is clear.',

  // Days since
  since: 'Days since',
  sinceNever: 'none yet',
  sinceTouch: (n: number) =>
    count('en', n, { one: 'day since you were in touch', other: 'days since you were in touch' }),
  sinceNew: (n: number) =>
    count('en', n, { one: 'day since someone new', other: 'days since someone new' }),
  sinceLunch: (n: number) =>
    count('en', n, { one: 'day since a lunch or coffee', other: 'days since a lunch or coffee' }),
  neverTouch: 'no contact logged yet',
  neverNew: 'nobody new yet',
  neverLunch: 'no lunch or coffee yet',
  whatTouch: 'Counts every contact you logged with anyone, unless it stayed unanswered.',
  whatNew: 'Counts from the last day on which you met someone, as their page says.',
  whatLunch: 'Counts every lunch or coffee you logged, with whomever.',

  coming: 'Coming up',
  comingList: 'People who come due in the next 14 days',
  comingEmpty: 'Nobody comes due in the next 14 days.',
};
