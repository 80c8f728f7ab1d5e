import type { MoveLead } from '../ipc/bindings';

/** An application whose checks are looked at. */
export interface Asked {
  title: string;
  move: Omit<MoveLead, 'overrides'>;
  /** What is said once it is sent. */
  said: string | null;
  done: (how: { ok: boolean }) => void;
}

let current = $state.raw<Asked>();

/** What the dialog of the gate asks about; nothing as a rule. */
export const gating = {
  get asked(): Asked | undefined {
    return current;
  },
};

/** Asks about what is open; answers whether it was sent in the end. */
export function ask(
  title: string,
  move: Omit<MoveLead, 'overrides'>,
  said: string | null,
): Promise<{ ok: boolean }> {
  current?.done({ ok: false });
  return new Promise((done) => (current = { title, move, said, done }));
}

/** Ends the asking. */
export function end(how: { ok: boolean }): void {
  const asked = current;
  current = undefined;
  // The dialog closes first, so that the focus is back where it came from.
  setTimeout(() => asked?.done(how));
}
