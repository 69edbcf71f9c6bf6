/** What the words around a number make of it: money, people, a slogan, a point of the text's own structure, a place name. */
import {
  ARTICLE_CLASSIFIERS,
  BUILDING_VERBS,
  BUILT_IN_STAGES,
  COMMON_PLACE_WORDS,
  COUNTED_AFTER_FOCUS,
  HAPPENING_CLASSIFIERS,
  HELD_IN_TURNS,
  LINKS,
  MONEY_NOUNS,
  MONEY_NOUNS_AFTER,
  NAME_CLASSIFIERS,
  NOT_BEFORE_ONE,
  PEOPLE_NOUNS,
  PLACE_ENDINGS,
  POINTING_BACK,
  STRUCTURE_AT_END,
  STRUCTURE_MODIFIERS,
  STRUCTURE_NOUNS,
  STRUCTURE_NOUNS_AFTER_NUMERALS,
} from '../lexicon/number-words.ts';
import { isHan } from './characters.ts';
import { trie, wordTrie } from './trie.ts';

const nounTrie = trie<'money' | 'people'>([
  ...MONEY_NOUNS.split(' ').map((word) => [word, 'money'] as const),
  ...PEOPLE_NOUNS.split(' ').map((word) => [word, 'people'] as const),
]);
const LINK = wordTrie(LINKS);
const MONEY_AFTER = wordTrie(MONEY_NOUNS_AFTER);
const STRUCTURE = wordTrie(STRUCTURE_NOUNS);
const STRUCTURE_HAN = wordTrie(STRUCTURE_NOUNS_AFTER_NUMERALS);
const STRUCTURE_LAST = wordTrie(STRUCTURE_AT_END);
const MODIFIER = wordTrie(STRUCTURE_MODIFIERS);
const COUNTED_AFTER_POINT = wordTrie(COUNTED_AFTER_FOCUS);
const BUILDING = wordTrie(BUILDING_VERBS);
const PLACE = wordTrie(PLACE_ENDINGS);
const COMMON_PLACE = wordTrie(COMMON_PLACE_WORDS);
const BACK = wordTrie(POINTING_BACK);
const HELD = wordTrie(HELD_IN_TURNS);
const STAGED = wordTrie(BUILT_IN_STAGES);
const ARTICLES = new Set(ARTICLE_CLASSIFIERS.split(' '));
const HAPPENINGS = new Set(HAPPENING_CLASSIFIERS.split(' '));
const NAMING = new Set(NAME_CLASSIFIERS.split(' '));
const PHRASE_END = new Set('，。；、：,;:.!)）(（”"\n');

/** Where a quotation or title that opens at `start` closes, if it does within `limit` characters and the same sentence; else 0. */
export function closing(text: string, start: number, limit: number): number {
  const close = CLOSES.get(text[start] ?? '');
  if (!close) return 0;
  for (let i = start + 1; i <= start + limit && i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (sign === close) return i;
    if (sign === '\n' || sign === '。' || sign === '；' || sign === ';') return 0;
  }
  return 0;
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['《', '》'],
]);

/** The unit that a number with a magnitude but no unit is counted in (投资780万, 人口达到12万), '' where nothing near says so. */
export function impliedUnit(text: string, start: number, end: number): '元' | '人' | '' {
  let at = start;
  for (let links = 0; links < 3; links += 1) {
    const noun = nounTrie.before(text, at);
    if (noun) return noun === 'money' ? '元' : '人';
    const link = LINK.before(text, at);
    if (!link) break;
    at -= link.length;
  }
  for (let i = end; i < end + 8 && isHan(text.charCodeAt(i)); i += 1) if (MONEY_AFTER.at(text, i)) return '元';
  return '';
}

/** Whether what follows a classifier is a noun of the text's own structure (三个重点, 五项工作任务), not things that are counted. */
export function countsStructure(text: string, after: number, han: boolean): boolean {
  let at = after;
  for (let modifiers = 0; modifiers < 3; modifiers += 1) {
    const noun = STRUCTURE.at(text, at);
    if (noun) return !COUNTED_AFTER_POINT.at(text, at + noun.length);
    const last = STRUCTURE_LAST.at(text, at);
    if (last && !isHan(text.charCodeAt(at + last.length))) return true;
    const modifier = MODIFIER.at(text, at);
    if (modifier === '重点' && !isHan(text.charCodeAt(at + 2))) return true;
    const abstract = han ? STRUCTURE_HAN.at(text, at) : null;
    if (abstract && abstract !== '重点') return !COUNTED_AFTER_POINT.at(text, at + abstract.length);
    if (!modifier) return false;
    at += modifier.length;
  }
  return false;
}

/** Whether 一 with this classifier is a count (新建一座, 公园一处, 每月开办一次), not an article or a turn of phrase (一个, 一批). */
export function oneCounts(text: string, start: number, end: number, unit: string): boolean {
  if (HAPPENINGS.has(unit) && everyBefore(text, start, 12)) return true;
  const before = text[start - 1] ?? '\n';
  if (BUILDING.before(text, start)) return !ARTICLES.has(unit);
  if (NOT_BEFORE_ONE.includes(before) || !isHan(text.charCodeAt(start - 1))) return false;
  if (everyBefore(text, start, 6) || text.slice(Math.max(0, start - 4), start).includes('一')) return false;
  return PHRASE_END.has(text[end] ?? '\n') && !(ARTICLES.has(unit) && unit !== '口');
}

/** Whether a word before points back to things named already (这两个项目, 上述三项), and belongs to no number before `floor` (500亩以上5个). */
export function pointsBack(text: string, start: number, floor: number): boolean {
  const word = BACK.before(text, start);
  return word !== null && start - word.length >= floor;
}

/** 二期, 2期工程: 期 as a stage of something built, not as one of several sessions. */
export const isStage = (text: string, start: number, end: number, han: boolean): boolean =>
  STAGED.at(text, end) !== null || (han && HELD.before(text, start) === null);

/** 每 stands in the same phrase, up to `reach` characters before. */
function everyBefore(text: string, start: number, reach: number): boolean {
  for (let i = start - 1; i >= start - reach && i >= 0; i -= 1) {
    const sign = text[i] ?? '';
    if (sign === '每') return true;
    if (PHRASE_END.has(sign)) return false;
  }
  return false;
}

/** 三口井村, 五家店镇: one numeral and a classifier that begin a place name. */
export function isPlaceName(text: string, start: number, end: number, unit: string): boolean {
  if (end - start !== 2 || !NAMING.has(unit) || BUILDING.before(text, start)) return false;
  for (let i = end; i <= end + 2; i += 1) {
    if (COMMON_PLACE.at(text, i)) return false;
    if (i > end && PLACE.at(text, i)) return !COMMON_PLACE.at(text, i - 1);
    if (!isHan(text.charCodeAt(i))) return false;
  }
  return false;
}
