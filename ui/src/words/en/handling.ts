import { count } from '../plural';

const en = 'en-GB';

const some = (n: number) => count(en, n, { one: '# person', other: '# people' });

/** What one says and does with many people at once: the line, the list, one change for many, coverage. */
export const handling = {
  line: {
    title: 'Note something down',
    label: 'Write it as you would say it',
    hint: 'lunch ada yesterday re platform team; gave article; owe intro; ping 3w',
    journalHint:
      'A line a touch. Begin a day with its name; name people with @. Ctrl or Cmd with Enter keeps it.',
    journalPlaceholder:
      'Monday\nLunch with @ada, she has a new team.\nThen @grace called; owe the slides',
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
    time: 'At',
    noDay: 'no day',
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
    organisation: (typed: string, name: string) =>
      typed.toLowerCase() === name.toLowerCase()
        ? `${name} is an organisation. Who was it there?`
        : `“${typed}” is an organisation here: ${name}. Who was it there?`,
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

  narrow: {
    organisation: 'Works at',
    place: 'Lives in',
    met: 'Met through or at',
    quietFor: 'Not spoken to for',
    quietAny: 'Any time',
    quiet: (days: number) => count(en, days, { one: '# day', other: '# days' }),
  },

  columns: {
    choose: 'Choose columns',
    title: 'Columns of the list',
    hint: 'The name is always there. What is ticked follows it in this order.',
    done: 'Done',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    names: {
      work: 'Title and organisation',
      organisation: 'Organisation',
      title: 'Title',
      place: 'Place',
      ring: 'Ring',
      tags: 'Tags',
      last: 'Last spoke',
      state: 'State',
      due: 'Next due',
      met: 'Met',
      reach: 'How to reach them',
    },
    heads: {
      work: 'Title and organisation',
      organisation: 'Organisation',
      title: 'Title',
      place: 'Place',
      ring: 'Ring',
      tags: 'Tags',
      last: 'Last spoke',
      state: 'State',
      due: 'Due',
      met: 'Met',
      reach: 'Reach',
    },
  },

  bulk: {
    tag: 'Tag',
    untag: 'Take a tag off',
    ring: 'Ring',
    place: 'Place',
    organisation: 'Organisation',
    daily: 'We speak every day',
    notDaily: 'Not every day any more',
    warm: 'Still warm today',
    startFromToday: 'Start from today',
    letGo: 'Let go',
    takeBack: 'Take back',
    more: 'Change more',
    tagName: 'Tag',
    newTag: (name: string) => `Make the tag “${name}”`,
    ringKey: (key: number, ring: string) => `${key} · ${ring}`,
    save: 'Save',
    leaveEmpty: 'Leave it empty',
    sayWhich: 'Write what it is first.',
    changing: (n: number) =>
      count(en, n, { one: 'Changing # person…', other: 'Changing # people…' }),
    /** What is asked, of one by name. */
    asks: {
      tag: (n: number, name?: string) => `Tag ${name ?? some(n)}`,
      untag: (n: number, name?: string) => `Take a tag off ${name ?? some(n)}`,
      ring: (n: number, name?: string) =>
        n === 1
          ? `In which ring is ${name ?? some(n)}?`
          : count(en, n, { other: 'In which ring are # people?' }),
      place: (n: number, name?: string) =>
        n === 1
          ? `Where does ${name ?? some(n)} live?`
          : count(en, n, { other: 'Where do # people live?' }),
      organisation: (n: number, name?: string) =>
        n === 1
          ? `Where does ${name ?? some(n)} work?`
          : count(en, n, { other: 'Where do # people work?' }),
    },
  },

  coverage: {
    open: 'How everybody is covered',
    title: 'Coverage',
    toList: 'The list of people',
    lead: (n: number, fresh: number | null) =>
      fresh === null
        ? 'Nobody has a rhythm yet.'
        : count(en, n, {
            one: `You stay in touch with # person; ${fresh} % are not behind.`,
            other: `You stay in touch with # people; ${fresh} % are not behind.`,
          }),
    nobodyHeading: 'Nobody has a rhythm yet',
    nobodyText:
      'Say how often you want to speak with a few people, and this page shows which rings are fresh and which go quiet.',
    matrix: 'Rings and how fresh they are',
    matrixHint:
      'Each number opens those people. Fresh in a hundred: fresh and soon due, of those with a rhythm. The emptiest ring is the one in which you stay in touch with the fewest.',
    ring: 'Ring',
    noRing: 'In no ring',
    emptiest: 'the emptiest',
    inTouch: 'With a rhythm',
    all: 'All',
    fresh: 'Fresh in a hundred',
    none: '–',
    number: (n: number) => count(en, n, { other: '#' }),
    percent: (n: number) => `${n} %`,
    cell: (n: number, state: string, ring: string) =>
      count(en, n, { one: `# person, ${state}, ${ring}`, other: `# people, ${state}, ${ring}` }),
    everyone: (n: number, ring: string) =>
      count(en, n, { one: `# person, ${ring}`, other: `# people, ${ring}` }),
    allRings: 'All rings',
    rhythm: (n: number, ring: string) =>
      count(en, n, {
        one: `# person with a rhythm, ${ring}`,
        other: `# people with a rhythm, ${ring}`,
      }),
    freshOf: (n: number, ring: string) => `${n} % fresh or soon due, ${ring}: show them`,
    weeks: 'Over the weeks',
    weeksList: 'Not behind, week by week',
    weeksHint:
      'How many in a hundred were not behind, as it was counted at the beginning of each week.',
    noWeeks: 'From this week on Fairlead counts once a week; the weeks will stand here.',
    cold: 'How many go cold',
    coldHint:
      'Cold is whoever has waited for two and a half times as long as you meant to; the bars above count everybody who is behind.',
    how: 'How this is counted',
    channels: 'Ways of keeping in touch',
    channelsHint: (n: number) =>
      count(en, n, {
        one: '# touch in the last 12 weeks.',
        other: '# touches in the last 12 weeks, each counted once.',
      }),
    noChannels: 'Nothing was logged in the last 12 weeks.',
    channel: (n: number, percent: number) => count(en, n, { other: `# · ${percent} %` }),
  },
};
