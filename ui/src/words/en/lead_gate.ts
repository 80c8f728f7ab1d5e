import { count } from '../plural';

const days = (n: number) => count('en', n, { one: '# day', other: '# days' });

/** What is ready before one applies, how a lead fits, what came of applications, and offers side by side. */
export const leadGate = {
  // The gate
  gate: 'Before you apply',
  gateLead:
    'Three things that make an answer likelier. Nothing stops you: what is open can be passed over with a line that says why.',
  met: 'ready',
  open: 'open',
  checks: {
    cv_reviewed: 'Your CV',
    right_person: 'The right person',
    fit: 'How it fits',
  },
  cvTick: 'I went through my CV for this lead',
  cvOn: 'When you went through it',
  personHint: 'Somebody from your people, or just a name.',
  person: 'The right person',
  scoreIt: 'Score it by your criteria',
  anyway: 'Or say why it goes anyway',
  asksFirst: (title: string) => `Before “${title}” counts as applied`,
  asksLead:
    'Make it ready here, or say in a line why it goes anyway. The line stays in its history.',
  notYet: 'Not yet',
  send: 'It is sent',
  passed: {
    met: (check: string) => `${check}: ready`,
    overridden: (check: string, note: string) => `${check}: open. ${note}`,
  },

  // The fit
  fit: 'How it fits you',
  fitLead: 'By the criteria that you froze in your plan, and on their scale from 0 to 10.',
  fitNone: 'Your plan has no frozen criteria yet, so there is nothing to hold a lead against.',
  fitPlan: 'To your criteria',
  fitSpan: (low: string, high: string) =>
    `Whatever is still to be found out, it ends between ${low} and ${high}.`,
  fitHow: 'How this is counted',
  fitHowText:
    'Each known score times its weight, added up and divided by the weights of what is known. What is not known counts neither for nor against; the two ends say what it would be if all of that were a 0 or a 10. Whom you know there is never part of it.',
  weight: (n: number) => `weighs ${n}`,
  score: (criterion: string) => `Score for “${criterion}”`,
  note: (criterion: string) => `From what you know “${criterion}”`,
  noteHint: 'How you know',
  notKnown: 'not known',
  before: (score: number) => `was ${score} by your earlier criteria`,

  // What was sent
  scattergun: 'Many at once, half ready',
  aside: 'Put it aside',
  sent: 'What came of your applications',
  sentWaiting: (n: number) =>
    count('en', n, {
      one: '# more may still get an answer.',
      other: '# more may still get an answer.',
    }),
  sentUnknown: (answered: number, of: number) =>
    `Of those noted late, which passed no gate, ${answered} of ${of} got an answer.`,
  sentWithdrawn: (n: number) =>
    count('en', n, {
      one: 'You stepped back from # before an answer.',
      other: 'You stepped back from # before an answer.',
    }),
  sentHow: 'How this is counted',
  sentHowText: (n: number) =>
    `An answer is a talk, an offer, or a no. What you closed as silent got none; neither did what has waited ${days(n)}. Something was open when it went although a check was not met. One that goes back to an earlier stage was not sent after all.`,

  // Side by side
  sideBySide: 'Side by side',
  back: 'All leads',
  offersLead: 'By your own criteria, with what nobody knows yet.',
  looking: 'Setting them side by side…',
  offersNone: 'Nothing to set side by side yet',
  offersNoneText:
    'Leads at an offer stand here by themselves, and so do leads that you have scored by your criteria.',
  offersNoneAct: 'To your leads',
  offersAdd: 'Set one more beside them',
  offersPick: 'Choose a lead…',
  offersFull: (n: number) => `At most ${n} can be read side by side.`,
  offersTake: (title: string) => `Take “${title}” away`,
  named: (title: string, organisation: string) =>
    organisation === '' ? title : `${title}, ${organisation}`,
  stage: 'Stage',
  pays: 'Pays, a year',
  place: 'Place',
  workForm: 'Where one works',
  nextStep: 'Next step',
  notSaid: 'not said',
  ask: 'Ask about this',
  askOf: (criterion: string, title: string) => `Ask about “${criterion}” at “${title}”`,
  asked: (title: string) => `The next step of “${title}” asks about it`,
  fitFoot: 'Fit, of 10',
  fromKnown: (known: number, of: number) => `from ${known} of ${of}`,
  spanFoot: 'Lowest and highest',
  spanOf: (low: string, high: string) => `${low} to ${high}`,
  hinges: 'What would change the order',
  hingesNone: 'No single thing that is still unknown would change the order.',
  hingesNothing: 'Score at least two of them, and it stands here what would change their order.',
  roleNow: (fit: string, when: string) =>
    `The role you have came to ${fit} by the same criteria, scored ${when}.`,

  // Settings
  settingsLead: 'What your leads are held against.',
  silentDays: 'Silent after, in days',
  silentDaysHint:
    'So many days without a word, and a lead where others should answer is called silent. Two weeks leave room for a holiday; a fast trade may want one.',
  fitMin: 'Least fit before you apply, of 10',
  fitMinHint:
    'Below it the gate asks why it goes anyway. At 6 the good outweighs the rest; higher saves more of your evenings, and lets fewer through.',
  silentAsk: (n: number) => `Nothing has happened for ${days(n)} or more.`,
};
