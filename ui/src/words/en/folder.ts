import { count } from '../plural';

const people = (n: number) => count('en', n, { one: '# person', other: '# people' });

/** The whole career as a folder: writing it, and bringing one back. */
export const folder = {
  writing: 'Writing everything…',

  // Bringing one back
  back: 'Bring a career back',
  backHint:
    'From the folder that Export everything made, here or on another computer: people, leads with their files, journey and blocks, all as they were.',
  elsewhere: 'Have you kept a career with Fairlead elsewhere?',
  lead: 'From the folder that Export everything made. Nothing happens before you have read what it would do.',
  which:
    'Choose the folder itself: its name begins with “fairlead-”, and it holds a file called fairlead.json.',
  choose: 'Choose the folder',
  path: 'The folder',
  looking: 'Reading the folder…',

  confirm: 'Bring this career back?',
  theFolder: 'Folder',
  holds: 'It holds',
  held: (n: number, touches: number, leads: number, files: number) =>
    [
      people(n),
      count('en', touches, { one: '# moment of contact', other: '# moments of contact' }),
      count('en', leads, { one: '# lead', other: '# leads' }),
      count('en', files, { one: '# file kept with a lead', other: '# files kept with leads' }),
    ].join(', '),
  made: 'Written',
  whole: 'Checked',
  checked: 'Every file is there and as it was written.',
  nothingHere: 'There is nothing in your career here yet, so nothing gives way to it.',
  givesWay:
    'It takes the place of your career as it is here. The two are not put together: what you noted here is not in it, and Undo does not reach back beyond this.',
  wayBack:
    'Nothing is lost: a backup is made and checked first, and your career of now is set aside beside it. “Restore a backup” in Settings goes back to either.',
  take: 'Bring it back',
  replace: 'Let it take the place of mine',
  another: 'Choose another',
  bringing: 'Bringing it back…',

  done: 'Your career is back',
  doneLead: (n: number) => `Everything of the folder is here now, with ${people(n)}.`,
};
