import { host } from '../host/host';

/** What undo and redo would now do, in words ("Undo log call"), or `null` when there is nothing. */
export interface History {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Follows the history from one change to the next; it ends with the component. */
export function history(): History {
  let undo = $state<string | null>(null);
  let redo = $state<string | null>(null);

  $effect(() =>
    host.onChanged((changed) => {
      undo = changed.undo;
      redo = changed.redo;
    }),
  );

  return {
    get undo() {
      return undo;
    },
    get redo() {
      return redo;
    },
  };
}
