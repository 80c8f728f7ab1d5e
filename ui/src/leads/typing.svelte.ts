import { onDestroy, untrack } from 'svelte';

/** How long after the last key it is saved, in milliseconds; the same as in forms. */
const pause = 500;

/** Something typed that saves itself. */
export interface Typing<T> {
  /** What is shown: what is typed, until what is kept says the same. */
  shown: T;
  /** Saves it now. */
  flush(): void;
}

/**
 * Keeps what is typed: half a second after the last key, and when its place goes. What was typed stands until it comes
 * back as kept, so that a quick hand is never thrown back. Call it while a component is being set up.
 */
export function typing<T>(kept: () => T, save: (typed: T) => Promise<{ ok: boolean }>): Typing<T> {
  let typed = $state.raw<{ value: T }>();
  /** What was last saved; it stands until it comes back, also where it comes back trimmed. */
  let saved: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const same = (a: T, b: T) => JSON.stringify(a) === JSON.stringify(b);

  $effect(() => {
    const now = kept();
    const there = untrack(() => typed);
    if (there && timer === undefined && (there === saved || same(there.value, now)))
      typed = undefined;
  });

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const now = typed;
    if (!now || now === saved || same(now.value, kept())) return;
    turn = turn.then(async () => {
      const { ok } = await save(now.value);
      if (ok) saved = now;
      // What was refused is taken back, unless more was typed.
      else if (typed === now) typed = undefined;
    });
  }

  onDestroy(flush);

  return {
    get shown() {
      return typed ? typed.value : kept();
    },
    set shown(value) {
      typed = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
  };
}
