import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { CollectionError, failureOf, guarded } from '../../../lib/store/failure.ts';

describe('failures of the database', () => {
  test('a full disk is told apart, however deep the database wraps it', () => {
    const full = new Dexie.QuotaExceededError('no space');
    expect(failureOf(full).code).toBe('quota-exceeded');
    expect(failureOf(new Dexie.AbortError('transaction', full)).code).toBe('quota-exceeded');
  });

  test('a database that cannot be opened is told apart', () => {
    expect(failureOf(new Dexie.OpenFailedError('private window')).code).toBe('collection-unavailable');
    expect(failureOf(new Dexie.MissingAPIError('no IndexedDB')).code).toBe('collection-unavailable');
    expect(failureOf(new DOMException('closed', 'InvalidStateError')).code).toBe('collection-unavailable');
  });

  test('anything else is unexpected and keeps its words', () => {
    expect(failureOf(new Error('odd'))).toEqual({ code: 'unexpected', detail: 'Error: odd' });
    expect(failureOf('thrown text')).toEqual({ code: 'unexpected', detail: 'thrown text' });
  });

  test('guarded work throws one kind of error only', async () => {
    const error: unknown = await guarded(() => Promise.reject(new Dexie.QuotaExceededError('full'))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CollectionError);
    expect((error as CollectionError).failure.code).toBe('quota-exceeded');
  });
});
