import { Failure } from '../host/failure';
import { host } from '../host/host';
import { reads, type Queries } from './bindings';

export type QueryName = keyof Queries & string;

export interface Query<T> {
  /** The newest answer; it stays while a newer one is on its way. */
  readonly value: T | undefined;
  /** Why the newest attempt failed; gone as soon as one succeeds. */
  readonly error: Failure | undefined;
  /** Whether an answer is on its way. */
  readonly loading: boolean;
  /** Asks again, for a "Try again" beside an error. */
  again(): void;
}

/** A query without arguments is asked by its name alone. */
type Rest<A> = [A] extends [Record<string, never>]
  ? [args?: () => A | undefined]
  : [args: () => A | undefined];

/**
 * Asks a query and keeps its answer true: it asks again when what `args` returns changes, and when
 * a change touches a table the query reads. While `args` returns `undefined` nothing is asked.
 * Call it while a component is being set up; it ends with the component.
 */
export function query<N extends QueryName>(
  name: N,
  ...[args]: Rest<Queries[N][0]>
): Query<Queries[N][1]> {
  let value = $state.raw<Queries[N][1]>();
  let error = $state.raw<Failure>();
  let loading = $state(true);
  let asked = $state(0);

  // Compared as text, so that a new object with the same content asks nothing.
  const wanted = $derived(JSON.stringify(args ? args() : {}));
  let newest = 0;

  async function ask(json: string, turn: number) {
    try {
      const answer = (await host.call(name, JSON.parse(json))) as Queries[N][1];
      if (turn !== newest) return;
      value = answer;
      error = undefined;
    } catch (reason) {
      if (turn !== newest) return;
      error = Failure.from(reason);
    }
    loading = false;
  }

  // Listening comes before asking: what changes while the answer is on its way is heard.
  $effect(() =>
    host.onChanged(({ tables }) => {
      // Another program wrote: nobody can say which tables, so every one is meant.
      const all = tables.includes('*');
      const meant = (table: string) => table === '*' || tables.includes(table);
      if (all || reads[name]?.some(meant)) asked++;
    }),
  );

  $effect(() => {
    void asked;
    const turn = ++newest;
    loading = wanted !== undefined;
    if (wanted !== undefined) void ask(wanted, turn);
    return () => void newest++;
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    again: () => void asked++,
  };
}
