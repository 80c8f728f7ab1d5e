import { en } from './en';

/** What a catalogue in any language holds: the shape of the English one. */
export type Words = typeof en;

/** The catalogue in use. */
export const t: Words = en;
