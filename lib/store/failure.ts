/** What the collection can be expected to fail with, told apart by the names that IndexedDB and Dexie give their errors. */
import type { Failure, Result } from '../core/result.ts';

/** Thrown by every operation of the collection instead of the database's own errors. */
export class CollectionError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(`${failure.code}: ${failure.detail}`, { cause });
    this.name = 'CollectionError';
    this.failure = failure;
  }
}

/** The database cannot be opened: private window, storage switched off, a newer version's data, another tab in the way. */
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'DatabaseClosedError',
  'VersionError',
  'SecurityError',
  'BlockedError',
  'NotFoundError',
  'UpgradeError',
]);

const FULL = new Set(['QuotaExceededError']);

/**
 * Runs `work`; an expected failure of the database comes out as a CollectionError with its code, anything else as
 * one with code `unexpected`.
 */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CollectionError ? error : new CollectionError(failureOf(error), error);
  }
}

/** What an operation of the collection answers, its failure as a value. */
export async function resultOf<T>(operation: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await operation };
  } catch (error) {
    if (error instanceof CollectionError) return { ok: false, error: error.failure };
    throw error;
  }
}

/** The failure that a database error stands for. Dexie wraps the browser's error, so the causes within are looked at first. */
export function failureOf(error: unknown): Failure {
  const chain = causesOf(error);
  const detail = chain.map((cause) => `${cause.name}: ${cause.message}`).join(' ← ') || String(error);
  if (chain.some((cause) => FULL.has(cause.name))) return { code: 'quota-exceeded', detail };
  if (chain.some((cause) => UNAVAILABLE.has(cause.name))) return { code: 'collection-unavailable', detail };
  return { code: 'unexpected', detail };
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  let next: unknown = error;
  while (next instanceof Error && !chain.includes(next)) {
    chain.push(next);
    next = (next as { inner?: unknown }).inner ?? next.cause;
  }
  return chain;
}
