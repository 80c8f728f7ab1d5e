import { count } from '../plural';

/** The journey: its loop, its stages, the frame of its wizards. What a step asks stands in core. */
export const journey = {
  group: 'Journey',
  loading: 'Opening your journey…',
  lead: (lap: number) => `Lap ${lap}. Six stages, in any order; after the last comes the next map.`,
  loop: 'The six stages',
  lapWord: 'lap',
  here: 'You are here',
  hereSince: (when: string) => `You are here since ${when}`,
  stepsDone: (done: number, total: number) => `${done} of ${total} steps`,
  gaps: (n: number) => count('en', n, { one: '# passed over', other: '# passed over' }),
  visits: (n: number) => count('en', n, { one: 'once in this lap', other: '# times in this lap' }),
  open: (stage: string) => `Open ${stage}`,
  begin: 'Where to begin',
  beginWith: (stage: string) => `Begin with ${stage}`,
  next: 'Next step',
  nextNone: 'Everything here is done',
  nextNoneWhy: 'Have a look at the next stage, or come back to any step.',
  notKept: (why: string) =>
    `What you typed last does not fit and is not saved. ${why} It stands there when you come back.`,
  goOn: (title: string) => `Go on: ${title}`,
  gapAgain: 'You passed over this one before.',
  earlier: 'Earlier laps',
  lapSpan: (number: number, from: string, to: string) => `Lap ${number}: ${from} to ${to}`,

  // A stage
  stageLead: (lap: number, done: number, total: number) => `Lap ${lap} · ${done} of ${total} steps`,
  back: 'The whole journey',
  enter: 'I am here now',
  entered: (stage: string) => `You are in ${stage} now.`,
  steps: 'Steps',
  takes: 'What comes in',
  gives: 'What it gives',
  nothingYet: 'nothing yet',
  usedFrom: (stage: string) => `from ${stage}, used in`,
  usedIn: (stage: string) => `used in ${stage}:`,
  foundOn: (when: string) => `last looked at ${when}`,
  aged: 'older than half a year',
  states: { done: 'done', open: 'open', gap: 'passed over' },
  nextStage: (stage: string) => `Next stage: ${stage}`,

  // A step
  why: 'Why it matters',
  missing: 'Still missing',
  allHere: 'This step has what it needs.',
  feeds: 'What it changes',
  before: 'Back',
  after: 'Next',
  finish: 'To the stage',
  pass: 'Pass for now',
  passed: (title: string) => `“${title}” waits; it is offered again.`,
  stepOf: (stage: string, at: number, total: number) => `${stage}, step ${at} of ${total}`,
  keys: {
    before: 'The step before',
    after: 'The step after',
    up: 'To the stage',
    resume: 'Go on where you were',
  },

  // Dated matters
  matters: 'On your journey',
  mattersList: 'What your journey asks today',
  openIt: 'Open',
  fewer: 'Fewer',
  putOff: 'Put off',
  putOffs: { snooze_1h: 'For an hour', snooze_tomorrow: 'Until tomorrow' },
  putAside: 'Put aside',
  putOffDone: 'Put off. It comes back by itself.',

  // Records
  saved: 'Saved',
  saving: 'Saving…',
  typing: 'Not saved yet',
  edit: (what: string) => `Edit ${what}`,
  remove: (what: string) => `Throw away ${what}`,
  done: 'Done',
  fromLap: (n: number) => `from lap ${n}`,

  // Choosing somebody
  pickPerson: 'Type a name',
  pickNobody: 'Nobody',
  pickUnknown: 'Nobody in your people has this name. Enter adds them.',
  pickAlready: 'They are part of this already.',
  pickSeveral: 'More than one can be meant. Choose with the arrow keys.',
  pickAdd: (name: string) => `Add ${name} to your people`,
};
