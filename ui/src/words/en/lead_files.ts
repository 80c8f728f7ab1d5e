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
};
