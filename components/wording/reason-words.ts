/** Why a page is taken for a plan or not, in words. */
import type { Reason } from '../../lib/core/model.ts';
import type { MessageKey, Words } from '../words.tsx';

/** The codes that lib/core/detection gives, in words. */
const REASONS: Readonly<Record<string, MessageKey>> = {};

/** The reason with the words of the page that it rests on; a code without words of its own shows those alone. */
export function reasonWords(words: Words, reason: Reason): string {
  const key = REASONS[reason.code];
  if (key === undefined) return reason.evidence || reason.code;
  return reason.evidence === '' ? words(key) : words('reason_with_evidence', words(key), reason.evidence);
}
