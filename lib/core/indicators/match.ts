/**
 * From a noun phrase to its canonical indicator, and from a place in a text to the indicator that ends or starts there. A phrase is an indicator of the lexicon only if nothing stands before the name but
 * words that are known not to change what is measured; in doubt it is none, for two rows can be joined by hand but a wrong row is believed.
 */
import { ACTIONS, CHANGE_ENDINGS, LEVEL_AND_ABOVE, LEVELS, MAKINGS, SCOPES, TIMES_AND_MOODS } from '../lexicon/indicators/modifiers.ts';
import { CHANGE_LETTERS, COUNT_ENDINGS } from '../lexicon/indicators/vocabulary.ts';
import type { Change } from '../model.ts';
import { isDigit } from '../quantities/characters.ts';
import { wordList } from '../reading/word-list.ts';
import { catalogue, type Indicator, isCounted } from './catalogue.ts';
import { LONGEST_NAME, lengthsAt } from './name-lengths.ts';
import { inFullWords, plainPhrase, withoutScope } from './phrase.ts';

export interface IndicatorMatch {
  /**
   * The key of the entry, with `@` and a level where the phrase names one that makes another row of it
   * (省级文明村 `civilized-villages@provincial`, 市级以上 `@municipal+`).
   */
  readonly key: string;
  readonly category: string;
  readonly entry: Indicator;
  /** The change that the phrase itself names (地区生产总值增速), else null. */
  readonly change: Change | null;
}

interface Qualified {
  readonly entry: Indicator;
  readonly level: string;
}

/** What a modifier asks of the indicator behind it. */
type Condition = 'none' | 'made';

const MODIFIERS: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ...MAKINGS.map((word) => [word, 'made'] as const),
  ...[...SCOPES, ...TIMES_AND_MOODS].map((word) => [word, 'none'] as const),
]);
const LONGEST_MODIFIER = Math.max(...[...MODIFIERS.keys()].map((word) => word.length));
const MODIFIER_WORDS = wordList([...MODIFIERS.keys()]);
const CHANGE_OF_ENDING: ReadonlyMap<string, Change | null> = new Map(
  CHANGE_ENDINGS.map(([ending, letter]) => [ending, CHANGE_LETTERS[letter] ?? null]),
);
const CHANGE_WORDS = wordList([...CHANGE_OF_ENDING.keys()]);
const LEVEL_WORDS = wordList(LEVELS.map(([word]) => word));
const COUNT_WORDS = wordList(COUNT_ENDINGS);
const MOST_MODIFIERS = 4;

/**
 * The indicator that a noun phrase means: `surface` is the phrase as the text writes it (folded: half-width, no white space).
 * Null where the lexicon has none, or where the phrase narrows or widens one that it has.
 */
export function findIndicator(surface: string): IndicatorMatch | null {
  const phrase = plainPhrase(surface);
  const found = qualified(phrase, MOST_MODIFIERS);
  if (found !== null) return matched(found, null);
  const ending = CHANGE_WORDS.endingAt(phrase, phrase.length);
  if (ending === undefined) return null;
  const change = CHANGE_OF_ENDING.get(ending) ?? null;
  const grown = qualified(phrase.slice(0, -ending.length), MOST_MODIFIERS);
  return grown !== null && change !== null && grown.entry.changes.includes(change) ? matched(grown, change) : null;
}

/** The indicator of a key as `findIndicator` makes them, with or without a level; null for a key that is not of the lexicon. */
export function indicatorOfKey(key: string): Indicator | null {
  const at = key.indexOf('@');
  return catalogue().byKey.get(at < 0 ? key : key.slice(0, at)) ?? null;
}

/**
 * A stable key for a phrase that the lexicon does not know: `~` and the phrase without quotation marks, white space and the place
 * that it is about.
 */
export function surfaceKey(surface: string): string {
  return `~${inFullWords(withoutScope(plainPhrase(surface)))}`;
}

function matched(found: Qualified, change: Change | null): IndicatorMatch {
  const key = found.level === '' ? found.entry.key : `${found.entry.key}@${found.level}`;
  return { key, category: found.entry.category, entry: found.entry, change };
}

/** The longest spelling that ends the phrase, when all that stands before it are modifiers that it allows. */
function qualified(phrase: string, modifiersLeft: number): Qualified | null {
  const entry = named(phrase);
  if (entry !== null) return { entry, level: '' };
  if (modifiersLeft === 0 || phrase.length < 3) return null;
  const ranked = ofLevel(phrase);
  if (ranked !== null) return ranked;
  const modified = MODIFIER_WORDS.startingAt(phrase, 0) !== undefined;
  for (let length = modified ? Math.min(LONGEST_MODIFIER, phrase.length - 2) : 0; length > 0; length -= 1) {
    const condition = MODIFIERS.get(phrase.slice(0, length));
    if (condition === undefined) continue;
    const rest = qualified(phrase.slice(length), modifiersLeft - 1);
    if (rest !== null && (condition === 'none' || canBeMade(rest.entry))) return rest;
  }
  return afterYear(phrase, modifiersLeft);
}

/** The indicator of this very name, or of this name with an ending that only says that it is counted (市场主体数). */
function named(phrase: string): Indicator | null {
  const { byAlias } = catalogue();
  const entry = byAlias.get(phrase);
  if (entry !== undefined) return entry;
  if (COUNT_WORDS.endingAt(phrase, phrase.length) === undefined) return null;
  for (const ending of COUNT_ENDINGS) {
    if (!phrase.endsWith(ending)) continue;
    const counted = byAlias.get(phrase.slice(0, -ending.length));
    if (counted !== undefined && isCounted(counted)) return counted;
  }
  return null;
}

/** Things that are counted, measured out or trained can be made; money and shares only change. */
const canBeMade = (entry: Indicator): boolean =>
  entry.changes.includes('new') && entry.dimension !== 'money' && entry.dimension !== 'share';

function ofLevel(phrase: string): Qualified | null {
  if (LEVEL_WORDS.startingAt(phrase, 0) === undefined) return null;
  for (const [word, level] of LEVELS) {
    if (!phrase.startsWith(word)) continue;
    const rest = phrase.slice(word.length);
    const above = LEVEL_AND_ABOVE.find((ending) => rest.startsWith(ending)) ?? '';
    const entry = named(rest.slice(above.length));
    if (entry !== null && isCounted(entry)) return { entry, level: above === '' ? level : `${level}+` };
  }
  return null;
}

/** 2024年, 2024年度 before the indicator: the rules read the year elsewhere. */
function afterYear(phrase: string, modifiersLeft: number): Qualified | null {
  let digits = 0;
  while (digits < 4 && phrase.charCodeAt(digits) >= 48 && phrase.charCodeAt(digits) <= 57) digits += 1;
  if (digits !== 4 || phrase.charAt(4) !== '年') return null;
  return qualified(phrase.slice(phrase.charAt(5) === '度' ? 6 : 5), modifiersLeft - 1);
}

export interface EndingIndicator {
  /** Where the name starts, an opening quotation mark included. */
  readonly start: number;
  readonly entry: Indicator;
}

export interface StartingIndicator {
  /** Where the name ends, a closing quotation mark included. */
  readonly end: number;
  readonly entry: Indicator;
}

const VERBS: ReadonlySet<string> = new Set([...MAKINGS, ...ACTIONS]);
const LONGEST_VERB = Math.max(...[...VERBS].map((word) => word.length));
const VERB_WORDS = wordList([...VERBS]);

const OPENING = '“‘"「';
const CLOSING = '”’"」';

/**
 * The longest name of an indicator that ends at `end` and does not start before `minStart`; null where none does. The caller must
 * look at what stands before `start`: 服装工业总产值 ends with 工业总产值 and is not that. Of a verb and a name (发展党员) it is the name.
 */
export function indicatorEndingAt(text: string, end: number, minStart: number): EndingIndicator | null {
  let found = nameEndingAt(text, end, minStart);
  if (COUNT_WORDS.endingAt(text, end) === undefined) return found;
  for (const ending of COUNT_ENDINGS) {
    if (!text.endsWith(ending, end)) continue;
    const counted = nameEndingAt(text, end - ending.length, minStart);
    if (counted !== null && isCounted(counted.entry) && (found === null || counted.start < found.start)) found = counted;
  }
  return found;
}

function nameEndingAt(text: string, end: number, minStart: number): EndingIndicator | null {
  const quoted = end > minStart && CLOSING.includes(text.charAt(end - 1));
  const last = quoted ? end - 1 : end;
  const lengths = lengthsAt(text, last - 1, 'last');
  for (let length = Math.min(LONGEST_NAME, last - minStart); length >= SHORTEST_NAME; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const name = text.slice(last - length, last);
    const entry = nameInText(name);
    if (entry === null) continue;
    const verb = verbOf(name);
    const start = last - length + verb;
    const measured = verb === 0 ? entry : named(name.slice(verb));
    if (measured === null) continue;
    // 15亿元以上项目 ends with 5亿元以上项目 and is not that.
    if (start > minStart && isDigit(text.charCodeAt(start - 1)) && /^[\d.万亿]/.test(text.charAt(start))) continue;
    const opens = quoted && start > minStart && OPENING.includes(text.charAt(start - 1));
    return { start: opens ? start - 1 : start, entry: measured };
  }
  return null;
}

/**
 * The longest name of an indicator that starts at `start` and does not go beyond `maxEnd`; null where none does. The caller must
 * look at what follows: 高新技术企业产值 starts with 高新技术企业 and is not that.
 */
export function indicatorStartingAt(text: string, start: number, maxEnd: number): StartingIndicator | null {
  const quoted = start < maxEnd && OPENING.includes(text.charAt(start));
  const first = quoted ? start + 1 : start;
  const lengths = lengthsAt(text, first, 'first');
  for (let length = Math.min(LONGEST_NAME, maxEnd - first); length >= SHORTEST_NAME; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const entry = nameInText(text.slice(first, first + length));
    if (entry === null) continue;
    const end = first + length;
    const closes = quoted && end < maxEnd && CLOSING.includes(text.charAt(end));
    return { end: withCountEnding(text, closes ? end + 1 : end, maxEnd, entry), entry };
  }
  return null;
}

function withCountEnding(text: string, end: number, maxEnd: number, entry: Indicator): number {
  if (!isCounted(entry)) return end;
  const ending = COUNT_ENDINGS.find((word) => end + word.length <= maxEnd && text.startsWith(word, end));
  return ending === undefined ? end : end + ending.length;
}

function nameInText(name: string): Indicator | null {
  const { byAlias, wholeOnly } = catalogue();
  const entry = byAlias.get(name);
  return entry === undefined || wholeOnly.has(name) ? null : entry;
}

/**
 * The length of the verb of a name that is a verb with the name of another indicator (发展党员), else 0: a figure measures the noun,
 * what is done to it is read from the verb.
 */
function verbOf(name: string): number {
  if (VERB_WORDS.startingAt(name, 0) === undefined) return 0;
  for (let length = Math.min(LONGEST_VERB, name.length - 2); length > 0; length -= 1) {
    if (VERBS.has(name.slice(0, length)) && named(name.slice(length)) !== null) return length;
  }
  return 0;
}

/** Names of two characters (税收, 渠道) are also parts of other words; only a whole phrase is read as one of them. */
const SHORTEST_NAME = 3;
