/** The exercises of Arrive. */
export const arrive = {};
