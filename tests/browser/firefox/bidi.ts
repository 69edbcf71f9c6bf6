import { WebSocket } from 'ws';

/** A command's answer or an event, as the other side writes it. */
interface Incoming {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

/** A session of the W3C's WebDriver BiDi. */
export interface Bidi {
  /** Sends a command and answers its result; rejects with the browser's words where it refuses. */
  send<Result>(method: string, params: object): Promise<Result>;
  /** Calls `onEvent` for every event of that name that was subscribed to. */
  on(method: string, onEvent: (params: unknown) => void): void;
  close(): void;
}

/** Opens a session at the address that the browser prints. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 1 << 28 });
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const bidi = over(socket);
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}

function over(socket: WebSocket): Bidi {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, type, result, error, message, method = '', params } = JSON.parse(String(data)) as Incoming;
    if (type === 'event') for (const tell of listeners.get(method) ?? []) tell(params);
    const sent = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === 'success') sent?.resolve(result);
    else if (type === 'error') sent?.reject(new Error(`${error}: ${message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the line.'));
    waiting.clear();
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (result: unknown) => void, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (method, onEvent) => void listeners.set(method, [...(listeners.get(method) ?? []), onEvent]),
    close: () => socket.close(),
  };
}
