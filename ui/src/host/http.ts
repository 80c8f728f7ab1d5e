import { Failure } from './failure';
import type { Changed, Host, HostRoute } from './host';

type Message = ({ type: 'changed' } & Changed) | { type: 'route'; route: HostRoute };

/** A browser: the same commands as `POST /rpc/NAME`, the same events from `/events`. */
export function httpHost(): Host {
  let events: EventSource | undefined;
  /** Whoever listens asks only once they are heard of, or a change in between would be told to nobody. */
  let listening: Promise<unknown> = Promise.resolve();

  function hearing(hear: (message: Message) => void): () => void {
    const source = (events ??= begin());
    const read = (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Message);
    source.addEventListener('message', read);
    return () => source.removeEventListener('message', read);
  }

  function begin(): EventSource {
    const source = new EventSource('/events');
    listening = new Promise((heard) => {
      // Where nothing can be heard, one can still ask.
      for (const said of ['open', 'error']) source.addEventListener(said, heard, { once: true });
    });
    return source;
  }

  return {
    call: async (name, args) => {
      await listening;
      return post(name, args);
    },
    onChanged: (hear) =>
      hearing((message) => {
        if (message.type === 'changed') hear(message);
      }),
    onRoute: (hear) =>
      hearing((message) => {
        if (message.type === 'route') hear(message.route);
      }),
    // A browser host without a desktop answers "not now": then there is nowhere to go.
    takeRoute: () => post('take_route', {}).catch(() => null) as Promise<HostRoute | null>,
    // A browser closes its tab without asking.
    onAskClose: () => () => undefined,
    answerClose: async () => undefined,
    copyText: (text) => navigator.clipboard.writeText(text),
    place: 'browser',
  };
}

async function post(name: string, args: unknown): Promise<unknown> {
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(`/rpc/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(args),
    });
    body = await answer.json();
  } catch (reason) {
    throw new Failure('unreachable', String(reason));
  }
  if (!answer.ok) throw Failure.from(body);
  return body;
}
