/**
 * Noun phrases beside a number: what stands before it (粮食种植面积|稳定在…) or after it (2个|市级文明村).
 * They are read word by word from the number outwards until a word that cannot belong to a name of something measured.
 */
import { ACTIVITIES, MEASURE_VERBS, OBJECT_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import type { Span } from '../model.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import { tagOf, wordAt, wordText } from '../reading/word-cursor.ts';

/** Longest noun phrase in characters: longer runs are sentences that were misread. */
const LONGEST_PHRASE = 36;
const LONGEST_AFTER = 20;
const JOINERS = new Set(['、', '和', '与', '及', '以及', '或', '暨', '/', '·', '-', '—']);
const HAN = /^[\u3400-\u9fff\ud840-\udfff]/;

/** True for a part of speech that can stand inside a noun phrase. */
export function isNominal(tag: string, word: string): boolean {
  if (PASSING_WORDS.has(word)) return false;
  const first = tag[0] ?? '';
  if (first === 'n' || first === 'b' || first === 'j' || first === 'l' || first === 's' || first === 'g' || first === 'k' || first === 'h') return true;
  if (tag === 'vn' || tag === 'an' || tag === 'a' || tag === 'eng' || tag === 'f' || tag === 'i' || tag === 'z' || tag === 'q') return true;
  return tag === 'x' && (HAN.test(word) || /^[A-Za-z0-9]/.test(word));
}

/** The noun phrase that ends at `end` and does not begin before `min`; null where no noun stands there. */
export function phraseBefore(reading: Reading, end: number, min: number): Span | null {
  const { words } = reading;
  const text = reading.folded.text;
  let start = end;
  let i = end > min ? wordAt(words, end - 1) : -1;
  while (i >= 0 && start > min && end - start < LONGEST_PHRASE) {
    const from = words.starts[i] ?? 0;
    const to = Math.min(words.starts[i + 1] ?? 0, end);
    if (from < min) break;
    const word = text.slice(from, to);
    const open = openingOf(text, word, from, min);
    if (open !== null) {
      if (open < min) break;
      start = open;
      i = wordAt(words, open) - 1;
      continue;
    }
    const jump = quantityInside(reading, to, min);
    if (jump !== null && start < end) {
      start = jump;
      i = wordAt(words, jump) - 1;
      continue;
    }
    if (!staysInside(reading, i, word, start < end, min, end - start)) break;
    start = from;
    i -= 1;
  }
  return trimmed(text, start, end);
}

/** Where the quotation or bracket begins that closes at `from`; null where `word` closes none, -1 where it never opened. */
function openingOf(text: string, word: string, from: number, min: number): number | null {
  const pair = word === '”' ? '“' : word === '》' ? '《' : word === ')' ? '(' : null;
  if (pair === null) return null;
  const open = text.lastIndexOf(pair, from);
  return open >= min && from - open < LONGEST_PHRASE ? open : -1;
}

/** A threshold (1亿元以上|项目) or a code (PM2.5) that ends at `to` belongs to the phrase; answers where it begins. */
function quantityInside(reading: Reading, to: number, min: number): number | null {
  const quantity = quantityEndingAt(reading.quantities, to);
  if (!quantity || quantity.start < min) return null;
  if (quantity.kind === 'code' || quantity.kind === 'ordinal' || quantity.kind === 'slogan') return quantity.start;
  return isThreshold(quantity) ? quantity.start : null;
}

function quantityEndingAt(quantities: readonly PlacedQuantity[], end: number): PlacedQuantity | null {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quantities[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found = quantities[low];
  return found && found.end === end ? found : null;
}

/** A bound that a noun may carry inside its name: 亿元以上项目, 10万元以下村. */
export const isThreshold = (q: PlacedQuantity): boolean => q.kind === 'quantity' && q.op !== '=' && q.op !== '~' && q.op !== 'range';

function staysInside(reading: Reading, i: number, word: string, begun: boolean, min: number, length: number): boolean {
  const { words } = reading;
  const text = reading.folded.text;
  const tag = tagOf(words, i);
  const beforeStart = words.starts[i - 1] ?? 0;
  const hasNounBefore = i > 0 && beforeStart >= min && isNominal(tagOf(words, i - 1), wordText(text, words, i - 1)) && !OBJECT_VERBS.has(wordText(text, words, i - 1));
  if (JOINERS.has(word)) return begun && i > 0 && beforeStart >= min;
  if (word === '的') return begun && length <= 2 && i > 0 && beforeStart >= min;
  if (PASSING_WORDS.has(word)) return false;
  if (OBJECT_VERBS.has(word) || MEASURE_VERBS.has(word)) return ACTIVITIES.has(word) && (hasNounBefore || !begun);
  if (tag[0] === 'v' && tag !== 'vn') return ACTIVITIES.has(word);
  return isNominal(tag, word);
}

/** The noun phrase that begins at `start` (a 的 before it is skipped) and ends at or before `max`; null where none does. */
export function phraseAfter(reading: Reading, start: number, max: number): Span | null {
  const { words } = reading;
  const text = reading.folded.text;
  let from = start;
  if (text[from] === '的') from += 1;
  let end = from;
  let i = wordAt(words, from);
  // The number may end inside a word of the dictionary (三个月 … 项目): begin at the cut.
  while (i < words.count && end < max && end - from < LONGEST_AFTER) {
    const wordStart = Math.max(words.starts[i] ?? 0, from);
    const to = words.starts[i + 1] ?? 0;
    if (to > max) break;
    const word = text.slice(wordStart, to);
    if (word === '“' || word === '《') {
      const close = text.indexOf(word === '“' ? '”' : '》', to);
      if (close < 0 || close >= max || close - to > LONGEST_PHRASE) break;
      end = close + 1;
      i = wordAt(words, end);
      continue;
    }
    if (!staysAfter(reading, i, word, end > from)) break;
    end = to;
    i += 1;
  }
  return trimmed(text, from, end);
}

function staysAfter(reading: Reading, i: number, word: string, begun: boolean): boolean {
  const { words } = reading;
  const text = reading.folded.text;
  const tag = tagOf(words, i);
  if (PASSING_WORDS.has(word)) return false;
  const nextIsNoun = i + 1 < words.count && isNominal(tagOf(words, i + 1), wordText(text, words, i + 1));
  if (tag[0] === 'v' && tag !== 'vn') return ACTIVITIES.has(word) && (nextIsNoun || begun);
  if (OBJECT_VERBS.has(word) && !ACTIVITIES.has(word)) return !begun && nextIsNoun && tag === 'vn';
  return isNominal(tag, word) && !(tag === 'f' && !begun);
}

/** Drops joiners and empty brackets at both ends; null where nothing is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && '、和与及或的,/·-—'.includes(text[start] ?? '')) start += 1;
  while (end > start && '、和与及或的,/·-—'.includes(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end } : null;
}

/** Splits a phrase at its joiners (A、B和C), not inside quotation marks or brackets. */
export function conjuncts(reading: Reading, phrase: Span): Span[] {
  const text = reading.folded.text;
  const parts: Span[] = [];
  let depth = 0;
  let start = phrase.start;
  let i = wordAt(reading.words, phrase.start);
  for (; i < reading.words.count && (reading.words.starts[i] ?? 0) < phrase.end; i += 1) {
    const from = reading.words.starts[i] ?? 0;
    const word = wordText(text, reading.words, i);
    if ('“(《'.includes(word)) depth += 1;
    else if ('”)》'.includes(word)) depth -= 1;
    else if (depth === 0 && (word === '、' || word === '和' || word === '与' || word === '及' || word === '以及') && from > start) {
      parts.push({ start, end: from });
      start = from + word.length;
    }
  }
  if (start < phrase.end) parts.push({ start, end: phrase.end });
  return parts;
}
