import { untrack } from 'svelte';
import { host } from '../host/host';
import { reads, type PeopleFilter, type PeopleSort, type PersonRow } from '../ipc/bindings';
import { call, Failure } from '../ipc/call';

/** Rows asked for at a time. */
const pageSize = 200;
/** How often, in milliseconds, it looks at what is in view and asks for what is missing. */
const rest = 40;

/** A place in the list; its row comes when it is looked at. */
export interface Slot {
  /** Stays with the person, or with the place until the person is known. */
  key: string;
  index: number;
  row: PersonRow | undefined;
}

export interface Pages {
  readonly slots: readonly Slot[];
  /** How many match; `undefined` until the first answer. */
  readonly total: number | undefined;
  readonly error: Failure | undefined;
  /** Says that a place has come into view. Returns how to say that it left. */
  seen(index: number): () => void;
  again(): void;
}

export function slotKey(slot: Slot): string {
  return slot.key;
}

/**
 * The list of people as far as it has been looked at: however many match, only the pages around
 * what is in view are asked for. Call it while a component is being set up.
 */
export function peoplePages(wanted: () => { filter: PeopleFilter; sort: PeopleSort }): Pages {
  let slots = $state.raw<readonly Slot[]>([]);
  let total = $state<number>();
  let error = $state.raw<Failure>();
  const asking = $derived(JSON.stringify(wanted()));
  const inView = new Set<number>();
  let asked = new Set<number>();
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const pagesInView = () => new Set([...inView].map((index) => Math.floor(index / pageSize)));
  const ask = (page: number) =>
    call('people', {
      ...(JSON.parse(untrack(() => asking)) as { filter: PeopleFilter; sort: PeopleSort }),
      offset: page * pageSize,
      limit: pageSize,
    });

  /** Asks anew and replaces everything at once, so that nothing flickers. */
  async function renew(pages: Set<number>) {
    const mine = ++turn;
    asked = new Set(pages);
    try {
      const answers = await Promise.all([...pages].map(ask));
      if (mine !== turn) return;
      total = answers[0]?.total ?? 0;
      const next = Array.from({ length: total }, (_, index): Slot => ({
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

  async function load(page: number) {
    const mine = turn;
    asked.add(page);
    try {
      const answer = await ask(page);
      if (mine !== turn) return;
      // Another total means that the list has changed under the pages that are here.
      if (answer.total !== total) return void renew(pagesInView());
      const next = slots.slice();
      fill(next, answer);
      slots = next;
    } catch (reason) {
      asked.delete(page);
      if (mine === turn) error = Failure.from(reason);
    }
  }

  function fill(into: Slot[], answer: { rows: PersonRow[]; offset: number }) {
    answer.rows.forEach((row, at) => {
      const index = answer.offset + at;
      if (index < into.length) into[index] = { key: row.id, index, row };
    });
  }

  const again = () => void renew(new Set([0, ...pagesInView()]));

  $effect(() => {
    void asking;
    untrack(() => void renew(new Set([0])));
  });

  $effect(() =>
    host.onChanged(({ tables }) => {
      if (tables.includes('*') || reads['people']?.some((table) => tables.includes(table))) again();
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
        for (const page of pagesInView()) if (!asked.has(page)) void load(page);
      }, rest);
      return () => inView.delete(index);
    },
    again,
  };
}
