// The backend of development and of the tests in a browser: the same commands over loopback HTTP, answered by
// `licet-desk-server`. Never part of the product: vite.config.ts puts it in only where the mode is `server`.
//
// The address says which world the page has to itself: `?world=…`, from the server's `/control/worlds`.
import { BackendError, type Backend, type EventName, type Failure } from './backend';

type Answer = { reply: unknown } | { failure: Failure };

const base = `/worlds/${new URLSearchParams(location.search).get('world') ?? ''}`;
const handlers = new Map<string, Set<(payload: never) => void>>();

function tell(event: string, payload: unknown) {
  for (const handler of handlers.get(event) ?? []) handler(payload as never);
}

const source = new EventSource(`${base}/events`);
for (const name of ['stale', 'navigate'] satisfies EventName[])
  source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));

/** Nothing is asked before events are heard, so that no change falls in between. */
const connected = new Promise<void>((resolve) => {
  let isFirst = true;
  source.addEventListener('hello', (event) => {
    resolve();
    // Connected again: what happened meanwhile is unknown.
    if (!isFirst) tell('stale', JSON.parse(event.data));
    isFirst = false;
  });
});

export const backend: Backend = {
  async call(name, ...args) {
    await connected;
    const response = await fetch(`${base}/call/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ args: args[0] ?? null }),
    });
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    const answer = (await response.json()) as Answer;
    if ('failure' in answer) throw new BackendError(answer.failure);
    return answer.reply as never;
  },
  on(event, handler) {
    const set = handlers.get(event) ?? new Set();
    handlers.set(event, set);
    set.add(handler as never);
    return () => set.delete(handler as never);
  },
};

// Tests change settings and ask questions of their own, as the window would.
Object.assign(window, { licet: backend });
