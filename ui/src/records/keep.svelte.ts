import { onDestroy, untrack } from 'svelte';
import { call, Failure } from '../ipc/call';
import type { AnyRecord } from '../ipc/bindings';
import { toasts } from '../parts/toasts.svelte';
import { ask, tell } from '../shell/past.svelte';
import { t } from '../words/words';

export type Kind = AnyRecord['kind'];
export type DraftOf<K extends Kind> = Extract<AnyRecord, { kind: K }>['draft'];

/** How long after the last key a form is saved, in milliseconds. */
const pause = 500;

/** A form that saves itself as one types. */
export interface Keeping<D> {
  /** What the form holds; bind its controls to this. */
  draft: D;
  /** The record's id, once it has been saved. */
  readonly id: string | undefined;
  /** What is wrong, by field. */
  readonly wrong: Record<string, string>;
  readonly state: 'still' | 'typing' | 'saving' | 'saved' | 'wrong';
  /** Saves now what has been typed; answers whether all of it stands. */
  flush(): Promise<boolean>;
}

/**
 * What was refused and left behind, by what it was typed into; whoever comes back finds it there, and goes on with the
 * record that a part of it has become.
 */
const left = new Map<string, { draft: unknown; id: string | undefined }>();

/**
 * Keeps a record as it is typed: half a second after the last key, and when the form goes. A new one
 * is made as soon as `ready` says that there is something to keep. What one types into a record in
 * one go is one step of undo. Call it while a component is being set up.
 */
export function keep<K extends Kind>(
  kind: K,
  start: DraftOf<K>,
  ready: (draft: DraftOf<K>) => boolean,
  known?: string,
): Keeping<DraftOf<K>> {
  const place = `${kind} ${known ?? JSON.stringify(start)}`;
  const found = left.get(place) as { draft: DraftOf<K>; id: string | undefined } | undefined;
  left.delete(place);
  let draft = $state(found?.draft ?? start);
  let id = $state(found?.id ?? known);
  let wrong = $state.raw<Record<string, string>>({});
  let state = $state<Keeping<unknown>['state']>('still');
  let kept = JSON.stringify(start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One save after the other, so that a second one knows the id that the first has made.
  let turn: Promise<boolean> = Promise.resolve(true);

  $effect(() => {
    const typed = JSON.stringify(draft);
    untrack(() => {
      if (typed === kept) return;
      state = 'typing';
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    });
  });

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    turn = turn.then(save);
    return turn;
  }

  async function save(): Promise<boolean> {
    const typed = JSON.stringify(draft);
    if (typed === kept) return state !== 'wrong';
    if (id === undefined && !ready(draft)) return true;
    state = 'saving';
    const record = { kind, draft: JSON.parse(typed) } as AnyRecord;
    try {
      id = await call('save_record', { id: id ?? null, record });
      kept = typed;
      wrong = {};
      state = JSON.stringify(draft) === typed ? 'saved' : 'typing';
      void ask();
      return true;
    } catch (reason) {
      const failure = Failure.from(reason);
      state = 'wrong';
      if (failure.field === null) tell(failure);
      else wrong = { [failure.field]: failure.message };
      return false;
    }
  }

  // What was typed last is not lost by going elsewhere; where it does not fit, one is told and finds it again.
  onDestroy(async () => {
    if (await flush()) return;
    left.set(place, { draft: $state.snapshot(draft), id });
    const why = Object.values(wrong)[0];
    if (why) toasts.show({ text: t.journey.notKept(why), tone: 'error' });
  });

  return {
    get draft() {
      return draft;
    },
    set draft(next) {
      draft = next;
    },
    get id() {
      return id;
    },
    get wrong() {
      return wrong;
    },
    get state() {
      return state;
    },
    flush,
  };
}
