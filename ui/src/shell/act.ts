import { call, Failure } from '../ipc/call';
import type { Mutations } from '../ipc/bindings';
import { toasts } from '../parts/toasts.svelte';
import { t } from '../words/words';
import { ask, past, tell, undo } from './past.svelte';

export type Done<T> = { ok: true; answer: T } | { ok: false; failure: Failure };

export interface Telling<T = unknown> {
  /** What the toast says instead of the undo sentence; `null` keeps quiet when it worked. It may depend on the answer. */
  said?: string | null | ((answer: T) => string | null | undefined);
  /** Takes a failure about one field of a form; without it every failure is a toast. */
  onfield?: (field: string, message: string) => void;
}

/**
 * Does something and says what happened: a toast with Undo, or the failure, at its field where the
 * form takes it. Never rejects.
 */
export async function act<N extends keyof Mutations & string>(
  name: N,
  args: Mutations[N][0],
  { said: saying, onfield }: Telling<Mutations[N][1]> = {},
): Promise<Done<Mutations[N][1]>> {
  const before = past.step;
  let answer: Mutations[N][1];
  try {
    answer = await (call as (name: string, args: unknown) => Promise<Mutations[N][1]>)(name, args);
  } catch (reason) {
    const failure = Failure.from(reason);
    if (failure.field !== null && onfield) onfield(failure.field, failure.message);
    else tell(failure);
    return { ok: false, failure };
  }
  const said = typeof saying === 'function' ? saying(answer) : saying;
  if (said !== null) {
    const { undo: label, step } = await ask();
    // The label reads "Undo: Logged lunch with Ada"; the toast says what was done.
    const text = said ?? label?.replace(/^[^:]+:\s*/, '');
    if (text)
      toasts.show({
        text,
        ...(step !== null && step !== before
          ? { action: { label: t.actions.undo, run: () => void undo(step) } }
          : {}),
      });
  }
  return { ok: true, answer };
}
