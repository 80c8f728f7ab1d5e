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
  role: { edge: 0.44, people: 0.36 },
  organisation: { edge: 0.74, people: 0.6 },
  market: { edge: 1, people: 0.86 },
};

/** More than these on one band run into each other; the list shows everybody. */
const most: Record<MapArea, number> = { role: 4, organisation: 7, market: 10 };

/** Degrees left free at the top, where the name of the part stands. */
const free = 70;
/** How many ways of turning a band are tried. */
const turns = 24;
/** About how large somebody's place is, in pixels. */
const label = { width: 132, height: 62 };

type Point = Pick<Drawn, 'x' | 'y'>;

/**
 * Places everybody round the middle, by how they stand to me, clockwise from the top. Each band is
 * turned so that its people keep out of the way of those nearer in. `size` is the drawing's, in pixels.
 */
export function placed(
  people: readonly MapPerson[],
  size: { width: number; height: number },
): { drawn: Drawn[]; left: number } {
  const once = new Map<string, Drawn>();
  for (const person of people) {
    const known = once.get(person.person_id);
    if (known) known.relations.push(person.draft.relation);
    else once.set(person.person_id, { person, relations: [person.draft.relation], x: 0, y: 0 });
  }
  const all = [...once.values()];
  const drawn: Drawn[] = [];
  // I stand in the middle, and the name of each part at its upper edge.
  const taken = [
    { x: 0, y: 0 },
    ...Object.values(bands).map(({ edge }) => ({ x: 0, y: 0.1 - edge })),
  ];
  for (const area of Object.keys(bands) as MapArea[]) {
    const here = all.filter(({ person }) => person.area === area).slice(0, most[area]);
    const points = best(here.length, bands[area].people, [...taken, ...drawn], size);
    drawn.push(...here.map((one, at) => ({ ...one, ...points[at]! })));
  }
  return { drawn, left: all.length - drawn.length };
}

/** The way of turning a band that keeps its people furthest from the others. */
function best(
  count: number,
  far: number,
  others: readonly Point[],
  size: { width: number; height: number },
): Point[] {
  const apart = (a: Point, b: Point) =>
    Math.max(
      (Math.abs(a.x - b.x) * size.width) / 2 / label.width,
      (Math.abs(a.y - b.y) * size.height) / 2 / label.height,
    );
  let chosen: Point[] = [];
  let widest = -1;
  for (let turn = 0; turn < turns; turn++) {
    const points = Array.from({ length: count }, (_, at) => {
      const share = (at + (turn + 0.5) / turns) / count;
      const angle = ((free / 2 + (360 - free) * share - 90) * Math.PI) / 180;
      return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
    });
    const room = Math.min(...points.flatMap((one) => others.map((other) => apart(one, other))));
    if (room > widest) [chosen, widest] = [points, room];
  }
  return chosen;
}
