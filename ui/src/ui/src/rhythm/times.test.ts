import { describe, expect, it } from 'vitest';
import { clockOf, dayShifted, hoursOf, lanes, minuteOf, shifted, toBlockZone } from './times';

const span = (from: string, to: string) => ({
  starts: `2026-11-24T${from}`,
  ends: `2026-11-24T${to}`,
});

describe('wall times', () => {
  it('are minutes of the day and back', () => {
    expect(clockOf(minuteOf('2026-11-24T08:45'))).toBe('08:45');
  });

  it('move over midnight and over the end of a month', () => {
    expect(shifted('2026-11-30T23:50', 15)).toBe('2026-12-01T00:05');
    expect(dayShifted('2026-11-30', 7)).toBe('2026-12-07');
  });

  it('go into the zone of a block that has its own', () => {
    // 08:30 in New York stands at 13:30 in the week of someone in London.
    const occurrence = { starts: '2026-11-24T13:30', starts_at: '2026-11-24T13:30:00Z' };
    expect(toBlockZone('2026-11-25T14:00', { zone: 'America/New_York' }, occurrence)).toBe(
      '2026-11-25T09:00',
    );
    expect(toBlockZone('2026-11-25T14:00', { zone: '' }, occurrence)).toBe('2026-11-25T14:00');
  });
});

describe('the week', () => {
  it('shows 8 to 19 and whatever lies outside', () => {
    expect(hoursOf([])).toEqual([8, 19]);
    expect(hoursOf([span('06:30', '07:00'), span('19:30', '20:10')])).toEqual([6, 21]);
  });

  it('puts blocks that overlap side by side and leaves the others their width', () => {
    const found = lanes([span('08:00', '09:00'), span('08:30', '09:30'), span('10:00', '11:00')]);
    expect(found).toEqual([
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
      { lane: 0, of: 1 },
    ]);
  });
});
