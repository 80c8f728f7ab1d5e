import { expect, test } from 'vitest';
import { daysOf } from './days';

test('what is no count of days is refused in the words of the field', () => {
  expect(daysOf(' ')).toBeNull();
  expect(daysOf('14')).toBe(14);
  expect(daysOf('13.6')).toBe(14);
  for (const typed of ['0', '-3', 'soon', '1e20']) expect(daysOf(typed), typed).toBe(0);
});
