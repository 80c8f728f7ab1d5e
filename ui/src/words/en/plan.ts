/** The exercises of Plan. */
export const plan = {};
