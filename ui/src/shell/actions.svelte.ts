import type { IconName } from '../parts/icons';

/** Something a person can do now: the palette lists it, the keyboard help shows its shortcut. */
export interface Action {
  /** Its own name, for what was used lately: "people.add". */
  id: string;
  label: string;
  icon?: IconName;
  /** "mod+k", "n", or two strokes one after the other: "g t". */
  shortcut?: string;
  /** Whether its shortcut, with a modifier, is left to the field one types in. */
  inFields?: 'answer' | 'leave';
  /** Whether the palette lists it; what cannot be done now, or is the palette itself, it hides. */
  palette?: 'listed' | 'hidden';
  /** What it belongs to in the keyboard help; a page's name, for example. */
  group: string;
  run: () => void;
}

/** Who offers: the page in view, or the frame around every page. */
export type From = 'page' | 'frame';

let offers = $state.raw<readonly { of: symbol; from: From; actions: readonly Action[] }[]>([]);

/**
 * The same outside Svelte's reach: what ends in the same turn as something changes reads the state
 * as it was before that turn, and would bring back what has just gone.
 */
let held: readonly { of: symbol; from: From; actions: readonly Action[] }[] = [];

function become(next: typeof offers) {
  held = offers = next;
}

/** Everything that can be done now; what the page in view offers comes first. */
export const actions = {
  get all(): readonly Action[] {
    const of = (from: From) =>
      offers.filter((offer) => offer.from === from).flatMap((offer) => offer.actions);
    return [...of('page'), ...of('frame')];
  },
};

/**
 * Offers actions while the component lives: `offer(() => [{ id: 'people.add', … }])`. Call it while
 * the component is being set up; what the function reads is followed.
 */
export function offer(list: () => readonly Action[], from: From = 'page'): void {
  const of = Symbol();
  $effect(() => {
    const mine = list();
    become([...held.filter((o) => o.of !== of), { of, from, actions: mine }]);
    return () => become(held.filter((o) => o.of !== of));
  });
}
