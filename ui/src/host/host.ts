import { httpHost } from './http';
import { tauriHost } from './tauri';

/** What surrounds the page: the desktop application, or a browser with the same commands over HTTP. */
export interface Host {
  /** Calls one command of the contract. Rejects with a {@link Failure}. */
  call(name: string, args: unknown): Promise<unknown>;
  /** Hears of every change to the data, from whichever window or tray. Returns how to stop. */
  onChanged(hear: (changed: Changed) => void): () => void;
  /** Hears where a notification or the tray wants to lead. Returns how to stop. */
  onRoute(hear: (route: string) => void): () => void;
  /** Asks for a file to read; resolves to its path, or to `null` if the person changed their mind. */
  chooseFile?(request: FileRequest): Promise<string | null>;
  /** Asks where to save a file; resolves to its path, or to `null` if the person changed their mind. */
  chooseSave?(request: FileRequest): Promise<string | null>;
  /** Opens a web page or a mail draft in the program the person uses for it. */
  openUrl(url: string): Promise<void>;
  /** Puts text on the clipboard. */
  copyText(text: string): Promise<void>;
  readonly capabilities: Capabilities;
}

export interface Capabilities {
  /** Where we run; a page may say "in your tray" only on the desktop. */
  readonly place: 'desktop' | 'browser';
  /** Whether `chooseFile` and `chooseSave` exist. */
  readonly files: boolean;
}

/** What one change touched, and what undo and redo would now do, in the words of `Op`. */
export interface Changed {
  tables: string[];
  undo: string | null;
  redo: string | null;
}

export interface FileRequest {
  title: string;
  /** The kinds of file on offer: a name for each and its extensions without a dot. */
  filters?: { name: string; extensions: string[] }[];
  /** The name proposed when saving. */
  suggested?: string;
}

/** The one host of this page, chosen when it starts. */
export const host: Host = '__TAURI_INTERNALS__' in globalThis ? tauriHost() : httpHost();
