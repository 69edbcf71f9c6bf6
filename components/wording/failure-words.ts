/** What can be expected to fail, in the user's words. */
import type { Failure } from '../../lib/core/result.ts';
import type { MessageKey, Words } from '../words.tsx';

const FAILURES: Readonly<Record<Failure['code'], MessageKey>> = {
  'collection-unavailable': 'failure_collection_unavailable',
  'collection-blocked': 'failure_collection_blocked',
  'collection-newer': 'failure_collection_newer',
  'quota-exceeded': 'failure_quota_exceeded',
  'not-understood': 'failure_not_understood',
  'no-page': 'failure_no_page',
  'extension-updated': 'failure_extension_updated',
  unexpected: 'failure_unexpected',
};

/** The failure in words. Its detail is for people who report it, not for this text. */
export function failureWords(words: Words, failure: Failure): string {
  return words(FAILURES[failure.code]);
}
