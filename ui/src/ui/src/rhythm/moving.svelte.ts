import type { OccurrenceView } from '../ipc/bindings';
import { clockOf, minuteOf } from './times';

/** The finest step, in minutes. */
const step = 15;
const lastMinute = 24 * 60 - step;

interface Moving {
  key: string;
  occurrence: OccurrenceView;
  day: number;
  minute: number;
  how: 'keys' | 'pointer';
}

/** Which occurrence is being moved, and where it would go. Arithmetic of the grid only. */
export class Move {
  #now = $state.raw<Moving | null>(null);

  get now(): Moving | null {
    return this.#now;
  }

  begin(occurrence: OccurrenceView, day: number, how: Moving['how']): void {
    const minute = minuteOf(occurrence.starts);
    this.#now = { key: keyOf(occurrence), occurrence, day, minute, how };
  }

  /** By keyboard: so many steps down, so many days on. */
  by(steps: number, days: number): void {
    if (!this.#now) return;
    // The first step goes to the next quarter, whatever odd minute it began at.
    const { minute } = this.#now;
    const quarter = (steps > 0 ? Math.floor : Math.ceil)(minute / step) * step;
    this.to(this.#now.day + days, steps === 0 ? minute : quarter + steps * step);
  }

  to(day: number, minute: number): void {
    if (!this.#now) return;
    this.#now = {
      ...this.#now,
      day: Math.max(0, Math.min(6, day)),
      minute: Math.max(0, Math.min(lastMinute, minute)),
    };
  }

  /** Ends it; gives where it was dropped, or `null` when it stands where it stood. */
  end(): { occurrence: OccurrenceView; day: number; clock: string } | null {
    const now = this.#now;
    this.#now = null;
    return now && { occurrence: now.occurrence, day: now.day, clock: clockOf(now.minute) };
  }

  stop(): void {
    this.#now = null;
  }
}

/** What tells one occurrence from every other. */
export function keyOf({ block_id, occurrence }: OccurrenceView): string {
  return `${block_id} ${occurrence}`;
}

/** Rounds to the grid. */
export function quarter(minutes: number): number {
  return Math.round(minutes / step) * step;
}
