/** The asking end of the protocol. */
import type { Failure, Result } from '../core/result.ts';
import type { Direction, Envelope, Input, Name, Output } from './envelope.ts';

/** Asks one thing and answers a Result; never rejects. */
export type Sender<D extends Direction> = <N extends Name<D>>(name: N, input: Input<D, N>) => Promise<Result<Output<D, N>>>;

/**
 * A sender in direction `to`. `post` carries the message and answers what came back:
 * `(message) => browser.runtime.sendMessage(message)` for the worker,
 * `(message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 })` for the page of a tab.
 */
export function createSender<D extends Direction>(to: D, post: (message: Envelope) => Promise<unknown>): Sender<D> {
  return async <N extends Name<D>>(name: N, input: Input<D, N>): Promise<Result<Output<D, N>>> => {
    try {
      const answer = await post({ to, name, input });
      return isResult(answer) ? (answer as Result<Output<D, N>>) : failed('not-understood', `no answer to ${name}`);
    } catch (error) {
      return { ok: false, error: postingFailure(to, error) };
    }
  };
}

/** Browsers tell these apart by their words only. */
function postingFailure(to: Direction, error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (detail.includes('context invalidated') || detail.includes("reading 'sendMessage'")) return { code: 'extension-updated', detail };
  const unheard = ['Receiving end does not exist', 'No tab with id', 'Invalid tab ID', 'message port closed', 'message channel closed'];
  if (to === 'page' && unheard.some((words) => detail.includes(words))) return { code: 'no-page', detail };
  return { code: 'unexpected', detail };
}

function isResult(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok } = answer as { ok?: unknown };
  return (ok === true && 'value' in answer) || (ok === false && 'error' in answer);
}

function failed(code: Failure['code'], detail: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, detail } };
}
