/** Live queries: what a surface shows follows the collection, whoever changes it (the worker, another window). */
import { liveQuery } from 'dexie';
import type { Failure } from '../core/result.ts';
import { CollectionError, failureOf } from './failure.ts';

/**
 * Runs `read` now and after every change of what it read; ends with `signal`.
 * `read` may only await operations of the collection. A failure ends the watch.
 */
export function watchCollection<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: Failure) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  // Dexie keeps track over `await` only in a function that is itself async; `read` may just pass a promise on.
  const subscription = liveQuery(async () => await read()).subscribe({
    next: onValue,
    error: (error: unknown) => onFailure(error instanceof CollectionError ? error.failure : failureOf(error)),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
