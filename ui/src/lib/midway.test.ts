import { expect, test } from 'vitest';
import { midway } from './midway';

test('a spoken date fits into a sentence', () => {
  expect(midway('Today')).toBe('today');
  expect(midway('Tomorrow 09:30')).toBe('tomorrow 09:30');
  expect(midway('6 weeks ago')).toBe('6 weeks ago');
});

test('the names of days stay as they are written', () => {
  expect(midway('Friday')).toBe('Friday');
  expect(midway('Mon 27 Apr')).toBe('Mon 27 Apr');
});
