/** Live queries: what a surface shows follows the collection, whoever changes it (the worker, another window). */
import Dexie, { type IntervalTree, liveQuery, RangeSet } from 'dexie';
import type { Failure } from '../core/result.ts';
import { CollectionError, failureOf } from './failure.ts';
import { COLLECTION_NAME } from './schema.ts';

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

/**
 * Tells which pages' records were written after each change of the collection `name`, whoever made it, until `signal`
 * ends it; null where it may be any. For those who keep what they have read and read only the changed pages again.
 */
export function watchPages(onChange: (pageIds: readonly string[] | null) => void, signal: AbortSignal, name = COLLECTION_NAME): void {
  if (signal.aborted) return;
  const tables = ['pages', 'items'].map((table) => `idb://${name}/${table}/`);
  const listen = (parts: Readonly<Record<string, IntervalTree>>): void => {
    const written = tables.flatMap((table) => keysOf(parts[table]));
    if (written.length > 0) onChange(written.includes(null) ? null : [...new Set(written.filter((key) => key !== null))]);
  };
  Dexie.on.storagemutated.subscribe(listen);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listen), { once: true });
}

/** The keys of a set of ranges; null for a range of more than one key. */
function keysOf(tree: IntervalTree | undefined): (string | null)[] {
  if (tree === undefined) return [];
  // From another window the set comes as plain data.
  return [...RangeSet(tree)].map(({ from, to }) => (from === to && typeof from === 'string' ? from : null));
}
