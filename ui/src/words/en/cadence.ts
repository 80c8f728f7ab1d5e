import { count } from '../plural';

const en = 'en-GB';
const people = (n: number) => count(en, n, { one: '1 person', other: '# people' });

/** Whose turn comes when: the coming weeks, how it grew, ceilings, ideas of how to be in touch. */
export const cadence = {
  weeks: {
    title: 'The coming weeks',
    open: 'The coming weeks',
    lead: 'Whose turn comes in which week, laid into the minutes you have',
    back: 'All people',
    toRhythm: 'To the rhythm',
    looking: 'Laying out the weeks…',
    how: 'How this is counted',
    list: 'Weeks',
    week: (day: string) => `Week of ${day}`,
    thisWeek: 'This week, from now on',
    room: (n: number, minutes: number) =>
      minutes === 0
        ? 'No time for catching up'
        : count(en, n, {
            one: `${minutes} minutes hold 1 person`,
            other: `${minutes} minutes hold # people`,
          }),
    daysOff: (n: number) => count(en, n, { one: '1 day off', other: '# days off' }),
    due: (n: number) => count(en, n, { one: '1 person falls due', other: '# people fall due' }),
    nobody: 'Nobody falls due',
    behind: (n: number) =>
      count(en, n, { one: '1 person is or falls due', other: '# people are or fall due' }),
    planned: (n: number) => count(en, n, { one: '1 person comes', other: '# people come' }),
    dueOn: (day: string) => `due ${day}`,
    goesTo: (day: string) => `comes in the week of ${day}`,
    goesBeyond: 'waits longer than these weeks',
    more: (n: number) => `and ${people(n)} more`,
    beyond: (n: number) => `${people(n)} cannot be laid into these weeks.`,
  },
  bond: {
    heading: 'How it grew between you',
    none: 'You have not been in touch yet. What you log is told here.',
    ceiling: 'Not more often than every',
    ceilingHint: 'Days since the last try, answered or not. Nothing offers them before.',
    days: 'Days',
    set: 'Set',
    until: (day: string) => `Nothing offers them before ${day}.`,
  },
  ceilings: {
    open: 'Not more often than',
    lead: 'For a ring or a tag: nothing offers these people again before so many days are over, answered or not. What you said for one person comes first.',
    of: (name: string) => `${name}: not more often than every so many days`,
    set: (name: string) => `Set for ${name}`,
  },
  ideas: {
    title: 'Ways to be in touch',
    open: 'Ways to be in touch',
    lead: 'A small list of your own. A session and a person’s page offer from it.',
    ours: 'The first ones are our suggestions. Change, hide or remove them as you like.',
    back: 'All people',
    list: 'Ways to be in touch',
    add: 'Add one',
    empty: 'Write down what you like to do for people: a card, a walk, a word of thanks.',
    looking: 'Reading the list…',
    text: 'What one does',
    minutes: 'How long it takes',
    channel: 'How',
    hidden: 'Do not offer this one',
    isHidden: 'not offered',
    up: (text: string) => `Move up: ${text}`,
    down: (text: string) => `Move down: ${text}`,
    minutesOf: { 5: '5 minutes', 15: '15 minutes', 60: 'an hour' } as Record<number, string>,
    channels: { written: 'In writing', voice: 'By voice', in_person: 'Face to face' },
    any: 'Any time',
    anyHow: 'Any way',
    offered: 'What you could do',
    time: 'Time you have',
    by: 'Possible now',
    none: 'Nothing on your list fits. Choose more time or another way.',
    edit: 'Change the list',
  },
  asks: {
    heading: 'Your asks and what came of them',
    columns: {
      who: 'Whom',
      what: 'What',
      on: 'When',
      before: 'In touch before',
      came: 'What came',
    },
    before: (n: number) =>
      count(en, n, { one: '1 day in three months', other: '# days in three months' }),
    open: 'nothing yet',
    show: 'Show every ask',
    outside: 'Show what went outside',
  },
  coverage: {
    outside: 'Given outside your organisation',
    outsideNone: 'What you give people is counted here. Write it down on their page.',
    show: (kind: string) => `Show: ${kind}`,
    latest: (n: number) => `The latest ${n} are shown.`,
  },
};
