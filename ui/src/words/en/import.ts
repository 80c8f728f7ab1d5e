import { count } from '../plural';

const some = (n: number) => count('en', n, { one: '# person', other: '# people' });
const rows = (n: number) => count('en', n, { one: '# row', other: '# rows' });

/** Bringing people from a file. */
export const imports = {
  group: 'Bring people',
  lead: 'You see what would happen before anything is written.',

  choose: 'Choose a file',
  chooseFolder: 'Choose an unpacked folder',
  dropHere: 'or drop a file here',
  path: 'Path of the file or folder',
  pathHint:
    'A LinkedIn zip, a CSV table, a .vcf file or Monica’s .json. The path begins with / or a drive letter.',
  pathSummary: 'Type a path instead',
  look: 'Look at it',
  noPathYet: 'Type where the file lies, for example /home/me/Downloads/Connections.csv.',
  noPath: 'What was dropped has no path. Choose the file, or type its path.',

  linkedin: 'How to get your people out of LinkedIn',
  steps: [
    'On the LinkedIn website, open Settings, then Data privacy, then “Get a copy of your data”.',
    'Tick Connections and ask for the archive. Tick Messages and Invitations, too, and the days on which you were last in touch come along. A mail with a link comes within minutes, sometimes a day later.',
    'Download the zip and choose it here, as it is. Most come without their mail address; that is LinkedIn’s doing.',
  ],
  vcard: 'From a phone or a mail program',
  vcardText:
    'Export your contacts as vCard, one .vcf file, or from Google Contacts and Outlook as CSV, and choose that.',
  noReminders: 'An import sets no reminders: you choose afterwards with whom to stay in touch.',

  failed: 'This file was not read',
  nothingLost: 'Nothing was changed.',

  outcomes: {
    review: 'To decide',
    create: 'New',
    merge: 'Adds to',
    skip: 'Left out',
  },
  outcomeHelp: {
    review:
      'The same name is in your book, and nothing else says whether it is the same person. Without an answer they are left out.',
    create: 'They become new people.',
    merge:
      'They are in your book. What is empty there is filled, and what you wrote stays. Where somebody moved, their page says from where to where.',
    skip: 'Nothing happens with these.',
  },
  reasons: {
    new: 'nobody like that is in your book',
    same_profile: 'the same profile address',
    same_email: 'the same e-mail address',
    same_phone: 'the same phone number',
    same_uid: 'the same contact, brought before',
    same_name_and_organisation: 'the same name and organisation',
    same_in_file: 'the same as another row of this file',
    same_name: 'the same name',
    nothing_new: 'in your book already, with all of this',
    in_bin: 'lies in the bin; restore them there first',
    hidden_profile: 'a hidden or closed profile',
    no_name: 'a row without a name',
    not_a_person: 'a group or an organisation',
    unreadable: 'a row that cannot be read',
    judged_same: 'the same person, as you said',
    judged_new: 'someone else, as you said',
  } as Record<string, string>,
  fields: {
    name: 'name',
    given: 'given name',
    family: 'family name',
    nickname: 'nickname',
    organisation: 'organisation',
    title: 'title',
    place: 'place',
    zone: 'time zone',
    ring: 'ring',
    notes: 'notes',
    birthday: 'birthday',
    met_on: 'day you met',
    met_how: 'how you met',
    tags: 'tags',
    contact_points: 'addresses and numbers',
  } as Record<string, string>,
  gains: (fields: string) => `gains ${fields}`,
  into: (name: string) => `into ${name}`,
  rowNumber: (n: number) => `Row ${n}`,
  choice: (name: string) => `What to do with ${name}`,
  sameAs: (name: string, organisation: string) =>
    organisation ? `Same as ${name}, ${organisation}` : `Same as ${name}`,
  someoneElse: 'Someone else: add',
  leaveOut: 'Leave out',
  allElse: 'All are someone else',
  allLeave: 'Leave all out',
  listed: (n: number, total: number) =>
    `The first ${n} of ${total} rows are listed; the counts are of all.`,
  warnings: 'What could not be understood',
  noRows: 'None.',

  bring: (create: number, merge: number) =>
    create > 0
      ? `Bring in ${some(create)}`
      : merge > 0
        ? `Add to ${some(merge)}`
        : 'Nothing to bring in',
  other: 'Choose another file',
  oneStep: 'One step: Undo takes all of it back.',

  done: 'They are in',
  doneKnown: 'Brought up to date',
  doneNothing: 'Nothing new: all of it is in your book already',
  movedMore: (n: number) => `and ${some(n)} more with news`,
  created: (n: number) => `${some(n)} added`,
  merged: (n: number) => `${some(n)} brought up to date`,
  skipped: (n: number) => `${rows(n)} left out`,
  undo: 'Undo the import',
  next: 'What next?',
  chooseWhom: 'Choose whom to stay in touch with',
  chooseWhomHint: 'Select a few with x, then set how often. Ten people are a good start.',
  another: 'Bring another file',
};
