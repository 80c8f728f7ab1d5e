import { count } from '../plural';

/** Organisations, who was where and when, and how far somebody is from my desk. */
export const organisations = {
  group: 'Organisations',
  open: 'Organisations',
  openMine: 'My own history',
  back: 'All organisations',
  looking: 'Looking up organisations…',
  find: 'Find an organisation',
  toList: 'Go into the list',
  search: 'Search organisations',
  list: 'Organisations',
  sort: 'Order',
  sorts: { people: 'Most people first', name: 'By name' },
  total: (n: number) => count('en', n, { one: '# organisation', other: '# organisations' }),
  emptyHeading: 'No organisation yet',
  emptyText:
    'Every organisation at which somebody of your book works has a page: who is there, who was there, and when you were there yourself. Write where people work, or bring them from a file.',
  emptyAction: 'To the people',
  nothing: (text: string) => `No organisation is called “${text}”.`,
  people: (n: number) => count('en', n, { one: '# person', other: '# people' }),
  were: (n: number) => count('en', n, { one: '# was there', other: '# were there' }),
  mine: 'you too',

  page: {
    known: 'What you know of it',
    knownEmpty: 'Nothing yet. Its industry tells how far the people here are from your desk.',
    edit: 'Edit what you know of it',
    add: 'Write down what you know',
    industry: 'Industry',
    industryHint: 'One or two words, the same for organisations that you would compare.',
    place: 'Place',
    site: 'Its page on the web',
    notes: 'Notes',
    openSite: 'Open its page',
    here: 'Who is there',
    hereEmpty: 'Nobody of your book works here now.',
    andMore: (n: number) => count('en', n, { one: 'and # more', other: 'and # more' }),
    showAll: 'Show them in the list',
    were: 'Who was there',
    wereEmpty:
      'Nobody that you know of. Add where people worked on their own pages, under “Where they worked”.',
    nowAt: (where: string) => `now at ${where}`,
    mine: 'Your time there',
    overlapped: (n: number) =>
      count('en', n, {
        one: '# person was there while you were.',
        other: '# people were there while you were.',
      }),
    leads: 'Leads there',
    leadsEmpty: 'No lead names it.',
  },

  stations: {
    heading: 'Where they worked',
    list: 'Where they worked',
    add: 'Add where they worked',
    empty: 'Add where they worked before, and it shows when you were there together.',
    now: 'Now',
    nowAt: (title: string) => `${title} at`,
    at: (title: string, organisation: string) => [title, organisation].filter(Boolean).join(', '),
    ring: 'How far from your desk',
    there: 'Was there',
    noRing: 'not known',
    keep: 'Keep it as it is',
    workOut: 'Work it out',
  },

  fields: {
    organisation: 'Organisation',
    department: 'Department',
    departmentHint: 'The same department is the same team.',
    title: 'What they do there',
    myTitle: 'What you do there',
    from: 'Since',
    until: 'Until',
    dateHint: 'As far as it is known: 2021, 2021-04 or 2021-04-15.',
    untilHint: 'Empty while it goes on. A day ahead is a contract’s end.',
    over: 'Has ended',
    overHint: 'Even if nobody knows when.',
    note: 'Note',
  },

  imported: {
    heading: 'Your own history',
    hint: 'What you wrote yourself stays as it is; only what is empty is filled.',
    outcomes: {
      new: 'new',
      filled: 'known; what was missing is filled',
      known: 'known',
      in_bin: 'in the bin, and stays there',
    },
    bring: (n: number) =>
      count('en', n, {
        one: 'Bring # entry of your own history',
        other: 'Bring # entries of your own history',
      }),
    brought: (n: number) =>
      count('en', n, {
        one: '# entry of your own history',
        other: '# entries of your own history',
      }),
  },

  history: {
    title: 'My own history',
    lead: 'Where you were and are. Everything here stays on this computer.',
    list: 'Your roles',
    add: 'Add a role',
    empty:
      'Add where you are now and where you were before. Then every page can say who was there with you.',
    theirs: (n: number) =>
      count('en', n, { one: '# of your people is there', other: '# of your people are there' }),
    import: 'Bring them from a LinkedIn export',
  },
};
