import type { PeopleFilter, PeopleSort, PersonRow } from '../ipc/bindings';
import { pieces, type Pieces, type Slot as PieceSlot } from '../ipc/pieces.svelte';

export { slotKey } from '../ipc/pieces.svelte';
export type Slot = PieceSlot<PersonRow>;
export type Pages = Pieces<PersonRow>;

/** The list of people as far as it has been looked at. Call it while a component is being set up. */
export function peoplePages(wanted: () => { filter: PeopleFilter; sort: PeopleSort }): Pages {
  return pieces('people', wanted);
}
