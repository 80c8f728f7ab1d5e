import { count } from '../plural';

/** Setting up, on the first run. */
export const firstRun = {
  heading: 'Welcome to Fairlead',
  lead: 'A few minutes now, then two hours a week.',
  steps: 'Setting up',
  loading: 'Looking where you left off…',
  states: { done: 'done', open: 'open', gap: 'skipped' },
  labels: {
    me: 'You',
    people: 'Your people',
    often: 'How often',
    blocks: 'Two hours a week',
    leads: 'What could come next',
    done: 'Ready',
  },
  leadsHeading: 'What could come next?',
  leadsWhy:
    'Up to three leads: a role, a project, a seat, a course, inside your organisation or outside it. One that you only heard of counts. Whoever is happy where they are has some, too.',
  leadNth: (n: number) => `Lead ${n}`,
  leadRing: (n: number) => `In which ring lead ${n} lies`,
  leadPlaceholder: 'A line: “Platform lead”',
  leadsThere: (n: number) =>
    count('en', n, { one: '# lead is named already.', other: '# leads are named already.' }),
  later: 'Set up later',
  back: 'Back',
  skip: 'Skip this step',
  next: 'Continue',
  finish: 'Open Today',
  optional: 'optional',
  return: 'You are setting up Fairlead. Bring whom you like, then go on where you left off.',
  returnAction: 'Back to setting up',

  meHeading: 'Who are you?',
  meWhy:
    'Drafts are signed with your name, and it helps to know what you do. Nothing leaves this computer.',
  name: 'Name',
  role: 'What you do',
  rolePlaceholder: 'Engineer, nurse, founder…',
  organisation: 'Where you work',
  place: 'City or country',

  peopleHeading: 'Who do you know?',
  peopleWhy:
    'Bring everyone at once from a file, or remember them a few at a time. Before anything is brought in, you see what would happen.',
  peopleHere: (n: number) =>
    count('en', n, { one: '# person is here.', other: '# people are here.' }),
  file: 'From a file',
  fileWhy: 'A LinkedIn export (zip, folder or Connections.csv) or contacts as vCard (.vcf).',
  fileAction: 'Bring from a file',
  jog: 'From memory',
  jogWhy: 'Your last three jobs, school, groups: bosses, peers, clients. It takes five minutes.',
  jogAction: 'Jog my memory',
  one: 'One by one',
  oneWhy: 'Start with the person you thought of first.',
  oneAction: 'Add one person',

  oftenHeading: 'Whom do you not want to lose touch with?',
  oftenWhy:
    'Pick a few; five is plenty. Fairlead says when someone has not heard from you for as long as you choose.',
  oftenNobody: 'Nobody is here yet. Bring people first, or go on and come back later.',
  oftenSearch: 'Search people',
  oftenChosen: (n: number) => count('en', n, { one: '# person picked', other: '# people picked' }),
  oftenList: 'People to stay in touch with',
  oftenHow: 'How often?',
  oftenRings: 'Or for everyone, by how far they are from your desk',
  oftenRingsWhy:
    'Holds for everyone in a ring who has no rhythm of their own. You can sort people into rings later.',
  ringNever: 'no rhythm',
  ringLabel: (ring: string, n: number) =>
    `${ring} (${count('en', n, { one: '# person', other: '# people' })})`,

  blocksHeading: 'Two hours a week',
  blocksWhy:
    'One hour for people you met lately, one for people you have known for long. When it begins, Fairlead reminds you and leads you through it, person by person.',
  blocks: {
    grow: 'Grow: follow up with people met lately',
    maintain: 'Maintain: catch up with people you know',
  },
  blockOn: 'Protect this hour',
  blockThere: 'This one is in your week already.',
  day: 'Day',
  time: 'Time',
  minutes: 'Length',
  days: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  lengths: { 30: '30 min', 45: '45 min', 60: '1 h', 90: '1 h 30 min', 120: '2 h' },

  doneHeading: 'Ready',
  doneWhy: 'Everything can be changed at any time, and everything can be undone.',
  donePeople: (n: number) =>
    count('en', n, { one: '# person you know', other: '# people you know' }),
  doneRhythm: (n: number) =>
    count('en', n, { one: '# you stay in touch with', other: '# you stay in touch with' }),
  doneNext: 'First hour',
  doneNoNext: 'No protected hour yet; Rhythm is where they live.',
  doneNoPeople: 'Nobody here yet; People is where they live.',
  autostart: 'Start Fairlead with this computer',
  autostartWhy:
    'It waits in the background and reminds you of your hours. Without it, nothing can remind you until you open it.',
};
