import type { TouchKind } from '../ipc/bindings';

/** The kinds of contact in the order of their keys, 1 to 9. */
export const kinds: readonly TouchKind[] = [
  'coffee',
  'lunch',
  'call',
  'video',
  'email',
  'message',
  'event',
  'introduction',
  'other',
];
