import { matches } from '../lib/shortcut';
import { platform } from './platform';

/**
 * Answers key presses by shortcut, for `<svelte:window onkeydown={shortcuts({ 'mod+k': open })} />`.
 * What a part has already answered is left alone, and so is every bare key while someone types.
 */
export function shortcuts(actions: Record<string, () => void>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    for (const [shortcut, act] of Object.entries(actions)) {
      if (!matches(shortcut, event, platform)) continue;
      const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (bare && (typing(event.target) || document.querySelector('dialog[open]'))) return;
      event.preventDefault();
      act();
      return;
    }
  };
}

/** Whether a key press belongs to what is being typed, so that single-letter shortcuts keep out. */
export function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
