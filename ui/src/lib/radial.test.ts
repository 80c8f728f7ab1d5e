import { describe, expect, it } from 'vitest';
import { lineBetween, radial, type Around } from './radial';

const near = (count: number): Around[] =>
  Array.from({ length: count }, (_, at) => ({ id: `near ${at}`, through: null }));

describe('people around a middle', () => {
  it('stand apart, each in a place of their own', () => {
    const { placed } = radial([
      ...near(20),
      ...Array.from({ length: 40 }, (_, at) => ({ id: `far ${at}`, through: `near ${at % 20}` })),
    ]);
    expect(placed).toHaveLength(60);
    for (const one of placed) {
      const closest = Math.min(
        ...placed
          .filter((other) => other !== one)
          .map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(closest, one.id).toBeGreaterThan(30);
    }
  });

  it('stand where they stood before', () => {
    expect(radial(near(7))).toEqual(radial(near(7)));
  });

  it('stand behind the one they are reached through', () => {
    const { placed } = radial([...near(4), { id: 'far', through: 'near 2' }]);
    const [there, behind] = ['near 2', 'far'].map((id) => placed.find((one) => one.id === id));
    expect(Math.sign(there?.y ?? 0)).toBe(Math.sign(behind?.y ?? 0));
    expect(Math.abs(behind?.y ?? 0)).toBeGreaterThan(Math.abs(there?.y ?? 0));
  });

  it('are nobody where nobody is known', () => {
    expect(radial([]).placed).toEqual([]);
  });
});

it('bows a line between two others around the middle, and leaves one from the middle straight', () => {
  const beside = (from: { x: number; y: number }, to: { x: number; y: number }) => {
    const [x0, y0, bx, by, x1, y1] = (
      lineBetween(from, to).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
    ).map(Number) as [number, number, number, number, number, number];
    return Math.min(
      ...Array.from({ length: 101 }, (_, step) => {
        const t = step / 100;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        return Math.hypot(a * x0 + b * bx + c * x1, a * y0 + b * by + c * y1);
      }),
    );
  };
  expect(beside({ x: -160, y: 0 }, { x: 160, y: 0 })).toBeGreaterThan(30);
  expect(beside({ x: 0, y: -120 }, { x: 10, y: 250 })).toBeGreaterThan(30);
  expect(beside({ x: -150, y: 20 }, { x: 300, y: -10 })).toBeGreaterThan(30);
  expect(lineBetween({ x: 0, y: 0 }, { x: 160, y: 0 })).toBe('M0 0L160 0');
  expect(lineBetween({ x: 150, y: -50 }, { x: 150, y: 50 })).toBe('M150 -50L150 50');
});
