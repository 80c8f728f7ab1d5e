import type { BlockKind, ReminderRow, SessionKind } from '../ipc/bindings';
import { act } from '../shell/act';
import { go } from '../shell/route.svelte';
import { t } from '../words/words';

/** Whether a block leads through people, one by one. */
export function leads(kind: BlockKind): kind is SessionKind {
  return kind === 'grow' || kind === 'maintain';
}

/** Whether a block opens something of its own when it is started. */
export function opens(kind: BlockKind): boolean {
  return leads(kind) || kind === 'review';
}

/** What a block is called. */
export function nameOf({ title, kind }: { title: string; kind: BlockKind }): string {
  return title || t.today.kinds[kind];
}

/** Begins a session, or goes on with the open one of its kind, and goes there. */
export async function startSession(
  kind: SessionKind,
  reminder: string | null,
  minutes: number | null,
) {
  const args = { kind, reminder_id: reminder, minutes };
  const started = await act('start_session', args, { said: null });
  if (started.ok) go({ view: 'session', id: started.answer });
}

/** Answers a reminder with Start and goes where that leads. */
export async function startReminder({ id, kind }: ReminderRow) {
  if (!opens(kind)) return finish(id, kind);
  const started = await act('answer_reminder', { id, answer: 'start', reason: '' }, { said: null });
  if (!started.ok) return;
  const { session_id, step } = started.answer;
  if (session_id) go({ view: 'session', id: session_id });
  else if (step) go({ view: 'step', id: step });
  else if (leads(kind)) await startSession(kind, id, null);
}

/** Says that a lunch took place. */
async function finish(id: string, kind: BlockKind) {
  await act('finish_reminder', { id }, { said: t.today.finished(t.today.kinds[kind]) });
}

export async function snooze({ id }: ReminderRow, answer: keyof typeof t.today.snoozes) {
  await act('answer_reminder', { id, answer, reason: '' }, { said: t.today.snoozed });
}

export async function skip(reminder: ReminderRow, reason: string) {
  const said = t.today.skipped(nameOf(reminder));
  await act('answer_reminder', { id: reminder.id, answer: 'skip', reason }, { said });
}
