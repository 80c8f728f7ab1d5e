import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Failure } from './failure';
import type { Changed, Host, HostRoute } from './host';

/** The desktop application: the commands `rpc` and `close_answered`, and its three events. */
export function tauriHost(): Host {
  return {
    call: (name, args) => ask('rpc', { name, args }),
    onChanged: (hear) => hearing<Changed>('changed', hear),
    onRoute: (hear) => hearing<HostRoute>('route', hear),
    takeRoute: () => ask('rpc', { name: 'take_route', args: {} }),
    onAskClose: (hear) => hearing<null>('ask-close', () => hear()),
    answerClose: (answer) => ask('close_answered', { answer }),
    copyText: (text) => navigator.clipboard.writeText(text),
    place: 'desktop',
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
