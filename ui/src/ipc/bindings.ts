// Written by `cargo xtask codegen`; do not edit.

/** Every query: its name, its arguments, its answer. */
export type Queries = Record<string, [unknown, unknown]>;

/** Every mutation: its name, its arguments, its answer. */
export type Mutations = Record<string, [unknown, unknown]>;

/** The tables each query reads. */
export const reads: Record<string, readonly string[]> = {};
