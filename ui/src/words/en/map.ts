/** The exercises of Map. */
export const map = {
  situation: {
    sorts: {
      fact: 'Facts',
      feeling: 'Feelings',
      constraint: 'What limits me',
      unknown: 'What I do not know',
    },
    hints: {
      fact: 'What a stranger could check.',
      feeling: 'How it is for you, without a verdict.',
      constraint: 'Money, place, time, people who depend on you.',
      unknown: 'What you would have to find out before you decide.',
    },
    adds: {
      fact: 'Add a fact',
      feeling: 'Add a feeling',
      constraint: 'Add a limit',
      unknown: 'Add an open question',
    },
    note: 'In your words',
  },
};
