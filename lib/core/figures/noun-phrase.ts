/**
 * The noun phrase before a number (粮食种植面积|稳定在…), read word by word from the number outwards until a word that
 * cannot belong to a name of something measured.
 */

import { indicatorEndingAt } from '../indicators/match.ts';
import {
  ACTIVITIES,
  MEASURE_VERBS,
  NOMINAL_MEASURES,
  OBJECT_VERBS,
  PARTING_CHARACTERS,
  PASSING_WORDS,
  RATIO_HEADS,
} from '../lexicon/figure-verbs.ts';
import type { Span } from '../model.ts';
import { isDigit, isLetter } from '../quantities/characters.ts';
import { isThreshold, quantityEndingAt } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import { lastSign, tagOf, wordAt, wordText } from '../reading/word-cursor.ts';

/** Longest noun phrase in characters: longer runs are sentences that were misread. */
export const LONGEST_PHRASE = 36;
/** Words for people that a verb or a place may describe (返乡人员). */
export const PERSONS: ReadonlySet<string> = new Set(['人员', '人口', '群众', '职工', '对象', '家庭']);
/** What an average is taken over, where the dictionary cuts it off 均. */
const AVERAGED_OVER = '亩户村棚职劳';
const JOINERS = new Set(['、', '和', '与', '及', '以及', '或', '暨', '/', '·', '-', '—', '&']);
/** Averages that stand inside a noun (PM2.5年均浓度, 日均供餐). */
export const AVERAGES: ReadonlySet<string> = new Set(['年均', '月均', '日均', '人均', '户均', '亩均', '平均']);
/** Times that qualify a noun (后期扶持资金). */
const PERIODS = new Set(['现代', '后期', '前期', '中期', '近期', '远期', '早期']);
/** Verbs before 用地 that do something with the land. */
const NO_USES: ReadonlySet<string> = new Set([
  '新增',
  '盘活',
  '压减',
  '腾出',
  '收回',
  '供应',
  '出让',
  '征收',
  '复垦',
  '清理',
  '整理',
  '征用',
  '占用',
]);
/** Whether a word begins with a Han character. */
export function beginsHan(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xdfff);
}

const beginsLatin = (code: number): boolean => isDigit(code) || isLetter(code) || (code >= 0x2160 && code <= 0x216b);

/** Words that are no part of a noun phrase, or always, whatever the dictionary calls them: the first list that has one decides. */
const NOMINAL_BY_WORD: ReadonlyMap<string, boolean> = new Map([
  ...[...RATIO_HEADS, ...NOMINAL_MEASURES, ...PERIODS].map((word) => [word, true] as const),
  ...[...PASSING_WORDS].map((word) => [word, false] as const),
]);

/** True for a part of speech that can stand inside a noun phrase. */
export function isNominal(tag: string, word: string): boolean {
  const listed = NOMINAL_BY_WORD.get(word);
  if (listed !== undefined) return listed;
  if (tag === 'zg') return true;
  const first = tag[0] ?? '';
  if (first === 'n' || first === 'b' || first === 'j' || first === 'l' || first === 's' || first === 'g' || first === 'k' || first === 'h')
    return true;
  if (tag === 'vn' || tag === 'an' || tag === 'a' || tag === 'eng' || tag === 'f' || tag === 'i' || tag === 'z' || tag === 'q') return true;
  return tag === 'x' && (beginsHan(word) || beginsLatin(word.charCodeAt(0)));
}

/** What is known of the place where a phrase is read. */
export interface PhraseContext {
  /** The phrase leans on a noun that was read already: no verb may open it. */
  readonly begun?: boolean;
  /** The phrase continues a list (恒温库1座、|烘烤车间40间): a verb that opens it is part of a compound noun. */
  readonly listed?: boolean;
}

/** The noun phrase that ends at `end` and does not begin before `min`; null where no noun stands there. */
export function phraseBefore(reading: Reading, end: number, min: number, context: PhraseContext = {}): Span | null {
  const { words } = reading;
  const text = reading.folded.text;
  let start = end;
  let i = end > min ? wordAt(words, end - 1) : -1;
  let right = context.begun ? '' : null;
  let ratio = false;
  while (i >= 0 && start > min && end - start < LONGEST_PHRASE) {
    const from = words.starts[i] ?? 0;
    const to = Math.min(words.starts[i + 1] ?? 0, end);
    if (from < min) break;
    const word = text.slice(from, to);
    const open = openingOf(text, word, from, min);
    if (open !== null) {
      if (open < min) break;
      start = open;
      right = word;
      i = wordAt(words, open) - 1;
      continue;
    }
    const inner = quantityInside(reading, to, min);
    if (inner && right !== null) {
      start = isThreshold(inner) ? (indicatorEndingAt(text, inner.start, min)?.start ?? inner.start) : inner.start;
      if (isThreshold(inner)) break;
      i = wordAt(words, start) - 1;
      continue;
    }
    if (!staysInside(reading, { i, word, right, from, min, length: end - start, listed: context.listed ?? false, ratio })) break;
    start = from;
    right = word;
    ratio ||= from + word.length === end && RATIO_HEADS.has(word);
    i -= 1;
  }
  return trimmed(text, start, end);
}

/** Where the quotation or bracket begins that closes at `from`; null where `word` closes none, -1 where it never opened. */
function openingOf(text: string, word: string, from: number, min: number): number | null {
  const pair = word === '”' ? '“' : word === '》' ? '《' : word === ')' ? '(' : null;
  if (pair === null) return null;
  return lastSign(text, pair, from, Math.max(min, from - LONGEST_PHRASE));
}

/** A threshold (1亿元以上|项目) or a code (PM2.5) that ends at `to` belongs to the phrase. */
function quantityInside(reading: Reading, to: number, min: number): PlacedQuantity | null {
  const quantity = quantityEndingAt(reading.quantities, to);
  if (!quantity || quantity.start < min) return null;
  if (quantity.kind === 'code' || quantity.kind === 'ordinal' || quantity.kind === 'slogan') return quantity;
  return isThreshold(quantity) ? quantity : null;
}

interface Step {
  readonly i: number;
  readonly word: string;
  /** The word to the right that was taken before; null where this is the first. */
  readonly right: string | null;
  readonly from: number;
  readonly min: number;
  readonly length: number;
  readonly listed: boolean;
  /** The phrase ends in a head that makes a noun of verbs (完成|率). */
  readonly ratio: boolean;
}

function staysInside(reading: Reading, step: Step): boolean {
  const { words } = reading;
  const { i, word, right } = step;
  const text = reading.folded.text;
  const tag = tagOf(words, i);
  const begun = right !== null;
  const hasWordBefore = i > 0 && (words.starts[i - 1] ?? 0) >= step.min;
  if (isGrade(text, step) || (word === '常' && right === '年存栏')) return true;
  // 渔业|占|农业产值的比重
  if (word === '占' && step.ratio) return hasWordBefore || step.from === step.min;
  // 其他|农用地 is another row than 农用地.
  if (begun && (word === '其他' || word === '其它')) return true;
  // 采矿|用地, 居住|用地: what land is used for.
  if (right === '用地' && tag[0] === 'v' && !MEASURE_VERBS.has(word) && !NO_USES.has(word)) return true;
  if (JOINERS.has(word)) return begun && hasWordBefore;
  if (word === '的') return begun && step.length <= 2 && hasWordBefore;
  if (word === '其他' || word === '其它') return begun;
  if (AVERAGES.has(word) || (isDigit(word.charCodeAt(0)) && isLetter(text.charCodeAt(step.from - 1)))) return true;
  if (PASSING_WORDS.has(word)) return false;
  const before = hasWordBefore ? wordText(text, words, i - 1) : '';
  const hasNounBefore =
    hasWordBefore && (before === '”' || before === ')' || (isNominal(tagOf(words, i - 1), before) && !OBJECT_VERBS.has(before)));
  if (tag === 'f' && word.length === 1 && !hasNounBefore) return false;
  // 就地|化解率: how it is done belongs to the rate.
  if (step.ratio && tag === 'd' && hasNounBefore) return true;
  // 日|处理|能力: how much in which time.
  if ((right === '能力' || right === '规模') && (tag[0] === 'v' || ACTIVITIES.has(word))) return true;
  if ((word === '日' || word === '年') && right !== null && (ACTIVITIES.has(right) || OBJECT_VERBS.has(right))) return true;
  if (
    step.ratio &&
    tag[0] === 'v' &&
    (hasNounBefore || (RATIO_HEADS.has(right ?? '') && !OBJECT_VERBS.has(word)) || (hasWordBefore && OBJECT_VERBS.has(before)))
  )
    return !MEASURE_VERBS.has(word) || right === '率';
  if (NOMINAL_MEASURES.has(word) || RATIO_HEADS.has(word) || (word === '地' && !begun)) return true;
  // 经济|组织, 社会|组织|和商会: at the end of a noun it is no verb.
  if (word === '组织' && hasNounBefore && (!begun || JOINERS.has(right))) return true;
  if (OBJECT_VERBS.has(word) || MEASURE_VERBS.has(word))
    return ACTIVITIES.has(word) && (!begun || (hasNounBefore && !placedBefore(text, step)));
  // 建设|发酵车间: right after a verb that takes an object, another verb is part of the object's name.
  if (tag[0] === 'v' && begun && OBJECT_VERBS.has(before)) return true;
  // A name that the dictionary lacks lies there in single characters (翻|抛|机).
  if (word.length === 1 && right?.length === 1 && !PARTING_CHARACTERS.has(word) && beginsHan(word)) return true;
  // 各类|返乡|人员: a verb right before a word for people describes them.
  if (tag === 'v' && begun && word.length === 2 && PERSONS.has(right ?? '') && !OBJECT_VERBS.has(word) && !MEASURE_VERBS.has(word))
    return true;
  // A verb between two nouns that takes no object of its own is part of the name (产业|扶贫|项目, 深水|抗|风浪网箱).
  if (tag[0] === 'v' && tag !== 'vn')
    return ACTIVITIES.has(word) || (hasNounBefore && !PARTING_CHARACTERS.has(word)) || (step.listed && begun && step.from === step.min);
  return isNominal(tag, word) || ACTIVITIES.has(word);
}

/** 上|等|烟, 亩|均|收益: grades and averages that the dictionary cuts. */
const isGrade = (text: string, { word, right, from }: Step): boolean =>
  ((word === '等' || word === '均') && right !== null && (word === '等' ? '上中下优高' : AVERAGED_OVER).includes(text[from - 1] ?? '·')) ||
  (right === '等' && '上中下优高'.includes(word)) ||
  (right === '产业' && (word === '二三' || word === '一二三')) ||
  (right === '均' && AVERAGED_OVER.includes(word));

/** 在甲示范区|建设|温室5个: the noun before the verb is where, not what. */
function placedBefore(text: string, step: Step): boolean {
  const at = lastSign(text, '在', step.from, step.min);
  return at >= 0 && text[at + 1] !== '建' && text[at + 1] !== '谈' && text[at + 1] !== '库';
}

const EDGES: ReadonlySet<number> = new Set([...'、和与及或的,/·-—'].map((sign) => sign.charCodeAt(0)));

/** A span of folded text without joiners and empty brackets at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && EDGES.has(text.charCodeAt(start))) start += 1;
  // 每头|补贴: the measure of 每 is no part of the noun.
  if (text[start - 1] === '每' && end - start > 1) start += 1;
  while (end > start && EDGES.has(text.charCodeAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
