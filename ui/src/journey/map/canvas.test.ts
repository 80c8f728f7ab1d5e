import { describe, expect, it } from 'vitest';
import type { MapArea, MapPerson } from '../../ipc/bindings';
import { bands, placed } from './canvas';

function someone(id: number, area: MapArea, relation: MapPerson['draft']['relation'] = 'peer') {
  return {
    id: `entry ${id} ${relation}`,
    changed_on: '2026-03-10',
    draft: { person_id: `${id}`, relation, note: '' },
    person_id: `${id}`,
    name: `Person ${id}`,
    organisation: '',
    ring: '',
    state: 'none',
    area,
  } as MapPerson;
}

const size = { width: 900, height: 520 };

describe('the drawing of the map', () => {
  it('shows somebody once, with every way in which they stand to me', () => {
    const { drawn } = placed([someone(1, 'role', 'boss'), someone(1, 'role', 'mentor')], size);
    expect(drawn.map(({ relations }) => relations)).toEqual([['boss', 'mentor']]);
  });

  it('puts everybody on their part of the ground, and nobody where its name stands', () => {
    const people = Array.from({ length: 8 }, (_, at) => someone(at, 'organisation'));
    for (const { x, y } of placed(people, size).drawn) {
      expect(Math.hypot(x, y)).toBeCloseTo(bands.organisation.people);
      expect(y > -0.55 || Math.abs(x) > 0.1).toBe(true);
    }
  });

  it('keeps people apart, in a small window too', () => {
    const people = (['role', 'organisation', 'market'] as const).flatMap((area, band) =>
      [1, 2].map((at) => someone(10 * band + at, area)),
    );
    const { drawn } = placed(people, { width: 590, height: 480 });
    for (const [at, one] of drawn.entries())
      for (const other of drawn.slice(at + 1)) {
        const [dx, dy] = [Math.abs(one.x - other.x) * 295, Math.abs(one.y - other.y) * 240];
        expect(dx > 100 || dy > 40, `${one.person.name} and ${other.person.name}`).toBe(true);
      }
  });

  it('says how many are only in the list', () => {
    const people = Array.from({ length: 30 }, (_, at) => someone(at, 'market'));
    const { drawn, left } = placed(people, size);
    expect(drawn.length + left).toBe(30);
    expect(left).toBeGreaterThan(0);
  });
});
