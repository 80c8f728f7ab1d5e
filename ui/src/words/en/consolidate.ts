/** The exercises of Consolidate. */
export const consolidate = {};
