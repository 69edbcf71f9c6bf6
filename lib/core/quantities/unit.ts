/** The unit after a number: the longest word of the lexicon that fits, with its ratio (元/人) or bracket (人(次)). */
import {
  AFTER_DIGITS_ONLY,
  CLASSIFIERS,
  CODE_MARKS,
  DENOMINATORS,
  LOOKALIKES,
  MEASURES,
  ORDINAL_MARKS,
  STILL_UNITS,
  STRUCTURE_MARKS,
  TIME_UNITS,
} from '../lexicon/units.ts';
import { isDigit, isLetter } from './characters.ts';
import { trie } from './trie.ts';

export type UnitKind = 'measure' | 'count' | 'time' | 'ordinal' | 'code' | 'structure';

export interface Unit {
  /** As written. */
  readonly text: string;
  readonly kind: UnitKind;
  /** Only after digits or a number from ten up. */
  readonly afterDigits: boolean;
}

type Entry = Unit | { readonly text: ''; readonly kind: 'none' };

const restricted = new Set(AFTER_DIGITS_ONLY.split(' '));
const row = (list: readonly string[], kind: UnitKind): (readonly [string, Entry])[] =>
  list.map((text) => [text, { text, kind, afterDigits: restricted.has(text) }] as const);

const MEASURE_WORDS = MEASURES.flatMap((measure) => Object.values(measure.units).flatMap((spellings) => spellings.split(' ')));

const WORDS = trie<Entry>([
  ...row(CLASSIFIERS.split(' '), 'count'),
  ...row(MEASURE_WORDS, 'measure'),
  ...row(TIME_UNITS.split(' '), 'time'),
  ...row(ORDINAL_MARKS.split(' '), 'ordinal'),
  ...row(CODE_MARKS.split(' '), 'code'),
  ...row(STRUCTURE_MARKS.split(' '), 'structure'),
  ...LOOKALIKES.split(' ').map((word) => [word, { text: '', kind: 'none' }] as const),
  ...STILL_UNITS.split(' ').map((pair) => {
    const [text = '', rest = ''] = pair.split('|');
    return [text + rest, { text, kind: 'count', afterDigits: false }] as const;
  }),
]);

const BELOW = trie([...MEASURE_WORDS, ...CLASSIFIERS.split(' '), ...DENOMINATORS.split(' ')].map((word) => [word, word] as const));

/** The unit that begins at `start`, without ratio or bracket; null where none does. */
export function unitAt(text: string, start: number): Unit | null {
  const entry = WORDS.at(text, start);
  if (!entry || entry.kind === 'none') return null;
  const last = entry.text.charCodeAt(entry.text.length - 1);
  if (isLetter(last)) {
    const next = text.charCodeAt(start + entry.text.length);
    if (isLetter(next) || isDigit(next)) return null;
  }
  return entry;
}

/** The unit with what belongs to it: 元/人, 吨/日, 立方米每秒, 人(次), 台(套). */
export function wholeUnitAt(text: string, start: number): Unit | null {
  const unit = unitAt(text, start);
  if (!unit || (unit.kind !== 'measure' && unit.kind !== 'count')) return unit;
  const end = start + unit.text.length;
  const stop = ratioEnd(text, end, unit.kind) || bracketEnd(text, end);
  return stop ? { text: text.slice(start, stop), kind: 'measure', afterDigits: false } : unit;
}

const SLASH = 47;
const DOT = 0xb7;

function ratioEnd(text: string, end: number, kind: UnitKind): number {
  const sign = text.charCodeAt(end);
  if (sign !== SLASH && !(text[end] === '每' && kind === 'measure')) return 0;
  const below = BELOW.at(text, end + 1);
  if (!below) return 0;
  let stop = end + 1 + below.length;
  if (sign === SLASH && (text.charCodeAt(stop) === DOT || text.charCodeAt(stop) === SLASH)) {
    const more = BELOW.at(text, stop + 1);
    if (more) stop += 1 + more.length;
  }
  return isLetter(text.charCodeAt(stop)) ? 0 : stop;
}

function bracketEnd(text: string, end: number): number {
  if (text[end] !== '(') return 0;
  const inner = BELOW.at(text, end + 1);
  return inner && text[end + 1 + inner.length] === ')' ? end + 2 + inner.length : 0;
}
