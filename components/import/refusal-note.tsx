import type { VNode } from 'preact';
import { LARGEST_FILE } from '../../lib/core/exchange/read/parse.ts';
import type { Refusal, RefusalCode } from '../../lib/core/exchange/refusal.ts';
import { type MessageKey, useWords } from '../words.tsx';

const REASONS: Readonly<Record<RefusalCode | 'unreadable', MessageKey>> = {
  empty: 'refusal_empty',
  'too-large': 'refusal_too_large',
  encoding: 'refusal_encoding',
  'not-json': 'refusal_not_json',
  truncated: 'refusal_truncated',
  foreign: 'refusal_foreign',
  newer: 'refusal_newer',
  missing: 'refusal_missing',
  'wrong-type': 'refusal_wrong_type',
  'not-allowed': 'refusal_not_allowed',
  inconsistent: 'refusal_inconsistent',
  unreadable: 'refusal_unreadable',
};

const MEGABYTE = 1024 * 1024;

/** Why a file was not read, where in it, and that nothing happened. */
export function RefusalNote({ name, refusal }: { readonly name: string; readonly refusal: Refusal | 'unreadable' }): VNode {
  const words = useWords();
  const { code, place, expected } = refusal === 'unreadable' ? { code: refusal, place: '', expected: '' } : refusal;
  return (
    <div class="pm-refusal" role="alert">
      <h3>{words('refusal_title', name)}</h3>
      <p>{words(REASONS[code], LARGEST_FILE / MEGABYTE)}</p>
      {place !== '' && <p class="pm-refusal-place">{words('refusal_place', place)}</p>}
      {expected !== '' && <p class="pm-refusal-place">{words('refusal_expected', expected)}</p>}
      <p>{words('refusal_unchanged')}</p>
    </div>
  );
}
