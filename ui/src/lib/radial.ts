/** Somebody to place: one step from the middle, or beside the one they are reached through. */
export interface Around {
  id: string;
  through: string | null;
}

/** Where somebody stands, and how their name is written there. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  /** How the name is turned, in degrees. */
  turn: number;
  /** Which end of the name is at the dot. */
  anchor: 'start' | 'middle' | 'end';
}

/** A drawing around a middle at 0, 0. */
export interface Radial {
  placed: Placed[];
  /** How far it reaches, names left out. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether names are turned along their lines. */
  turned: boolean;
}

/** The drawing is wider than high, as windows are. */
const stretch = 1.35;
/** From so many on, names no longer find room side by side: they are turned along their line. */
const crowded = 9;
/** Below this, a line goes up or down rather than to a side. */
const steep = 0.3;

/**
 * Places people on two rings around a middle, always the same for the same people: each of the inner ring gets a piece
 * as large as what is reached through them, and those stand behind them on the outer ring.
 */
export function radial(nodes: readonly Around[]): Radial {
  const near = nodes.filter(({ through }) => through === null);
  const behind = near.map(({ id }) => nodes.filter(({ through }) => through === id));
  const shares = behind.map((far) => Math.max(1, far.length));
  const sum = shares.reduce((all, share) => all + share, 0);
  const outer = behind.reduce((all, far) => all + far.length, 0);
  const inner = Math.max(120, near.length * 13);
  const outside = inner + Math.max(130, outer * 3);
  const placed: Placed[] = [];
  let begun = 0;
  near.forEach(({ id }, at) => {
    const share = shares[at] ?? 1;
    const far = behind[at] ?? [];
    placed.push(place(id, (begun + share / 2) / sum, inner, false));
    far.forEach((one, place_) =>
      placed.push(place(one.id, (begun + place_ + 0.5) / sum, outside, outer >= crowded)),
    );
    begun += share;
  });
  const across = [0, ...placed.map(({ x }) => x)];
  const down = [0, ...placed.map(({ y }) => y)];
  return {
    placed,
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
    turned: outer >= crowded,
  };
}

/** Places somebody at a part of the circle, which begins at the top and goes round as a clock does. */
function place(id: string, part: number, radius: number, turned: boolean): Placed {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  const x = Math.cos(angle) * radius * stretch;
  const y = Math.sin(angle) * radius;
  const left = Math.cos(angle) < 0;
  if (turned) {
    const along = (Math.atan2(y, x) * 180) / Math.PI;
    return { id, x, y, turn: left ? along + 180 : along, anchor: left ? 'end' : 'start' };
  }
  const upright = Math.abs(Math.cos(angle)) < steep;
  return { id, x, y, turn: 0, anchor: upright ? 'middle' : left ? 'end' : 'start' };
}
