/** The exercises of Explore. */
export const explore = {};
