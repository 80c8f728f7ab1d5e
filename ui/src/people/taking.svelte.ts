/** Whom to take out: those who were selected in the list; nobody means everybody. */
export const taking = $state<{ ids: readonly string[] }>({ ids: [] });
