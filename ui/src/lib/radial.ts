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

/** How far from the middle a line between two others passes at least, so that it does not seem to lead there. */
const clear = 44;

/**
 * Draws a line between two places as an SVG path: straight, but where it would run through the middle, or close by, it
 * bows around it.
 */
export function lineBetween(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const straight = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const across = { x: to.x - from.x, y: to.y - from.y };
  const long = Math.hypot(across.x, across.y);
  // A line that begins or ends in the middle is meant to.
  if (long === 0 || Math.hypot(from.x, from.y) === 0 || Math.hypot(to.x, to.y) === 0)
    return straight;
  const part = -(from.x * across.x + from.y * across.y) / long ** 2;
  if (part <= 0 || part >= 1) return straight;
  const foot = { x: from.x + part * across.x, y: from.y + part * across.y };
  const away = Math.hypot(foot.x, foot.y);
  if (away >= clear) return straight;
  const normal = { x: -across.y / long, y: across.x / long };
  const side = foot.x * normal.x + foot.y * normal.y < 0 ? -1 : 1;
  // Where it passes the middle, the curve has gone this part of the way to the point that pulls it.
  const pull = (clear - away) / (2 * Math.max(0.16, part * (1 - part)));
  const bend = {
    x: (from.x + to.x) / 2 + side * normal.x * pull,
    y: (from.y + to.y) / 2 + side * normal.y * pull,
  };
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
}
