/** Operator words around a number: 不低于 … 以上, and what two of them say together. */

import {
  BOUNDS_BEFORE_VERB,
  COUNTED_VERBS,
  NOT_OPERATORS_AFTER,
  OPERATORS_AFTER,
  OPERATORS_BEFORE,
  type OperatorBefore,
} from '../lexicon/operators.ts';
import type { Operator } from '../model.ts';
import { classOf, isHan, NOTHING } from './characters.ts';
import { trie, wordTrie } from './trie.ts';

const BEFORE = trie<OperatorBefore>(OPERATORS_BEFORE.map((entry) => [entry.word, entry] as const));
const AFTER = trie<{ readonly length: number; readonly op: Operator | null }>([
  ...OPERATORS_AFTER.map(([word, op]) => [word, { length: word.length, op }] as const),
  ...NOT_OPERATORS_AFTER.split(' ').map((word) => [word, { length: 0, op: null }] as const),
]);
const SLOPPY = wordTrie(BOUNDS_BEFORE_VERB);
const VERBS = new Set(COUNTED_VERBS.split(' '));

export interface OperatorHit {
  readonly op: Operator;
  /** Where the operator word begins (before a number) or ends (after it). */
  readonly at: number;
}

/** The operator that ends at `end`, or one that a short verb parts from it. Never reaches before `floor`. */
export function operatorBefore(text: string, end: number, floor: number, implied: boolean): OperatorHit | null {
  const direct = BEFORE.before(text, end);
  if (direct && end - direct.word.length >= floor && fits(text, end - direct.word.length, direct, implied)) {
    return { op: direct.op, at: end - direct.word.length };
  }
  return adverbBefore(text, end, floor) ?? boundBeforeVerb(text, end, floor);
}

/** 至少走访2次, 至少每季度开展1次, 至少入户走访4户: an adverb, then a verb of one or two characters, which 每… or another verb may lead. */
function adverbBefore(text: string, end: number, floor: number): OperatorHit | null {
  for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
    const code = text.charCodeAt(end - gap);
    if (!isHan(code) || classOf(code) !== NOTHING) return null;
    const word = gap <= 2 || text[end - gap] === '每' || isTwoVerbs(text, end - gap, end) ? BEFORE.before(text, end - gap) : null;
    const at = end - gap - (word?.word.length ?? 0);
    if (word?.adverb && at >= floor) return { op: word.op, at };
  }
  return null;
}

const LONGEST_GAP = 6;

const isTwoVerbs = (text: string, start: number, end: number): boolean =>
  end - start === 4 && VERBS.has(text.slice(start, start + 2)) && VERBS.has(text.slice(start + 2, end));

/** 不少于召开4次: a bound that should stand right before the number, before a verb of the list. */
function boundBeforeVerb(text: string, end: number, floor: number): OperatorHit | null {
  const bound = VERBS.has(text.slice(end - 2, end)) ? SLOPPY.before(text, end - 2) : null;
  const entry = bound ? BEFORE.before(text, end - 2) : null;
  return bound && entry && end - 2 - bound.length >= floor ? { op: entry.op, at: end - 2 - bound.length } : null;
}

function fits(text: string, start: number, entry: OperatorBefore, implied: boolean): boolean {
  if (entry.magnitudeOnly && !implied) return false;
  return !entry.notAfter?.includes(text[start - 1] ?? '\n');
}

/** The operator word that begins at `start`; null where none does. */
export function operatorAfter(text: string, start: number): OperatorHit | null {
  const from = inclusionEnd(text, start);
  const word = AFTER.at(text, from);
  if (word?.op) return { op: word.op, at: from + word.length };
  // 多 and 余 after the unit (三公里多) only where the phrase ends: 多 begins too many words.
  const sign = text[start];
  if ((sign === '多' || sign === '余') && ENDS.has(text[start + 1] ?? '\n')) return { op: '~', at: start + 1 };
  return null;
}

/** The end of a bracket that only says that the bound is included: 62%(含)以上, 5家(含5家)以上. */
function inclusionEnd(text: string, start: number): number {
  if (!text.startsWith('(含', start)) return start;
  const close = text.slice(start, start + 10).indexOf(')');
  return close > 0 ? start + close + 1 : start;
}

const ENDS = new Set('，。；、,;)\n的');

/** What the words say together: a bound outweighs 约 and 余, the word before outweighs the one after. */
export function combined(range: boolean, before: Operator | null, after: Operator | null, rounded: boolean): Operator {
  if (range) return 'range';
  if (before && before !== '~') return before;
  if (after && after !== '~') return after;
  return before || after || rounded ? '~' : '=';
}
