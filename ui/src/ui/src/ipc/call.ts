import { host } from '../host/host';
import type { Mutations, Queries } from './bindings';

export { Failure } from '../host/failure';

export type Commands = Queries & Mutations;
export type Name = keyof Commands & string;
export type Args<N extends Name> = Commands[N][0];
export type Answer<N extends Name> = Commands[N][1];

/** A command without arguments is called by its name alone. */
type Rest<A> = [A] extends [Record<string, never>] ? [args?: A] : [args: A];

/** Calls one command of the contract; rejects with a {@link Failure}. */
export function call<N extends Name>(name: N, ...[args]: Rest<Args<N>>): Promise<Answer<N>> {
  return host.call(name, args ?? {}) as Promise<Answer<N>>;
}
