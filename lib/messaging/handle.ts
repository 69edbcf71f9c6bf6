/** The answering end of the protocol: checks who asks and what, dispatches, and turns failures into values. */
import type { Failure, Result } from '../core/result.ts';
import type { Direction, Input, Name, Output } from './envelope.ts';
import { isEnvelope } from './envelope.ts';

/** Who asks, as the browser says it; a page cannot forge this. */
export interface Caller {
  /** The tab that the message comes from; null for a popup, a side panel and the worker. */
  readonly tabId: number | null;
  /** The origin of the web page whose content script asks; null for the extension's own pages and its worker. */
  readonly webOrigin: string | null;
}

type Handler<D extends Direction, N extends Name<D>> = (input: Input<D, N>, caller: Caller) => Output<D, N> | Promise<Output<D, N>>;

export type Handlers<D extends Direction> = { readonly [N in Name<D>]: Handler<D, N> };

/** Whether a message may be handled: the shape of its input, and whether this caller may ask it. */
export type Guards<D extends Direction> = {
  readonly [N in Name<D>]: {
    readonly shape: (input: unknown) => input is Input<D, N>;
    /** Asked after the shape; absent: any part of the extension may. */
    readonly may?: (caller: Caller, input: Input<D, N>) => boolean;
  };
};

/** What this extension is, to tell its own messages from others. */
export interface Home {
  /** `browser.runtime.id`. */
  readonly id: string;
  /** `browser.runtime.getURL('')`: where the extension's own pages live. */
  readonly url: string;
}

/** The parts of the browser's MessageSender that are looked at. */
interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Listener = (message: unknown, sender: MessageSender, respond: (answer: Result<unknown>) => void) => true | undefined;

/**
 * A listener for `runtime.onMessage` that answers messages in direction `to` and leaves all others alone.
 * `report` is the one sink for errors that nobody expected.
 */
export function handle<D extends Direction>(
  to: D,
  handlers: Handlers<D>,
  guards: Guards<D>,
  home: Home,
  report: (error: unknown) => void,
): Listener {
  return (message, sender, respond) => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    const refuse = (detail: string): undefined => {
      respond({ ok: false, error: { code: 'not-understood', detail } });
    };
    const { name, input } = message;
    if (sender.id !== home.id) return refuse('not from this extension');
    if (!Object.hasOwn(handlers, name)) return refuse(`unknown message ${name}`);
    const known = name as Name<D>;
    const guard = guards[known];
    if (!guard.shape(input)) return refuse(`${name} with an input of another shape`);
    const caller = callerOf(sender, home);
    if (guard.may !== undefined && !guard.may(caller, input)) return refuse(`${name} is not for ${caller.webOrigin ?? 'this caller'}`);
    void answer(() => handlers[known](input, caller), report).then(respond);
    return true;
  };
}

async function answer(work: () => unknown, report: (error: unknown) => void): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = carriedFailure(error);
    if (failure !== null) return { ok: false, error: failure };
    report(error);
    return { ok: false, error: { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** Thrown by a handler to answer an expected failure. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** The failure of an error that carries one (a Refusal, a CollectionError); null for all other errors. */
function carriedFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('failure' in error)) return null;
  const { failure } = error as { failure: unknown };
  return typeof failure === 'object' && failure !== null && 'code' in failure && 'detail' in failure ? (failure as Failure) : null;
}

function callerOf(sender: MessageSender, home: Home): Caller {
  // Only a worker has neither an address nor a tab.
  const own = sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(home.url);
  return { tabId: sender.tab?.id ?? null, webOrigin: own ? null : (sender.origin ?? originOf(sender.url ?? '')) };
}

/** The origin of an address; `null` as text, as browsers write it, for one that has none. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch (error) {
    if (error instanceof TypeError) return 'null';
    throw error;
  }
}
