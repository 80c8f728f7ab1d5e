/** Filled by the page's author. */
export const session = {};
