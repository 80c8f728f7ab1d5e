import { httpHost } from './http';
import { tauriHost } from './tauri';

/** What surrounds the page: the desktop application, or a browser with the same commands over HTTP. */
export interface Host {
  /** Calls one command of the contract. Rejects with a {@link Failure}. */
  call(name: string, args: unknown): Promise<unknown>;
  /** Hears of every change to the data, from whichever window or tray. Returns how to stop. */
  onChanged(hear: (changed: Changed) => void): () => void;
  /** Hears where a notification or the tray wants to lead. Returns how to stop. */
  onRoute(hear: (route: HostRoute) => void): () => void;
  /** Takes where this window was opened to lead, once; `null` when nowhere in particular. */
  takeRoute(): Promise<HostRoute | null>;
  /** Hears that the person closes the window where no tray would keep the program. */
  onAskClose(hear: () => void): () => void;
  /** Answers what closing means. */
  answerClose(answer: CloseAnswer): Promise<void>;
  /** Puts text on the clipboard. */
  copyText(text: string): Promise<void>;
  /** Where we run; a page may say "in your tray" only on the desktop. */
  readonly place: 'desktop' | 'browser';
}

/** What one change touched, and what undo and redo would now do, in the words of `Op`. */
export interface Changed {
  tables: string[];
  undo: string | null;
  redo: string | null;
  step: number | null;
}

/** Where a notification, the tray or a second start wants to lead. */
export interface HostRoute {
  to: 'today' | 'session' | 'missed' | 'step' | 'lead' | 'person' | 'settings' | 'capture';
  id?: string;
}

/** What closing the window means; `stay` takes the closing back. */
export type CloseAnswer = 'quit' | 'keep_running' | 'stay';

/** The one host of this page, chosen when it starts. */
export const host: Host = '__TAURI_INTERNALS__' in globalThis ? tauriHost() : httpHost();
