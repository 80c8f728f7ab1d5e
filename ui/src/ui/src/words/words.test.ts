import { expect, it } from 'vitest';
import { count } from './plural';
import { t } from './words';

it('counts as English does', () => {
  expect(t.counts.people(0)).toBe('0 people');
  expect(t.counts.people(1)).toBe('1 person');
  expect(t.counts.people(12345)).toBe('12,345 people');
});

it('counts as a language with more forms does', () => {
  const forms = { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' };
  expect([1, 3, 5].map((n) => count('pl', n, forms))).toEqual(['1 osoba', '3 osoby', '5 osób']);
});

it('has no empty words', () => {
  const empty: string[] = [];
  const walk = (node: object, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object') walk(value, `${path}${key}.`);
      else if (typeof value === 'string' && value.trim() === '') empty.push(path + key);
    }
  };
  walk(t, '');
  expect(empty).toEqual([]);
});
