import { expect, it } from 'vitest';
import { rowsInView, scrollFor } from './window';

it('draws what is in view and a little more, however long the list', () => {
  expect(rowsInView(100_000, 50, 0, 500, 5)).toEqual({ first: 0, end: 15 });
  expect(rowsInView(100_000, 50, 2_500_000, 500, 5)).toEqual({ first: 49_995, end: 50_015 });
  expect(rowsInView(100_000, 50, 4_999_500, 500, 5)).toEqual({ first: 99_985, end: 100_000 });
});

it('survives a list that has shrunk under the scroll position', () => {
  expect(rowsInView(3, 50, 9_000, 500, 5)).toEqual({ first: 3, end: 3 });
  expect(rowsInView(0, 50, 0, 500, 5)).toEqual({ first: 0, end: 0 });
});

it('scrolls no further than a row needs', () => {
  expect(scrollFor(3, 50, 0, 500), 'already in view').toBe(0);
  expect(scrollFor(10, 50, 0, 500)).toBe(50);
  expect(scrollFor(0, 50, 200, 500)).toBe(0);
});
