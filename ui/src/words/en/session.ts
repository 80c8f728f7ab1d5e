import { count } from '../plural';

const some = (n: number) => count('en', n, { one: '# person', other: '# people' });
const minutes = (n: number) =>
  count('en', Math.round(n * 10) / 10, { one: '# minute', other: '# minutes' });

/** The focused hour: one person at a time. */
export const session = {
  group: 'Session',
  opening: 'Opening the session…',
  progress: (at: number, of: number) => `${at} of ${of}`,
  heading: (name: string) => name,
  leave: 'Leave; it will wait',
  end: 'End the session',
  timer: 'Time left',
  timerOver: 'Over time; no hurry',
  timerPaused: 'waits',
  hideTimer: 'Hide the timer',
  showTimer: 'Show the timer',

  // One person
  whyNow: 'Why now',
  whyMatters: 'Why they matter',
  give: 'What you could give',
  met: 'Where you met',
  lastSaid: 'What was last said',
  lastSaidNothing: (kind: string) => `${kind}; nothing was noted.`,
  lastSaidNever: 'Nothing logged yet.',
  earlier: 'Earlier',
  at: (title: string, organisation: string) => `${title} at ${organisation}`,
  openPerson: 'Open their page',
  reach: 'How to reach them',

  // The draft
  draft: 'A draft to start from',
  template: 'Template',
  noDraft: 'No template for this kind of session. You can write one in Settings.',
  toTemplates: 'Write a template',
  subject: 'Subject',
  body: 'Text, yours to change',
  copy: 'Copy',
  copied: 'Copied. Paste it where you write to them.',
  notCopied: 'Copying did not work. Select the text and copy it by hand.',
  mail: 'Open in mail program',
  noMail: 'No mail program could be opened from here. Copy this address instead:',
  noAddress: 'No e-mail address is known, so there is nothing to open.',
  mailAddress: 'Address to copy',
  copyAddress: 'Copy the address',

  // Settling
  settle: 'What became of it',
  settleHint: 'One key logs it and moves on.',
  kinds: {
    email: { label: 'E-mail', key: 'e' },
    message: { label: 'Message', key: 't' },
    call: { label: 'Call', key: 'p' },
    video: { label: 'Video call', key: 'v' },
    coffee: { label: 'Coffee', key: 'f' },
    lunch: { label: 'Lunch', key: 'u' },
    event: { label: 'Event', key: 'w' },
    introduction: { label: 'Introduction', key: 'i' },
    other: { label: 'Other', key: 'o' },
  },
  logAs: (kind: string) => `Log: ${kind}`,
  logLegend: 'Log it as',
  note: 'What was said',
  notePlaceholder: 'One line is enough; it stands here next time',
  nextOn: 'Not again before',
  unanswered: 'No answer yet',
  unansweredHint: 'Kept in the timeline; it does not count as having spoken.',
  later: 'Later',
  laterHint: 'They come back with the next session of this kind.',
  letGo: 'Not any more',
  letGoHint: 'Let it go gracefully: nothing asks for them, everything is kept.',
  skip: 'Skip',
  skipHint: 'Not this time; they are offered again.',
  writeNote: 'Write a note',
  writeDraft: 'Change the draft',
  takeBack: 'Take back the last one',
  takeBackShort: 'Take back',
  reopen: (name: string) => `Take ${name} back up`,
  cards: 'Everyone in this session',
  outcomes: {
    '': 'to come',
    logged: 'logged',
    later: 'later',
    let_go: 'let go',
    skipped: 'skipped',
  },
  now: 'now',
  happened: {
    logged: (name: string, kind: string) => `${kind} with ${name} is logged.`,
    later: (name: string) => `${name} comes back later.`,
    let_go: (name: string) => `${name} is let go gracefully.`,
    skip: (name: string) => `${name} is skipped this time.`,
    reopened: (name: string) => `${name} is back.`,
  },
  nowAt: (name: string, at: number, of: number) => `Now ${name}, ${at} of ${of}.`,

  // All settled, nothing to settle
  allHeading: 'That was everyone',
  allText: (n: number) => `Each of ${some(n)} is settled for today.`,
  finish: 'See what it came to',
  noneHeading: 'Nobody is waiting',
  noneText:
    'Nobody here waits for a line. Enjoy the hour, or use it for people you know or would like to know.',
  noneAdd: 'Note someone down',
  noneEnd: 'End the session',
  leftOver: (n: number) =>
    count('en', n, {
      one: '# more person waits and did not fit into this hour.',
      other: '# more people wait and did not fit into this hour.',
    }),

  // The summary
  summary: 'What it came to',
  spent: (n: number) => `You spent ${minutes(n)}.`,
  logged: (n: number) => `Logged with ${some(n)}`,
  loggedOne: (name: string, kind: string) => `${name}, ${kind}`,
  backLater: 'Come back later',
  comesBack: (name: string, day: string) => `${name}, ${day}`,
  letGone: 'Let go gracefully',
  skippedList: 'Skipped; they are offered again',
  notReached: 'Not reached; they come first next time',
  openUntil: (until: string) =>
    `Nobody was settled in these few minutes, so the hour does not count as done. It stays open until ${until}.`,
  nobodyLogged: 'Nobody was logged this time. That is fine.',
  aTouch: (n: number) => `A touch takes you about ${minutes(n)} by now.`,
  aTouchHint: 'Learned from your sessions; it decides how many people fit into the next one.',
  feeling: 'How did it feel?',
  feelings: { drained: 'It took energy', neutral: 'Neither', energised: 'It gave energy' },
  felt: 'Noted.',
  toToday: 'Back to Today',

  // Without a session
  startHeading: 'A focused hour',
  startLead: 'One person at a time, with what you need to know and a draft to start from.',
  starts: {
    grow: 'Follow up with people you met lately',
    maintain: 'Catch up with people you know',
  },
  before: 'Sessions so far',
  beforeNone: 'Your sessions will be listed here.',
  beforeOne: (n: number, time: string) => `${some(n)}, ${time}`,
  open_: 'Go on with it',
};
