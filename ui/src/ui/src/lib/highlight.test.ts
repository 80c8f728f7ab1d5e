import { expect, it } from 'vitest';
import { highlight } from './highlight';

const marked = (text: string, search: string) =>
  highlight(text, search)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

it.each([
  ['Ada Example', 'ada', '[Ada] Example'],
  ['Ada Example', 'a', '[A]d[a] Ex[a]mple'],
  ['Ada Example', 'exam ada', '[Ada] [Exam]ple'],
  ['José Müller', 'jose mull', '[José] [Müll]er'],
  ['Ada', '', 'Ada'],
  ['Ada', 'grace', 'Ada'],
  ['a.b', '.', 'a[.]b'],
])('in "%s" the search "%s" marks "%s"', (text, search, expected) =>
  expect(marked(text, search)).toBe(expected),
);

it('loses no character', () =>
  expect(
    highlight('Ada 👩‍💻 Ex', 'ex')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Ada 👩‍💻 Ex'));
