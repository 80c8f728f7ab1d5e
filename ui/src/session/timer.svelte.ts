import { untrack } from 'svelte';
import { call } from '../ipc/call';

/** How often, in seconds, the time spent is written down. */
const write = 15;
const hiddenKey = 'session-timer';

/**
 * Counts the seconds a session is in view, from those counted before. It waits while the window
 * is hidden, and makes no sound. Call it while the component is being set up.
 */
export function timer(session: () => { id: string; seconds: number } | undefined) {
  let seconds = $state(0);
  let running = $state(document.visibilityState === 'visible');
  let shown = $state(localStorage.getItem(hiddenKey) !== 'hidden');
  let written = 0;

  const id = $derived(session()?.id);

  async function tell(): Promise<void> {
    if (!id || seconds <= written) return;
    written = seconds;
    // What could not be written now is in the next total.
    await call('tick_session', { id, seconds }).catch(() => (written = 0));
  }

  $effect(() => {
    if (!id) return;
    const counted = untrack(() => session()?.seconds ?? 0);
    untrack(() => (seconds = Math.max(seconds, counted)));
    written = counted;
    const clock = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      seconds++;
      if (seconds - written >= write) void tell();
    }, 1000);
    const turned = () => {
      running = document.visibilityState === 'visible';
      if (!running) void tell();
    };
    document.addEventListener('visibilitychange', turned);
    const leaving = () => void tell();
    addEventListener('pagehide', leaving);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', turned);
      removeEventListener('pagehide', leaving);
      untrack(leaving);
    };
  });

  return {
    get seconds() {
      return seconds;
    },
    get running() {
      return running;
    },
    get shown() {
      return shown;
    },
    turn() {
      shown = !shown;
      localStorage.setItem(hiddenKey, shown ? 'shown' : 'hidden');
    },
    /** Writes the time down now, before the session ends. */
    tell,
  };
}
