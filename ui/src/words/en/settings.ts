import { count } from '../plural';
import { every } from './nearness';

const days = (n: number) => count('en', n, { one: '# day', other: '# days' });
const number = (n: number) => new Intl.NumberFormat('en-GB').format(n);

/** The Settings page. */
export const settings = {
  group: 'Settings',
  lead: 'Everything is saved as you change it, and can be undone.',
  looking: 'Opening the settings…',
  contents: 'On this page',
  sections: {
    me: 'Me',
    appearance: 'Appearance',
    reminders: 'Reminders',
    privacy: 'Privacy',
    often: 'How often',
    drafts: 'Drafts',
    leads: 'Leads',
    data: 'Data',
    health: 'Health',
  },

  // Me
  meLead: 'Drafts are signed with your name; the rest helps you write. It stays on this computer.',
  name: 'Your name',
  role: 'What you do',
  organisation: 'Where you work',
  place: 'City or country',
  phase: 'Where you are in your working life',
  work: 'Work',
  tunes: 'The journey speaks accordingly.',
  placeHint: 'Where you live.',

  // Appearance
  theme: 'Colours',
  themes: { system: 'As the desktop', light: 'Light', dark: 'Dark' },
  appearanceLead:
    'Text size and reduced motion follow your desktop. The language is English for now.',

  // Reminders
  test: 'Send a test notification',
  testLead: 'So that you know they arrive before you rely on them.',
  testSent: 'Sent. It should be on your screen now.',
  testShown: (when: string) => `Your desktop showed it ${when}.`,
  testNothing:
    'If you saw nothing, look at the notification settings of your desktop, and at its “do not disturb”.',
  testNowhere:
    'This is not the desktop program, so no notification can be sent from here. Nothing was lost.',
  supports: 'What this desktop supports',
  supportNone: 'This window runs outside the desktop program, so there is nothing to report.',
  notifications: 'Notifications',
  notificationsBy: (server: string) => (server ? `yes, by ${server}` : 'yes'),
  buttons: 'Buttons on notifications',
  tray: 'Icon in the tray',
  yes: 'yes',
  noNotifications: 'no: nothing answers. Fairlead shows what is due on Today instead.',
  noButtons: 'no: answer in Fairlead, on Today.',
  noTray: 'no: Fairlead cannot show an icon here.',
  autostart: 'Start with the desktop',
  autostartHint: 'Then reminders come without your having to think of it.',
  autostartNowhere: 'Only the desktop program can start with the desktop.',
  close: 'Closing the window where there is no tray',
  closes: {
    ask: { label: 'Ask me', hint: 'When you close the window, until you say otherwise.' },
    keep_running: {
      label: 'Keep running in the background',
      hint: 'Reminders go on; starting Fairlead again brings the window back.',
    },
    quit: { label: 'Quit', hint: 'Nothing reminds you until you start it again.' },
  },

  // Privacy
  privacyLead:
    'Fairlead makes no network connection and has no account. All you write lies in one folder, which other users of this computer cannot read. It is not encrypted: that is the work of your disk.',
  names: 'Name people in notifications',
  namesHint:
    'Off: a notification says how many people wait, not who. On: whoever sees your screen, also a locked one or one you share, may read the names.',
  leaves: 'What leaves Fairlead, and only when you say so',
  leavesWhat: [
    'Notifications: your desktop shows them, and some desktops keep a list of them.',
    'Drafts that you copy or open in your mail program, and links that you open in your browser.',
    'Exports, backups and forms: they lie where you put them, for whoever you give them to.',
  ],

  // How often
  oftenLead:
    'How often you would like to be in touch. A person’s own rhythm goes first, then that of their tags, then that of their ring.',
  rings: 'Rings',
  tags: 'Tags',
  noTags: 'No tags yet. Tags you give people appear here, and each can have its own rhythm.',
  people: (n: number) => count('en', n, { one: '# person', other: '# people' }),
  oftenOf: (name: string) => `How often: ${name}`,
  never: 'no rhythm',
  nowEvery: (ideal: number, max: number | null) =>
    max === null ? every(ideal) : `${every(ideal)}, at most ${days(max)}`,
  other: 'another number of days',
  everyDays: 'Days',
  longest: 'Longest gap, in days',
  longestHint: (n: number) => `Left empty: half as long again, about ${days(n)}.`,
  set: 'Set',

  // Drafts
  draftsLead: 'What a session offers you to start from. Change them until they sound like you.',
  placeholders: 'What is filled in',
  placeholderList: [
    { mark: '{first}', means: 'the name you call them by' },
    { mark: '{met}', means: 'when you met, or where if you wrote it like “at the Rust meetup”' },
    { mark: '{last}', means: 'when and how you last spoke' },
    { mark: '{organisation}', means: 'where they work' },
    { mark: '{me}', means: 'your own name' },
  ],
  placeholdersHint: 'A sentence with something nobody knows is left out, never sent with a gap.',
  purposes: { grow: 'For people you met lately', maintain: 'For people you know' },
  purpose: 'Offered',
  templateName: 'Name',
  subject: 'Subject',
  body: 'Text',
  addTemplate: 'Add a draft',
  newTemplate: 'A new draft',
  editTemplate: (name: string) => `Edit ${name}`,
  removeTemplate: (name: string) => `Remove ${name}`,
  noTemplates: 'No drafts of this kind. A session then shows you the person, and you write freely.',
  saveTemplate: 'Save',

  // Data
  dataLead:
    'Everything lies in one folder on this computer and is sent nowhere. It is yours to read, export and take along.',
  folder: 'Your data lie in',
  openFolder: 'Open the folder',
  folderNowhere: 'The folder cannot be opened from here; this is where it is:',
  import: 'Bring people from a file',
  importHint:
    'LinkedIn’s export or a contacts file. You see what would happen before anything does.',
  bin: 'Open the bin',
  binHint: 'What you removed stays there for 90 days.',
  export: 'Export everything',
  exportHint:
    'Writes everything, your people, leads with their files, journey and blocks, as plain files that any other program can read, into a folder you choose.',
  exportTyped:
    'Write the path of a folder; no folder can be chosen from here. It is made if the one it lies in is there.',
  exportFolder: 'Folder',
  exportNowhere: 'Type the folder to export into.',
  exportDo: 'Export here',
  exported: (people: number, folder: string) =>
    `${count('en', people, { one: '# person', other: '# people' })} and everything about them are now in ${folder}:`,
  backup: 'Back up now',
  backupHint:
    'Fairlead also backs up by itself. Every copy is opened and read again before it counts.',
  backedUp: (people: number, size: string, path: string) =>
    `Done, and verified: the copy was opened and holds ${count('en', people, { one: '# person', other: '# people' })} in ${size}. It is in ${path}.`,

  // Health
  healthLead: 'Whether what you rely on works.',
  lastBackup: 'Last verified backup',
  neverBackup: 'none yet; make one under Data',
  backups: (n: number) => count('en', n, { one: '# copy kept', other: '# copies kept' }),
  lastShown: 'Last notification shown',
  lastAnswered: 'Last notification answered',
  notYet: 'not yet',
  size: 'Size of your data',
  holds: (people: number, touches: number) =>
    `${count('en', people, { one: '# person', other: '# people' })}, ${count('en', touches, { one: '# entry', other: '# entries' })} in their timelines`,
  bytes: (n: number) =>
    n < 1_000_000
      ? `${number(Math.max(1, Math.round(n / 1000)))} kB`
      : `${number(Math.round(n / 100_000) / 10)} MB`,
  version: 'Version',
  synced: (service: string) => `Your data lie in a folder of ${service}.`,
  syncedWhy:
    'A sync service may copy the file in the middle of a change, or bring back an older one. Keep the data folder outside of it, and let the service have your backups and exports instead.',
};
