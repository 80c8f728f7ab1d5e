import { expect, it, vi } from 'vitest';
import type { UndoState } from '../ipc/bindings';
import type { Changed } from '../host/host';
import { followPast, past } from './past.svelte';

const { answers, hearers } = vi.hoisted(() => ({
  answers: [] as ((state: UndoState) => void)[],
  hearers: new Set<(changed: Changed) => void>(),
}));

vi.mock('../host/host', () => ({
  host: {
    call: () => new Promise((resolve) => answers.push(resolve)),
    onChanged: (hear: (changed: Changed) => void) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  },
}));

it('what was heard while the answer was on its way stands', async () => {
  const stop = followPast();
  const now = { undo: 'Undo: Added Ada Example', redo: null, step: 1 };
  for (const hear of hearers) hear({ tables: ['person'], ...now });
  answers[0]!({ undo: null, redo: null, step: null });
  await new Promise((done) => setTimeout(done));
  expect(past.undo).toBe('Undo: Added Ada Example');
  stop();
});
