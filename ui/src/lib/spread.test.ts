import { expect, test } from 'vitest';
import { spread } from './spread';

test('labels with room stay where they are', () => {
  expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
});

test('labels that stand too close move apart and keep their order', () => {
  expect(spread([52, 50, 51], 16, 0, 100)).toEqual([82, 50, 66]);
});

test('labels stay within the plot', () => {
  expect(spread([98, 99], 16, 0, 100)).toEqual([84, 100]);
});
