import type { BlockKind, Mutations, SessionKind } from '../ipc/bindings';
import { act } from '../shell/act';
import { go } from '../shell/route.svelte';
import { t } from '../words/words';

type Answer = Mutations['answer_reminder'][0]['answer'];

/** Whether a block of this kind opens a session, one person at a time. */
export function session(kind: BlockKind): SessionKind | null {
  return kind === 'grow' || kind === 'maintain' ? kind : null;
}

/** Starts what a block is for: its session where it has one, otherwise the block itself. */
export async function start(kind: BlockKind, reminder: string | null): Promise<void> {
  const of = session(kind);
  if (of) {
    const args = { kind: of, reminder_id: reminder, minutes: null };
    const begun = await act('start_session', args, { said: null });
    if (begun.ok) go({ view: 'session', id: begun.answer });
  } else if (reminder) await answer(reminder, 'start');
}

/** Answers a reminder, and says so. */
export async function answer(id: string, answer: Answer, said?: string): Promise<void> {
  await act('answer_reminder', { id, answer, reason: '' }, { said: said ?? null });
}

/** A lunch or a review is over. */
export async function finish(id: string, name: string): Promise<void> {
  await act('finish_reminder', { id }, { said: t.rhythm.finished(name) });
}
