/** What was typed on a card of a session that has not ended. */
export interface Typed {
  note: string;
  nextOn: string;
  unanswered: boolean;
  templateId: string;
  /** Drafts that were changed, by template. */
  drafts: Readonly<Record<string, { subject: string; body: string }>>;
}

const empty: Typed = { note: '', nextOn: '', unanswered: false, templateId: '', drafts: {} };
const kept = new Map<string, Typed>();

/** What was typed for a person in a session, for as long as the application lives. */
export function typedFor(session: string, person: string): Typed {
  return kept.get(`${session} ${person}`) ?? empty;
}

/** Keeps it, so that leaving in the middle loses nothing. */
export function keep(session: string, person: string, typed: Typed): void {
  kept.set(`${session} ${person}`, typed);
}

/** Forgets what was typed in a session, once it has ended; until then a card that is taken back has its words. */
export function forget(session: string): void {
  for (const key of [...kept.keys()]) if (key.startsWith(`${session} `)) kept.delete(key);
}
