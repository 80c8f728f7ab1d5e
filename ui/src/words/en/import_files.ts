import { count } from '../plural';

const rows = (n: number) => count('en', n, { one: '# row', other: '# rows' });
const moments = (n: number) =>
  count('en', n, { one: '# moment of contact', other: '# moments of contact' });

/** Files of people: what kind they are, how they are read, what their columns mean, how far an import is. */
export const importFiles = {
  formats: {
    linkedin: 'LinkedIn',
    vcard: 'vCard',
    google: 'Google Contacts',
    outlook: 'Outlook',
    table: 'Table',
    monica: 'Monica',
  },
  found: (format: string, n: number) => `${format}, ${rows(n)}. Nothing has been written yet.`,
  asks: (format: string) => `${format}. Nothing has been written yet.`,

  letters: 'Do letters look wrong?',
  lettersGuessed: (encoding: string) =>
    `The file does not say its encoding; it was read as ${encoding}. Look at a few names. If ä, é or ł look wrong, choose another one.`,
  lettersSure: (encoding: string) =>
    `It was read as ${encoding}. If ä, é or ł look wrong, choose another one.`,
  encoding: 'Encoding',
  recognised: 'As recognised',
  encodings: {
    'UTF-8': 'Unicode (UTF-8)',
    'windows-1252': 'Western European (windows-1252)',
    'windows-1250': 'Central European (windows-1250)',
    'windows-1257': 'Baltic (windows-1257)',
    'windows-1254': 'Turkish (windows-1254)',
    'windows-1253': 'Greek (windows-1253)',
    'windows-1251': 'Cyrillic (windows-1251)',
    'KOI8-R': 'Russian (KOI8-R)',
    'windows-1255': 'Hebrew (windows-1255)',
    'windows-1256': 'Arabic (windows-1256)',
    Shift_JIS: 'Japanese (Shift_JIS)',
    gb18030: 'Chinese (GB18030)',
    Big5: 'Traditional Chinese (Big5)',
    'EUC-KR': 'Korean (EUC-KR)',
    'UTF-16LE': 'Unicode (UTF-16)',
    macintosh: 'Old Macs (macintosh)',
  },

  dates: (example: string) => `Dates such as ${example}: which comes first?`,
  datesHint: 'Without an answer they are left empty.',
  orders: { day_first: 'The day', month_first: 'The month' },

  columns: 'What the columns mean',
  columnsText:
    'Nobody knows this table yet, so the columns are guessed from their headings. Say what each one holds; Fairlead remembers it for the next table with the same headings.',
  remembered: 'As you said the last time, for a table with the same headings.',
  column: 'Column',
  samples: 'In the first rows',
  means: 'Holds',
  meaningOf: (heading: string) => `What “${heading}” holds`,
  unnamed: (at: number) => `Column ${at}`,
  leaveOut: 'Left out',
  fields: {
    name: 'Name',
    given: 'Given name',
    family: 'Family name',
    nickname: 'What friends call them',
    organisation: 'Organisation',
    title: 'What they do there',
    email: 'E-mail',
    phone: 'Phone',
    link: 'Web address or profile',
    place: 'City or country',
    notes: 'Notes',
    tags: 'Tags',
    birthday: 'Birthday',
    met_on: 'When you met',
    met_how: 'Where, or through whom',
    ring: 'Ring',
  },

  touches: 'When you were last in touch',
  touchesWould: (n: number) => `${moments(n)} would be logged in the timelines.`,
  touchesThere: (n: number) =>
    count('en', n, { one: '# is there already.', other: '# are there already.' }),
  touchesStrangers: (n: number) =>
    count('en', n, {
      one: '# is with somebody who is not in your book and stays out.',
      other: '# are with people who are not in your book and stay out.',
    }),
  touchesPrivate: 'Of messages only the day and who wrote is kept, never what was written.',
  log: (n: number) => `Log ${moments(n)}`,
  logged: (n: number) => `${moments(n)} logged`,

  reading: 'Reading the file…',
  looking: 'Looking at the rows…',
  bringing: 'Bringing them in…',
  progress: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows`,
  stop: 'Stop',

  table: 'From any table',
  tableText:
    'Save it as CSV. You say which column holds what, see every row before anything is written, and Fairlead remembers the columns for the next time.',
  monica: 'From Monica: Settings, Export data, as JSON.',
};
