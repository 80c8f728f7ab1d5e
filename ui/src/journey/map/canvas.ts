import type { MapArea, MapPerson } from '../../ipc/bindings';

/** Somebody as the drawing shows them: once, with every way in which they stand to me. */
export interface Drawn {
  person: MapPerson;
  relations: MapPerson['draft']['relation'][];
  /** From the middle, as a share of half the drawing: -1 is its left or upper edge, 1 the other. */
  x: number;
  y: number;
}

/** How far out each part of the ground reaches, and where its people stand, as shares of half the drawing. */
export const bands: Record<MapArea, { edge: number; people: number }> = {
  role: { edge: 0.44, people: 0.33 },
  organisation: { edge: 0.74, people: 0.6 },
  market: { edge: 1, people: 0.86 },
};

/** More than these on one band run into each other; the list shows everybody. */
const most: Record<MapArea, number> = { role: 5, organisation: 8, market: 11 };

/** Degrees left free at the top, where the name of the part stands. */
const free = 70;

/** Places everybody round the middle: by how they stand to me, clockwise from the top. */
export function placed(people: readonly MapPerson[]): { drawn: Drawn[]; left: number } {
  const once = new Map<string, Drawn>();
  for (const person of people) {
    const known = once.get(person.person_id);
    if (known) known.relations.push(person.draft.relation);
    else once.set(person.person_id, { person, relations: [person.draft.relation], x: 0, y: 0 });
  }
  const all = [...once.values()];
  const drawn = (Object.keys(bands) as MapArea[]).flatMap((area) => {
    const here = all.filter(({ person }) => person.area === area).slice(0, most[area]);
    return here.map((one, at) => {
      const turn = free / 2 + ((360 - free) * (at + 0.5)) / here.length;
      const angle = ((turn - 90) * Math.PI) / 180;
      const far = bands[area].people;
      return { ...one, x: far * Math.cos(angle), y: far * Math.sin(angle) };
    });
  });
  return { drawn, left: all.length - drawn.length };
}
