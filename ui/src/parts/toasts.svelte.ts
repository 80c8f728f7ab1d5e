export interface Toast {
  text: string;
  /** What can still be done about it, such as Undo. */
  action?: { label: string; run: () => void };
  /** An error stays until it is closed, or another page is opened. */
  tone?: 'plain' | 'error';
}

/** How many toasts are shown at once. */
const most = 3;

/** How long a toast stays: long enough to read it and reach for its action. */
const stay = 8_000;

interface Shown extends Toast {
  id: number;
}

let shown = $state.raw<readonly Shown[]>([]);
let timers = new Map<number, ReturnType<typeof setTimeout>>();
let last = 0;

/** The messages on screen. A `ToastRegion`, once in the application, draws them. */
export const toasts = {
  get shown(): readonly Shown[] {
    return shown;
  },

  show(toast: Toast): void {
    const id = ++last;
    // What can be undone is the last thing only, and it takes the place of the one before: whoever goes through many
    // people reads one line, not three.
    const before = toast.action ? shown.filter(({ action }) => !action) : shown;
    // Three at most: the oldest has been read, but what can be undone stays as long as it may.
    const all: readonly Shown[] = [...before, { ...toast, id }];
    const read = all.length > most ? (all.find(({ action }) => !action) ?? all[0]) : undefined;
    shown = all.filter((one) => one !== read);
    if (toast.tone !== 'error')
      timers.set(
        id,
        setTimeout(() => toasts.close(id), stay),
      );
  },

  close(id: number): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    shown = shown.filter((toast) => toast.id !== id);
  },

  /** What was done is taken back: nothing can be done about it from here any more. */
  settle(): void {
    shown = shown.filter(({ action }) => !action);
  },

  /** Another page is opened: what went wrong on the one before is past. */
  turn(): void {
    for (const { id, tone } of shown) if (tone === 'error') toasts.close(id);
  },

  /** Keeps everything while the pointer or the focus is on it. */
  hold(): void {
    for (const timer of timers.values()) clearTimeout(timer);
    timers = new Map();
  },

  release(): void {
    for (const { id, tone } of shown) {
      if (tone !== 'error' && !timers.has(id)) {
        timers.set(
          id,
          setTimeout(() => toasts.close(id), stay),
        );
      }
    }
  },
};
