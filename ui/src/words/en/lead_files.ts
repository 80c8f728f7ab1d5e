import { count } from '../plural';

/** What comes in and goes out with leads: advertisements, tables, reports, attachments. */
export const leadFiles = {
  // A file, from wherever
  path: 'Path of the file',
  pathHint: 'No dialog can be shown here. The path begins with / or a drive letter.',
  pathTake: 'Use it',
  pathEmpty: 'Type where it lies, for example /home/me/Downloads/advertisement.html.',

  // An advertisement
  advertisement: {
    summary: 'Fill it from an advertisement',
    action: 'Read an advertisement into this lead',
    paste: 'Paste the advertisement',
    pasteHint: 'Text, or a whole mail. It is read here; nothing is fetched.',
    choose: 'Choose a file',
    chooseHint: 'A saved web page, a mail (.eml) or a text, up to 5 MB.',
    from: (file: string) => `From ${file}`,
    found: 'What it says',
    nothing: 'Only its text could be read; what it says stands where people see it, not programs.',
    stays: 'yours stays',
    cut: 'It is longer than a lead keeps; the end is left out.',
    take: 'Fill in what is empty',
    takeNone: 'Everything it says stands in the form already.',
    other: 'Leave it',
    taken: (n: number) =>
      count('en', n, {
        one: '# field filled in. Look it over.',
        other: '# fields filled in. Look them over.',
      }),
    fields: {
      title: 'What it is',
      organisation: 'Organisation',
      place: 'Place',
      work_form: 'Where one works',
      pay: 'Pays, a year',
      source: 'Where it stands',
      contact: 'Whom to ask',
      text: 'Its text',
    },
  },

  // Leads like the one being typed
  similar: {
    label: 'Leads like this one',
    why: {
      same: 'the same title at the same organisation',
      same_text: 'the same advertisement',
      same_title: 'the same title',
      same_organisation: 'the same organisation',
    },
    there: 'You may have this one already:',
    known: 'Also there:',
    at: (title: string, organisation: string) =>
      organisation ? `${title}, ${organisation}` : title,
    stage: (stage: string, since: string) => `${stage}, ${since}`,
    inBin: 'in the bin',
    more: (n: number) => count('en', n, { one: 'and # more', other: 'and # more' }),
  },

  // The menu of the page of leads
  menu: {
    import: 'Bring leads from a table',
    export: 'Report and table',
  },

  // Leads from a table
  imports: {
    group: 'Bring leads',
    lead: 'You see what would happen before anything is written.',
    back: 'All leads',
    choose: 'Choose a CSV file',
    drop: 'Any table with headings will do: an export of JobSync or Huntr, or your own spreadsheet saved as CSV.',
    how: 'What is brought',
    howText:
      'Each row becomes a lead. You say what its columns mean; dates are kept, so that what happened stands on the day on which it happened.',
    howSame:
      'A row whose title and organisation you have already, or whose advertisement, is left out. Nothing that is there is changed.',
    reading: 'Reading the table…',
    failed: 'This file was not read',
    nothingLost: 'Nothing was changed.',
    found: (rows: number) =>
      count('en', rows, {
        one: '# row. Nothing has been written yet.',
        other: '# rows. Nothing has been written yet.',
      }),
    encoding: (name: string) =>
      `The file does not say how it is encoded; it was read as ${name}. Look whether its letters are right.`,
    columns: 'What each column means',
    column: 'Column',
    samples: 'For example',
    means: 'Means',
    meaningOf: (heading: string) => `What “${heading}” means`,
    unnamed: (at: number) => `Column ${at}`,
    leaveOut: 'Leave it out',
    fields: {
      title: 'What it is',
      organisation: 'Organisation',
      stage: 'Stage',
      stage_on: 'Since when in that stage',
      reason: 'Why it is over',
      applied_on: 'Applied on',
      began_on: 'Heard of it on',
      next_action: 'Next step',
      next_on: 'Next step on',
      scope: 'In which ring',
      kind: 'What kind',
      place: 'Place',
      work_form: 'Where one works',
      pay: 'Pay, in words',
      pay_from: 'Pays at least',
      pay_to: 'Pays at most',
      currency: 'Currency',
      source: 'Where it stood',
      cv: 'CV that was sent',
      notes: 'Notes',
      advertisement: 'The advertisement',
    },
    stages: 'What the words for stages mean',
    stageWord: 'In the file',
    stageRows: 'Rows',
    stageMeans: 'Means',
    stageMeaning: (word: string) => `What “${word}” means`,
    stageChoose: 'Choose…',
    closedAs: (stage: string, reason: string) => `${stage}: ${reason}`,
    dates: (example: string) => `Which way round is ${example}?`,
    orders: { day_first: 'The day comes first', month_first: 'The month comes first' },
    outcomes: { create: 'New', there: 'There already', unreadable: 'Cannot be read' },
    outcomesLabel: 'What becomes of the rows',
    none: 'None.',
    line: 'Line',
    what: 'Lead',
    stage: 'Stage',
    why: 'Why',
    listed: (n: number) => `The first ${n} are listed; the counts are of all.`,
    bring: (n: number) =>
      n === 0
        ? 'Nothing to bring in'
        : count('en', n, { one: 'Bring in # lead', other: 'Bring in # leads' }),
    other: 'Choose another file',
    oneStep: 'One step: Undo takes all of it back. No reminders are set.',
    done: 'They are in',
    doneNothing: 'Nothing new',
    created: (n: number) => count('en', n, { one: '# lead is new', other: '# leads are new' }),
    there: (n: number) =>
      count('en', n, { one: '# was there already', other: '# were there already' }),
    unreadable: (n: number) =>
      count('en', n, { one: '# row was left out', other: '# rows were left out' }),
    undo: 'Undo the import',
    toLeads: 'Look at your leads',
  },

  // The report and the table
  exports: {
    group: 'Report and table',
    lead: 'What you did, to show or to keep.',
    back: 'All leads',
    folder: 'Path of the folder',
    report: 'Activity report',
    reportHint:
      'What you applied for and did between two days, as job centres ask for it: a page that prints on A4.',
    from: 'First day',
    to: 'Last day',
    names: 'With the names of people and your notes',
    namesHint:
      'Without, it says only dates, organisations, what was done and what came of it. Titles stay as you wrote them.',
    numbers: 'In these days',
    kinds: {
      found: () => 'found or looked into',
      applied: () => 'applied for',
      talk: (n: number) => count('en', n, { one: 'talk begun', other: 'talks begun' }),
      interview: (n: number) => count('en', n, { one: 'interview', other: 'interviews' }),
      offer: (n: number) => count('en', n, { one: 'offer', other: 'offers' }),
      ended: () => 'ended',
      effort: (n: number) => count('en', n, { one: 'other step', other: 'other steps' }),
    },
    minutes: (time: string) => `${time} noted`,
    nothing: 'Nothing was noted in these days.',
    applications: 'Applications',
    days: 'Day by day',
    on: 'Date',
    what: 'For',
    organisation: 'Organisation',
    source: 'Found at',
    result: 'Result so far',
    did: 'What was done',
    didNote: (what: string, note: string) => (note ? `${what}: ${note}` : what),
    time: 'Time',
    more: (n: number) =>
      count('en', n, {
        one: 'and # more, in the report',
        other: 'and # more, in the report',
      }),
    write: 'Write the report',
    written: (path: string) => `Written: ${path}`,
    opened: 'Your browser shows it; print it from there.',
    notOpened: 'Open it in a browser and print it from there.',
    table: 'Table of all leads',
    tableHint: 'Every field of every lead as CSV, with dates as 2026-03-09.',
    spreadsheet: 'For a spreadsheet program',
    spreadsheetHint:
      'Adds the mark by which Excel knows its letters. Leave it off for other programs.',
    writeTable: 'Write the table',
    tableWritten: (n: number, path: string) =>
      count('en', n, { one: `# lead written: ${path}`, other: `# leads written: ${path}` }),
  },

  // Files kept with a lead
  attachments: {
    heading: 'Files',
    hint: 'Copies of up to 20 MB each, kept in your data folder: the CV you sent, their letter. An export carries them; a backup of the career does not.',
    none: 'No file yet.',
    add: 'Add a file',
    list: 'Files of this lead',
    open: 'Open',
    openThis: (name: string) => `Open ${name}`,
    more: (name: string) => `More about ${name}`,
    show: 'Show its folder',
    bin: 'Move to the bin',
    about: (size: string, added: string) => `${size}, added ${added}`,
    nowhere: 'No program can be asked from here to open it.',
  },
};
