import { count } from '../plural';

const leads = (n: number) => count('en', n, { one: '# lead', other: '# leads' });

/** Leads as a table, a calendar and plots; and what their stages are called. */
export const leadViews = {
  tabs: 'How the leads are shown',
  tab: { board: 'Board', table: 'Table', calendar: 'Calendar', plots: 'Plots' },
  toTab: {
    board: 'Leads: the board',
    table: 'Leads: the table',
    calendar: 'Leads: the calendar of next steps',
    plots: 'Leads: the plots',
  },
  menu: 'More about leads',

  // The table
  list: 'Leads',
  toList: 'Go into the table',
  show: 'Which leads',
  shows: {
    open: 'Open',
    alive: 'Alive',
    hollow: 'Hollow',
    stuck: 'Without a next step',
    silent: 'Silent',
    over: 'Over',
    all: 'All',
  },
  showHelp: {
    open: 'Neither accepted nor closed',
    alive: 'Open, with a dated next step, touched within 21 days',
    hollow: 'Open and not alive',
    stuck: 'Open, without a dated next step',
    silent: 'Nothing has happened for 14 days where others should answer',
    over: 'Accepted or closed',
    all: 'All of them',
  },
  search: 'Narrow the table',
  searchPlaceholder: 'Title or organisation…',
  stage: 'At which stage',
  anyStage: 'Every stage',
  kind: 'What kind',
  anyKind: 'Every kind',
  ring: 'In which ring',
  anyRing: 'Every ring',
  sortBy: 'Sort the leads',
  columns: {
    title: 'Title',
    organisation: 'Organisation',
    scope: 'Ring',
    kind: 'Kind',
    stage: 'Stage',
    next: 'Next step',
    touched: 'Last touched',
    source: 'Told by',
  },
  sorted: {
    ascending: (column: string) => `${column}, sorted upwards`,
    descending: (column: string) => `${column}, sorted downwards`,
  },
  matching: (n: number) => leads(n),
  nothing: 'No lead is like that',
  nothingText: 'Nothing fits all of what you chose.',
  showAll: 'Show every open lead',
  select: (title: string) => `Mark ${title}`,
  tooMany: (n: number) => `The first ${n} are marked; more cannot be changed at once.`,

  // Those that are stuck
  stuck: (n: number) =>
    count('en', n, {
      one: 'One lead is stuck: it has no dated next step',
      other: '# leads are stuck: they have no dated next step',
    }),
  stuckWhen: (title: string) => `When the next step of “${title}” is`,
  stuckAll: (n: number) => (n === 1 ? 'Show it in the table' : `Show all ${n} in the table`),

  // Kept filters
  kept: 'Filters you kept',
  keep: 'Keep this filter',
  keepName: 'What the filter is called',
  keepIt: 'Keep it',
  keepNot: 'Leave it',
  keptMore: (name: string) => `The filter “${name}”`,
  rename: 'Rename it',
  renameIt: 'Rename',
  renew: 'Keep what is chosen now under this name',
  throwAway: 'Move it to the bin',

  // Changing many
  marked: (n: number) => count('en', n, { one: '# lead marked', other: '# leads marked' }),
  markNone: 'Mark none',
  nextOn: 'Day of the next step',
  setNext: 'Set the day',
  setNextMarked: 'Set the next step of those marked',
  toRing: 'Ring',
  toStage: 'Stage',
  binMarked: 'Bin',
  toBin: 'Move those marked to the bin',
  changed: (n: number) => count('en', n, { one: '# lead changed', other: '# leads changed' }),
  noneChanged: 'No lead changed',
  stayed: (n: number) =>
    count('en', n, { one: '# stayed as it was', other: '# stayed as they were' }),
  stayedMore: (n: number) => count('en', n, { one: 'and # more', other: 'and # more' }),
  keptBack: (title: string, why: string) => `“${title}”: ${why}`,
  understood: 'Close',

  // The calendar
  calendar: 'Next steps',
  before: 'The month before',
  after: 'The month after',
  thisMonth: 'This month',
  overdue: 'Overdue',
  undated: 'Without a date',
  undatedNone: 'Every open lead has a dated next step.',
  undatedHint: 'Drag one to a day, or press an arrow key on it: it goes to today.',
  day: (name: string, n: number) =>
    n === 0 ? name : `${name}, ${count('en', n, { one: '# next step', other: '# next steps' })}`,
  moreSteps: (n: number) => count('en', n, { one: '# more', other: '# more' }),
  fewerSteps: 'Fewer',
  moreThere: (n: number) => `and ${n} more`,
  stepHint:
    'Left and right arrow move the next step by a day, up and down by a week; Delete takes its day away; Enter opens the lead.',
  movedTo: (title: string, day: string) => `Next step of “${title}”: ${day}`,
  undatedNow: (title: string) => `Next step of “${title}”: no date`,
  edge: 'Go to the next month first.',
  notPassed: 'That day has passed.',
  calendarEmpty: 'No open lead has a next step in this month.',

  // The stages' names
  stages: 'Name and order the stages',
  stagesLead:
    'Call each stage as you do, and put them in the order in which you want to see them. What a stage means stays: what is accepted or closed is over, whatever it is called.',
  stageName: (name: string) => `What “${name}” is called`,
  stageUp: (name: string) => `Move “${name}” up`,
  stageDown: (name: string) => `Move “${name}” down`,
  stagesHint: 'Alt with the up or down arrow moves the stage whose name you are in.',
  stagesOurs: 'Back to ours',
  stagesSave: 'Save',
  stagesNot: 'Cancel',
  stageAt: (name: string, at: number, of: number) => `“${name}” is number ${at} of ${of}`,

  // The plots
  markAll: 'Mark every lead that is listed',
  table: 'As a table',
  counted: (n: number) => `Of ${leads(n)}, without those in the bin.`,
  conversion: 'How far they come',
  conversionHow:
    'A lead counts at the stages at which it was, and every one was spotted; what skipped a stage does not count there. It went on when it came to any later one. From five on, the share is given beside the counts.',
  conversionPlot: 'How many leads reached each stage, and how many of those went on',
  wentOn: (on: number, of: number) => `${on} of ${of} went on`,
  wentOnShare: (on: number, of: number, percent: number) => `${on} of ${of} went on (${percent} %)`,
  share: (percent: number) => `${percent} %`,
  accepted: (n: number) => count('en', n, { one: '# accepted', other: '# accepted' }),
  nobodyReached: 'none yet',
  columnsOf: {
    stage: 'Stage',
    reached: 'Reached it',
    wentOn: 'Went on',
    waiting: 'Still there',
    ended: 'Ended there',
    share: 'Share that went on',
    left: 'Left it',
    median: 'Median days',
    there: 'There now',
    soFar: 'Median days so far',
    who: 'Who',
    leads: 'Leads',
    conversations: 'Conversations',
    offers: 'Offers',
  },
  parts: {
    wentOn: 'went on',
    waiting: 'still there',
    ended: 'ended there',
    offers: 'came to an offer',
    conversations: 'to a conversation',
    leads: 'not yet to one',
  },
  spent: 'How long they stand',
  spentHow:
    'Days from coming to a stage to leaving it, and for those there now, until today. The median is the one in the middle: half took less, half more. It is given from five on.',
  spentPlot: 'The median of the days that leads stand at each stage',
  spentDays: (n: string, of: number) =>
    `${n} ${count('en', of, { one: 'days, # left it', other: 'days, # left it' })}`,
  spentDaysThere: (n: string, of: number, there: number) =>
    `${n} ${count('en', of, { one: 'days, # left it', other: 'days, # left it' })}, ${there} there now`,
  spentCount: (left: number, there: number) => `${left} left it, ${there} there now`,
  sources: 'Who told you',
  sourcesHow:
    'Leads by the person who told you of them: how many came to a talk with somebody there, and how many to an offer. An application without an answer is no talk.',
  sourcesPlot: 'How many leads each person told you of, and what came of them',
  nobody: 'Nobody you know',
  moreSources: (n: number) =>
    count('en', n, {
      one: '# more person told you of leads',
      other: '# more people told you of leads',
    }),
  sourceSays: (leadCount: number, talks: number, offers: number) =>
    [
      leads(leadCount),
      count('en', talks, { one: '# conversation', other: '# conversations' }),
      count('en', offers, { one: '# offer', other: '# offers' }),
    ].join(', '),
  weeks: 'Alive, week by week',
  weeksHow:
    'Counted once each week and never again. The dashed line is how many you wanted; the band above says how urgently you looked.',
  weeksFew: 'Weeks appear here from the second on.',
  looked: 'How urgently you looked',
  dialOver: 'How urgently you looked in each of the last weeks',
  dialHow: 'Week by week until now, so that you see what the plots below were counted through.',
};
