import { describe, expect, it } from 'vitest';
import { radial, type Around } from './radial';

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
