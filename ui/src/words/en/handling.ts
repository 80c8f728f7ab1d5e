import { count } from '../plural';

const en = 'en-GB';

/** What one says and does with many people at once: the line, the list, one change for many, coverage. */
export const handling = {
  line: {
    title: 'Note something down',
    label: 'Write it as you would say it',
    hint: 'lunch ada yesterday re platform team; gave article; owe intro; ping 3w',
    journalHint:
      'A line a touch. Begin a day with its name; name people with @. Ctrl or Cmd with Enter keeps it.',
    journalPlaceholder: 'Monday\nLunch with @ada, she has a new team.\nThen @grace called; owe the slides',
    journal: 'Write a day',
    oneLine: 'Write one line',
    form: 'Fill in a form',
    log: 'Log it',
    logMany: (n: number) => count(en, n, { one: 'Log 1 touch', other: 'Log # touches' }),
    understood: 'What Fairlead understood',
    touch: (n: number) => `Touch ${n}`,
    with: 'With',
    how: 'How',
    when: 'When',
    about: 'About',
    gave: 'You gave',
    asked: 'You asked for',
    iOwe: 'You owe',
    theyOwe: 'They owe',
    next: 'Again on',
    today: 'Today',
    notSaid: 'not said',
    change: (what: string) => `Change ${what}`,
    drop: (what: string) => `Leave out ${what}`,
    which: (typed: string) => `Who is “${typed}”?`,
    unknown: (typed: string) => `Nobody here is called “${typed}”.`,
    add: (typed: string) => `Add ${typed}`,
    another: 'Someone else',
    isNew: 'new',
    lastOn: (day: string) => `last ${day}`,
    never: 'not spoken yet',
    examples: 'A few that work',
    exampleLines: [
      'coffee grace and max mon',
      'call ada 3 weeks ago re the move; ping next fri',
      'email from sam; asked for a reference; owe an answer',
    ],
    aside: (n: number) =>
      count(en, n, {
        one: '1 line names nobody and is not kept.',
        other: '# lines name nobody and are not kept.',
      }),
  },
};
