import { untrack } from 'svelte';

/**
 * Does something with what a page waits for: at once when it is there, or as soon as it comes. A key
 * pressed on a page that is still on its way is answered then and not lost; the newest one counts.
 * Call it while a component is being set up; what is still waiting ends with the component.
 */
export function once<T>(there: () => T | undefined): (run: (value: T) => void) => void {
  let waiting: ((value: T) => void) | undefined;

  $effect(() => {
    const value = there();
    const run = waiting;
    if (value === undefined || !run) return;
    waiting = undefined;
    untrack(() => run(value));
  });

  return (run) => {
    const value = there();
    if (value === undefined) waiting = run;
    else run(value);
  };
}
