import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Changed } from '../host/host';
import { query as typed, type Query } from './query.svelte';

// The contract has its own tests; here any name and any answer will do.
const query = typed as unknown as (name: string, args?: () => unknown) => Query<unknown>;

interface Asked {
  args: unknown;
  answer(value: unknown): Promise<void>;
  fail(reason: unknown): Promise<void>;
}

const { asked, hearers } = vi.hoisted(() => ({
  asked: [] as Asked[],
  hearers: new Set<(changed: Changed) => void>(),
}));

vi.mock('./bindings', () => ({ reads: { people: ['person', 'touch'] } }));
vi.mock('../host/host', () => ({
  host: {
    call: (_name: string, args: unknown) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done));
        asked.push({
          args,
          answer: (value) => (resolve(value), settled()),
          fail: (reason) => (reject(reason), settled()),
        });
      }),
    onChanged: (hear: (changed: Changed) => void) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  },
}));

beforeEach(() => {
  asked.length = 0;
  hearers.clear();
});

function change(...tables: string[]) {
  for (const hear of hearers) hear({ tables, undo: null, redo: null, step: null });
  flushSync();
}

function within(run: () => void): () => void {
  const stop = $effect.root(run);
  flushSync();
  return stop;
}

it('asks again when a change touches a table it reads, and only then', async () => {
  let people!: Query<unknown>;
  const stop = within(() => (people = query('people')));
  expect(people.loading).toBe(true);
  await asked[0]!.answer(['ada']);
  expect(people.value).toEqual(['ada']);

  change('lead');
  expect(asked, 'people do not read leads').toHaveLength(1);

  change('touch', 'op');
  expect(asked).toHaveLength(2);
  expect(people.value, 'the old answer stays while the new one comes').toEqual(['ada']);
  expect(people.loading).toBe(true);
  await asked[1]!.answer(['ada', 'grace']);
  expect(people.value).toEqual(['ada', 'grace']);
  expect(people.loading).toBe(false);
  stop();
});

it('asks again when its arguments change, and drops the answer to the old ones', async () => {
  const page = $state({ filter: { text: 'a' } });
  let people!: Query<unknown>;
  const stop = within(() => (people = query('people', () => page.filter)));
  page.filter.text = 'ad';
  flushSync();
  expect(asked.map(({ args }) => args)).toEqual([{ text: 'a' }, { text: 'ad' }]);

  await asked[1]!.answer('new');
  await asked[0]!.answer('late');
  expect(people.value, 'a late answer to an old question is no answer').toBe('new');

  page.filter = { text: 'ad' };
  flushSync();
  expect(asked, 'the same question in another object is the same question').toHaveLength(2);
  stop();
});

it('keeps the last answer beside an error, and forgets the error with the next answer', async () => {
  let people!: Query<unknown>;
  const stop = within(() => (people = query('people')));
  await asked[0]!.answer('first');
  people.again();
  flushSync();
  await asked[1]!.fail({ code: 'busy', message: 'The file is busy.' });
  expect(people.value).toBe('first');
  expect(people.error).toMatchObject({ code: 'busy', message: 'The file is busy.' });

  people.again();
  flushSync();
  await asked[2]!.answer('second');
  expect(people.error).toBeUndefined();
  stop();
});

it('asks nothing while its arguments are undefined', () => {
  let people!: Query<unknown>;
  const stop = within(() => (people = query('people', () => undefined)));
  expect(asked).toHaveLength(0);
  expect(people.loading).toBe(false);
  stop();
});

it('hears nothing more once its component is gone', async () => {
  let people!: Query<unknown>;
  const stop = within(() => (people = query('people')));
  stop();
  expect(hearers.size).toBe(0);
  await asked[0]!.answer('too late');
  expect(people.value).toBeUndefined();
});

it('asks again when another program wrote and nobody knows what', async () => {
  const stop = within(() => void query('people'));
  change('*');
  expect(asked).toHaveLength(2);
  stop();
});
