import { count } from '../plural';

const some = (n: number) => count('en', n, { one: '# person', other: '# people' });

/** The memory jogger: prompts that bring people to mind. */
export const jogger = {
  group: 'Jog the memory',
  lead: 'A few questions bring back more people than any list.',

  where: 'Where have you worked?',
  whereHint: 'Leave empty what does not apply.',
  jobs: ['Where you work now', 'The job before', 'And the one before that'],
  jobPlaceholder: 'Organisation',
  beyond: 'And beyond work',
  beyonds: {
    school: 'School, training, university',
    groups: 'Groups, clubs, meetups',
    friends: 'Neighbours and friends',
  },
  start: 'Begin',
  nothingChosen: 'Name one job, or choose one of the others.',

  asks: {
    boss: (job: string) => `Who was your boss at ${job}?`,
    peer: (job: string) => `Whom did you work beside at ${job}?`,
    report: (job: string) => `Who reported to you, or learned from you, at ${job}?`,
    client: (job: string) => `Which clients did you work with at ${job}?`,
    supplier: (job: string) => `Which suppliers or partners did you work with at ${job}?`,
    school: () => 'Whom do you remember from school, training or university?',
    groups: () => 'Whom do you know from groups, clubs and meetups?',
    friends: () => 'Which neighbours and friends know what you do?',
  },
  asksNow: {
    boss: (job: string) => `Who is your boss at ${job}?`,
    peer: (job: string) => `Whom do you work beside at ${job}?`,
    report: (job: string) => `Who reports to you, or learns from you, at ${job}?`,
    client: (job: string) => `Which clients do you work with at ${job}?`,
    supplier: (job: string) => `Which suppliers or partners do you work with at ${job}?`,
  },
  met: {
    boss: (job: string) => `My boss at ${job}`,
    peer: (job: string) => `Colleague at ${job}`,
    report: (job: string) => `Worked for me at ${job}`,
    client: (job: string) => `Client when I was at ${job}`,
    supplier: (job: string) => `Supplier when I was at ${job}`,
    school: () => 'School, training or university',
    groups: () => 'A group or club',
    friends: () => 'Neighbour or friend',
  },
  hints: {
    boss: 'And the one before, and their boss?',
    peer: 'Who sat nearby? Who left before you did?',
    report: 'Who learned something from you?',
    client: 'Think of the hardest week, and of the best thank-you.',
    supplier: 'Whose work made yours easier?',
    school: 'Whom would you be glad to meet by chance?',
    groups: 'Who always came? Who gave the talks?',
    friends: 'Who once asked what it is you do?',
  },

  steps: 'Questions',
  at: (at: number, of: number) => `Question ${at} of ${of}`,
  name: 'A name',
  namePlaceholder: 'Ada Example',
  nameHint:
    'Enter takes the next one, Enter on an empty line asks the next question. A comma adds where they work now: “Ada Example, Example Works”.',
  ring: 'They belong to',
  so: (n: number) => `${some(n)} so far`,
  remove: (name: string) => `Remove ${name}`,
  back: 'Back',
  next: 'Next question',
  finish: 'Look them over',

  review: 'Look them over',
  reviewLead: 'The ring is guessed from the question; change it where it is wrong.',
  reviewNobody: 'Nobody yet. Go back to a question, or type someone in.',
  column: {
    name: 'Name',
    organisation: 'Organisation',
    met: 'How you know them',
    ring: 'Ring',
    remove: 'Remove',
  },
  ringOf: (name: string) => `Ring of ${name}`,
  save: (n: number) => `Add ${some(n)}`,
  again: 'Back to the questions',
  saved: (n: number, left: number) =>
    left > 0
      ? `${some(n)} added. ${some(left)} ${left === 1 ? 'was' : 'were'} in your book already.`
      : `${some(n)} added`,
  noneNew: 'All of them were in your book already. Nothing changed.',
};
