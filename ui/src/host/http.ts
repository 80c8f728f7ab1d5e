import { Failure } from './failure';
import type { Changed, Host } from './host';

type Message = ({ type: 'changed' } & Changed) | { type: 'route'; route: string };

/** A browser: the same commands as `POST /rpc/NAME`, the same events from `/events`. */
export function httpHost(): Host {
  let events: EventSource | undefined;

  function hearing(hear: (message: Message) => void): () => void {
    events ??= new EventSource('/events');
    const source = events;
    const read = (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Message);
    source.addEventListener('message', read);
    return () => source.removeEventListener('message', read);
  }

  return {
    call: post,
    onChanged: (hear) =>
      hearing((message) => {
        if (message.type === 'changed') hear(message);
      }),
    onRoute: (hear) =>
      hearing((message) => {
        if (message.type === 'route') hear(message.route);
      }),
    openUrl: async (url) => void window.open(url, '_blank', 'noopener'),
    copyText: (text) => navigator.clipboard.writeText(text),
    capabilities: { place: 'browser', files: false },
  };
}

async function post(name: string, args: unknown): Promise<unknown> {
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(`/rpc/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(args ?? null),
    });
    body = await answer.json();
  } catch (reason) {
    throw new Failure('unreachable', String(reason));
  }
  if (!answer.ok) throw Failure.from(body);
  return body;
}
