import { untrack } from 'svelte';
import { Failure } from '../host/failure';
import { host } from '../host/host';
import { reads, type Queries } from './bindings';
import { call } from './call';

/** Rows asked for at a time. */
const pieceSize = 200;
/** How often, in milliseconds, it looks at what is in view and asks for what is missing. */
const rest = 40;

/** A query that answers a piece of a long list at a time. */
export type Pieced = {
  [N in keyof Queries & string]: Queries[N][1] extends {
    rows: readonly { id: string }[];
    total: number;
    offset: number;
  }
    ? N
    : never;
}[keyof Queries & string];

export type RowOf<N extends Pieced> = Queries[N][1]['rows'][number];

/** A place in the list; its row comes when it is looked at. */
export interface Slot<R> {
  /** Stays with the row, or with the place until the row is known. */
  key: string;
  index: number;
  row: R | undefined;
}

export interface Pieces<R> {
  readonly slots: readonly Slot<R>[];
  /** How many match; `undefined` until the first answer. */
  readonly total: number | undefined;
  readonly error: Failure | undefined;
  /** Says that a place has come into view. Returns how to say that it left. */
  seen(index: number): () => void;
  again(): void;
}

export function slotKey(slot: { key: string }): string {
  return slot.key;
}

/**
 * A list as far as it has been looked at: however many match, only the pieces around what is in view
 * are asked for. Call it while a component is being set up.
 */
export function pieces<N extends Pieced>(
  name: N,
  wanted: () => Omit<Queries[N][0], 'offset' | 'limit'>,
): Pieces<RowOf<N>> {
  type Row = RowOf<N>;
  let slots = $state.raw<readonly Slot<Row>[]>([]);
  let total = $state<number>();
  let error = $state.raw<Failure>();
  const asking = $derived(JSON.stringify(wanted()));
  const inView = new Set<number>();
  let asked = new Set<number>();
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const inSight = () => new Set([...inView].map((index) => Math.floor(index / pieceSize)));
  const ask = (piece: number) =>
    call(name, {
      ...(JSON.parse(untrack(() => asking)) as object),
      offset: piece * pieceSize,
      limit: pieceSize,
    } as Queries[N][0]);

  /** Asks anew and replaces everything at once, so that nothing flickers. */
  async function renew(wanted: Set<number>) {
    const mine = ++turn;
    asked = new Set(wanted);
    try {
      const answers = await Promise.all([...wanted].map(ask));
      if (mine !== turn) return;
      total = answers[0]?.total ?? 0;
      const next = Array.from({ length: total }, (_, index): Slot<Row> => ({
        key: `~${index}`,
        index,
        row: undefined,
      }));
      for (const answer of answers) fill(next, answer);
      slots = next;
      error = undefined;
    } catch (reason) {
      if (mine === turn) error = Failure.from(reason);
    }
  }

  async function load(piece: number) {
    const mine = turn;
    asked.add(piece);
    try {
      const answer = await ask(piece);
      if (mine !== turn) return;
      // Another total means that the list has changed under the pieces that are here.
      if (answer.total !== total) return void renew(inSight());
      const next = slots.slice();
      fill(next, answer);
      slots = next;
    } catch (reason) {
      asked.delete(piece);
      if (mine === turn) error = Failure.from(reason);
    }
  }

  function fill(into: Slot<Row>[], answer: { rows: readonly Row[]; offset: number }) {
    answer.rows.forEach((row, at) => {
      const index = answer.offset + at;
      if (index < into.length) into[index] = { key: row.id, index, row };
    });
  }

  const again = () => void renew(new Set([0, ...inSight()]));

  $effect(() => {
    void asking;
    untrack(() => void renew(new Set([0])));
  });

  $effect(() =>
    host.onChanged(({ tables }) => {
      if (tables.includes('*') || reads[name]?.some((table) => tables.includes(table))) again();
    }),
  );

  return {
    get slots() {
      return slots;
    },
    get total() {
      return total;
    },
    get error() {
      return error;
    },
    seen(index) {
      inView.add(index);
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const piece of inSight()) if (!asked.has(piece)) void load(piece);
      }, rest);
      return () => inView.delete(index);
    },
    again,
  };
}
