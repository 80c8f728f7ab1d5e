import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourPairs, contrast } from './contrast';

const tokens = colourPairs(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));

const surfaces = ['surface-sunken', 'surface', 'surface-raised', 'surface-hover'];
const stages = ['map', 'plan', 'explore', 'demonstrate', 'arrive', 'consolidate'];
const states = ['fresh', 'soon', 'due', 'cooling', 'cold'];

/** Text needs 4.5 : 1 (WCAG 2.2, 1.4.3). */
const text: [string, string][] = [
  ...['text', 'text-muted', 'text-faint', 'accent', 'accent-hover', 'danger', 'warn'].flatMap(
    (ink) => surfaces.map((surface): [string, string] => [ink, surface]),
  ),
  ...states.flatMap((state) =>
    surfaces.map((surface): [string, string] => [`state-${state}`, surface]),
  ),
  ...stages.flatMap((stage): [string, string][] => [
    ...surfaces.map((surface): [string, string] => [`stage-${stage}`, surface]),
    [`stage-${stage}`, `stage-${stage}-soft`],
    ['text', `stage-${stage}-soft`],
    ['text-muted', `stage-${stage}-soft`],
    ['surface-raised', `stage-${stage}`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text-muted', 'accent-soft'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['danger', 'danger-soft'],
  ['text', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['text', 'warn-soft'],
];

/** The bounds of a control and the focus ring need 3 : 1 (WCAG 2.2, 1.4.11). */
const bounds: [string, string][] = [
  ...surfaces.map((surface): [string, string] => ['line-strong', surface]),
  ...surfaces.map((surface): [string, string] => ['accent', surface]),
];

function ratio(ink: string, ground: string, theme: 'light' | 'dark'): number {
  const [front, back] = [tokens.get(ink), tokens.get(ground)];
  if (!front || !back) throw new Error(`tokens.css has no pair --${front ? ground : ink}`);
  return contrast(front[theme], back[theme]);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(ratio(ink, ground, theme), 'text needs 4.5 : 1').toBeGreaterThanOrEqual(4.5);
  });

  it.each(bounds)('%s can be seen on %s', (ink, ground) => {
    expect(ratio(ink, ground, theme), 'a bound needs 3 : 1').toBeGreaterThanOrEqual(3);
  });
});

it('agrees with the ends of the WCAG scale', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});
