import { expect, it } from 'vitest';
import { longDay, noonOf, speakWall } from './wall';

it('speaks of a wall time as one would', () => {
  const say = (wall: string) => speakWall(wall, '2026-11-23', 'en-GB').text;
  expect(say('2026-11-23T16:00')).toBe('Today 16:00');
  expect(say('2026-11-24T08:30')).toBe('Tomorrow 08:30');
  expect(say('2026-11-26T16:00')).toBe('Thursday 16:00');
  expect(say('2026-12-03T08:30:00'), 'seconds say nothing').toBe('Thu 3 Dec 08:30');
});

it('names the exact day on hover', () => {
  expect(speakWall('2026-11-26T16:00', '2026-11-23', 'en-GB').exact).toMatch(
    /Thursday.* 26 November 2026, 16:00/,
  );
});

it('writes out a day without moving it into another zone', () => {
  expect(longDay('2026-11-23', 'en-GB')).toMatch(/^Monday,? 23 November$/);
});

it('places a day without an hour at noon here', () => {
  expect(noonOf('2026-11-22')).toBe(new Date(2026, 10, 22, 12).toISOString().replace('.000', ''));
});
