import type { SessionKind, Theme } from './ipc/bindings';
import { act } from './shell/act';
import type { Action } from './shell/actions.svelte';
import { go } from './shell/route.svelte';
import { t } from './words/words';

const words = t.shell.everywhere;

async function start(kind: SessionKind) {
  const begun = await act(
    'start_session',
    { kind, reminder_id: null, minutes: null },
    { said: null },
  );
  if (begun.ok) go({ view: 'session', id: begun.answer });
}

const dress = (theme: Theme) => void act('change_settings', { theme });

const deeds: readonly Omit<Action, 'group'>[] = [
  { id: 'do.grow', label: words.grow, icon: 'play', run: () => void start('grow') },
  { id: 'do.maintain', label: words.maintain, icon: 'play', run: () => void start('maintain') },
  {
    id: 'do.pause',
    label: words.pause,
    icon: 'pause',
    run: () => void act('pause', { pause: 'hour' }, { said: words.paused }),
  },
  {
    id: 'do.pause_today',
    label: words.pauseToday,
    icon: 'pause',
    run: () => void act('pause', { pause: 'today' }, { said: words.paused }),
  },
  {
    id: 'do.pause_monday',
    label: words.pauseMonday,
    icon: 'pause',
    run: () => void act('pause', { pause: 'until_monday' }, { said: words.paused }),
  },
  {
    id: 'do.resume',
    label: words.resume,
    icon: 'play',
    run: () => void act('resume', {}, { said: words.resumed }),
  },
  { id: 'do.import', label: words.import, icon: 'plus', run: () => go('import') },
  { id: 'do.block', label: words.block, icon: 'plus', run: () => go('rhythm') },
  {
    id: 'do.backup',
    label: words.backUp,
    icon: 'check',
    run: () => void act('backup_now', {}, { said: words.backedUp }),
  },
  { id: 'do.export', label: words.export, icon: 'external', run: () => go('settings') },
  { id: 'do.back', label: t.folder.back, icon: 'import', run: () => go('career_folder') },
  { id: 'do.dark', label: words.dark, icon: 'moon', run: () => dress('dark') },
  { id: 'do.light', label: words.light, icon: 'settings', run: () => dress('light') },
  { id: 'do.system', label: words.system, icon: 'settings', run: () => dress('system') },
];

/** What the palette can do from any page; it has keys only where its own page gives it some. */
export const everywhere: readonly Action[] = deeds.map((deed) => ({
  ...deed,
  group: t.shell.anywhere,
}));
