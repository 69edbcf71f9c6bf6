import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../lib/core/result.ts';
import type { watchCollection } from '../lib/store/watch.ts';

export type Watched<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure; readonly retry: () => void };

/**
 * Follows a query of the collection: its value now and after every change of the collection.
 * `read` must be stable between renders (`useCallback`); when it changes, the last value stays until the new one is there.
 */
export function useWatch<T>(watch: typeof watchCollection, read: () => Promise<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setWatched({ phase: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    const end = new AbortController();
    watch(
      read,
      (value) => setWatched({ phase: 'ready', value }),
      (failure) => setWatched({ phase: 'failed', failure, retry }),
      end.signal,
    );
    return () => end.abort();
  }, [watch, read, retry, attempt]);
  return watched;
}
