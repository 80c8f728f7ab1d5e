import { host } from '../host/host';
import { call, Failure } from '../ipc/call';
import type { UndoState } from '../ipc/bindings';
import { toasts } from '../parts/toasts.svelte';
import { t } from '../words/words';

let state = $state.raw<UndoState>({ undo: null, redo: null, step: null });
/** How many changes were heard of: an answer that one overtook says what was, not what is. */
let heard = 0;

/** What undo and redo would do now, in words; `null` when there is nothing. */
export const past = {
  get undo() {
    return state.undo;
  },
  get redo() {
    return state.redo;
  },
  /** The number of the step that undo would take back: two steps can say the same. */
  get step() {
    return state.step;
  },
};

/** Follows the history for as long as the application is open. Returns how to stop. */
export function followPast(): () => void {
  // Listening comes first: what changes while the answer is on its way is heard.
  const stop = host.onChanged(({ tables, undo, redo, step }) => {
    heard += 1;
    state = { undo, redo, step };
    if (tables.includes('*')) toasts.show({ text: t.shell.changedOutside });
  });
  void ask();
  return stop;
}

/** Asks what undo and redo would do now. */
export async function ask(): Promise<UndoState> {
  const before = heard;
  try {
    const answer = await call('undo_state', {});
    if (before === heard) state = answer;
  } catch {
    // Without an answer the buttons keep what they last knew; the next change tells them.
  }
  return state;
}

/** Takes the last thing back; given its number, only if that is still the last thing. */
export async function undo(step?: number): Promise<void> {
  if (step !== undefined && (await ask()).step !== step) {
    toasts.show({ text: t.shell.undoNewer });
    return;
  }
  await turn('undo');
}

/** Does again what was taken back last. */
export function redo(): Promise<void> {
  return turn('redo');
}

async function turn(way: 'undo' | 'redo') {
  try {
    const { what, sentence } = await call(way, {});
    const words = {
      did: way === 'undo' ? t.shell.undone(sentence) : t.shell.redone(sentence),
      nothing: way === 'undo' ? t.shell.nothingToUndo : t.shell.nothingToRedo,
      dropped: t.shell.changedOutside,
    };
    const text = words[what];
    toasts.settle();
    toasts.show({ text });
  } catch (reason) {
    tell(Failure.from(reason));
  }
  await ask();
}

/** Says kindly that something did not work. */
export function tell(failure: Failure): void {
  const text = failure.code === 'unreachable' ? t.failures.unreachable : failure.message;
  // What was not to be now, or was stopped on purpose, is no error.
  toasts.show({ text, ...(failure.code === 'not_now' ? {} : { tone: 'error' as const }) });
}
