import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { t } from './words';

const core = join(import.meta.dirname, '../../../src-tauri/crates/core/src/words');
const said = (file: string) => readFileSync(join(core, file), 'utf8');

it('calls a ring as core does', () => {
  for (const [ring, name] of Object.entries(t.people.rings)) {
    if (ring === '') continue;
    expect(said('people.rs')).toContain(`"${ring}" => "${name.toLowerCase()}"`);
  }
});

it('says how often as core does', () => {
  for (const [days, words] of Object.entries(t.people.often.presets)) {
    expect(said('people.rs')).toContain(`${days} => "${words}"`);
  }
  expect(t.people.every(1)).toBe('every day');
  expect(t.people.every(10)).toBe('every 10 days');
});
