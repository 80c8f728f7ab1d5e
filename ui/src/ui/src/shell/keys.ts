import { matches } from '../lib/shortcut';
import { platform } from '../parts/platform';
import { typing } from '../parts/shortcuts';
import type { Action } from './actions.svelte';

/** How long, in milliseconds, the second stroke of "g t" may take. */
const patience = 1_200;

/**
 * Answers key presses with the actions on offer. What a part has answered already is left alone,
 * so are bare keys while someone types, and everything while a dialog is open.
 */
export function keys(actions: () => readonly Action[]): (event: KeyboardEvent) => void {
  let before = '';
  let forget: ReturnType<typeof setTimeout> | undefined;

  return (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    const inField = typing(event.target);
    if (bare && inField) return;

    const first = before;
    before = '';
    clearTimeout(forget);

    const answers = ({ shortcut, inFields }: Action) => {
      if (!shortcut || (inField && inFields === 'leave')) return false;
      const [one = '', two] = shortcut.split(' ');
      return two ? first === one && matches(two, event, platform) : matches(one, event, platform);
    };
    // Two strokes begun are finished before a single one is looked for.
    const found =
      (first && actions().find((action) => action.shortcut?.includes(' ') && answers(action))) ||
      actions().find((action) => !action.shortcut?.includes(' ') && answers(action));
    if (found) {
      event.preventDefault();
      found.run();
    } else if (bare && actions().some(({ shortcut }) => shortcut?.startsWith(`${event.key} `))) {
      before = event.key;
      forget = setTimeout(() => (before = ''), patience);
    }
  };
}
