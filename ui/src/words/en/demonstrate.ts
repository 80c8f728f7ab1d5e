/** The exercises of Demonstrate. */
export const demonstrate = {};
