import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Failure } from './failure';
import type { Changed, FileRequest, Host } from './host';

/** The desktop application: one command, `rpc`, and two events, `changed` and `route`. */
export function tauriHost(): Host {
  return {
    call: (name, args) => ask('rpc', { name, args }),
    onChanged: (hear) => hearing<Changed>('changed', hear),
    onRoute: (hear) => hearing<{ route: string }>('route', ({ route }) => hear(route)),
    chooseFile: (request) =>
      ask<string | null>('plugin:dialog|open', {
        options: { ...dialog(request), multiple: false },
      }),
    chooseSave: (request) => ask<string | null>('plugin:dialog|save', { options: dialog(request) }),
    openUrl: (url) => ask('plugin:opener|open_url', { url }),
    copyText: (text) => navigator.clipboard.writeText(text),
    capabilities: { place: 'desktop', files: true },
  };
}

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (reason) {
    throw Failure.from(reason);
  }
}

/** `listen` answers later; a stop that comes before must still stop it. */
function hearing<T>(event: string, hear: (payload: T) => void): () => void {
  const stop = listen<T>(event, ({ payload }) => hear(payload));
  return () => void stop.then((unlisten) => unlisten());
}

function dialog({ title, filters, suggested }: FileRequest) {
  return { title, filters: filters ?? [], defaultPath: suggested ?? null };
}
