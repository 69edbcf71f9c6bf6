/** The noun phrase after a number (2个|市级文明村), read word by word until a word that cannot belong to it. */
import {
  ACTIVITIES,
  MEASURE_VERBS,
  NOMINAL_MEASURES,
  OBJECT_VERBS,
  PARTING_CHARACTERS,
  PASSING_WORDS,
  UNMEASURED_NOUNS,
} from '../lexicon/figure-verbs.ts';
import type { Span } from '../model.ts';
import { isThreshold, quantityStartingAt } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { firstSign, tagOf, wordAt, wordText } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';
import { type IndicatorPhrase, phraseOf } from './indicator-phrase.ts';
import { AVERAGES, beginsHan, isNominal, LONGEST_PHRASE, PERSONS, trimmed } from './noun-phrase.ts';

const LONGEST_AFTER = 20;

const QUALITIES: ReadonlySet<string> = new Set(['高标准', '高质量', '高水平', '高品质']);

/** The noun phrase that begins at `start` (a 的 before it is skipped) and ends at or before `max`; null where none does. */
export function phraseAfter(reading: Reading, start: number, max: number): Span | null {
  const { words } = reading;
  const text = reading.folded.text;
  let from = start;
  if (text[from] === '的') from += 1;
  let end = from + (LEVELS.exec(text.slice(from, Math.min(max, from + 16)))?.[0].length ?? 0);
  let i = wordAt(words, end);
  // The number may end inside a word of the dictionary (三个月 … 项目): begin at the cut.
  while (i < words.count && end < max && end - from < LONGEST_AFTER) {
    const wordStart = Math.max(words.starts[i] ?? 0, from);
    const to = words.starts[i + 1] ?? 0;
    if (to > max) break;
    const word = text.slice(wordStart, to);
    if (word === '“' || word === '《') {
      const close = firstSign(text, word === '“' ? '”' : '》', to, Math.min(max, to + LONGEST_PHRASE));
      if (close < 0) break;
      end = close + 1;
      i = wordAt(words, end);
      continue;
    }
    const bound = quantityStartingAt(reading.quantities, wordStart);
    if (bound && end === from && wordStart > start - 1 && (bound.kind === 'idiom' || isThreshold(bound)) && bound.end < max) {
      end = text[bound.end] === '的' ? bound.end + 1 : bound.end;
      i = wordAt(words, end);
      continue;
    }
    // 3000亩|高标准|稻虾基地: how good it shall be is no part of the noun.
    if (end === from && QUALITIES.has(word)) {
      from = to;
      end = to;
      i += 1;
      continue;
    }
    if (WAYS.has(word)) break;
    if (end > from && /(?:项目|企业)$/.test(text.slice(from, end)) && MOVES_IN.test(text.slice(end, end + 2))) break;
    if (end > from && COUNTED.has(text.slice(from, end)) && tellsOf(tagOf(words, i), word)) break;
    if (end - from > 2 && tagOf(words, i) === 'v' && PERSONS.has(text.slice(end - 2, end))) break;
    if (!staysAfter(reading, i, word, end > from)) break;
    end = to;
    i += 1;
  }
  return trimmed(text, from, end);
}

/** 省、|市知名品牌: levels of government that share the noun behind the last of them. */
const LEVELS = /^(?:(?:国家|[省市州县区镇乡])级?[、和及])+(?=(?:国家|[省市州县区镇乡])级?[\u3400-\u9fff])/;

/** How something is done, behind a number: no noun (80余人|不间断巡查). */
const WAYS: ReadonlySet<string> = new Set(['不间断', '不定期', '全天候', '分阶段', '分批', '分期', '逐一']);
const MOVES_IN = /^(?:入库|入统|入驻|落户|入园|进[园区场]|建成|投产|竣工|达产)/;
/** Things that are counted as they are: the verb behind them says what becomes of them (6个村|用上自来水). */
const COUNTED: ReadonlySet<string> = new Set('村 项目 企业 行政村 社区 单位 农户 乡镇 合作社 骨干企业 群众 党员'.split(' '));

const tellsOf = (tag: string, word: string): boolean =>
  (tag[0] === 'v' && tag !== 'vn') || tag[0] === 'd' || tag[0] === 'p' || word === '全面' || tag === 'i' || RESULTS.test(word);
const RESULTS = /^(?:建成|投产|开工|竣工|完工|落地|达产|签约|用上|开足|砌筑|通车|.*(?:完成|实现)$)/;

function staysAfter(reading: Reading, i: number, word: string, begun: boolean): boolean {
  const { words } = reading;
  const text = reading.folded.text;
  const tag = tagOf(words, i);
  if (PASSING_WORDS.has(word) || AVERAGES.has(word) || NOMINAL_MEASURES.has(word)) return false;
  const next = i + 1 < words.count ? wordText(text, words, i + 1) : '';
  const nextIsNoun = next !== '' && isNominal(tagOf(words, i + 1), next);
  // 19名|新招录|公务员
  if (begun && nextIsNoun && tag[0] === 'v' && word.length === 2 && i > 0 && wordText(text, words, i - 1) === '新') return true;
  if (begun && tag === 'f' && word.length === 1 && '中内里'.includes(word)) return false;
  if (tag[0] !== 'v' && tag !== 'f' && tag !== 'zg' && isNominal(tag, word) && !OBJECT_VERBS.has(word)) return true;
  if (word.length === 1 && beginsHan(word) && !PARTING_CHARACTERS.has(word))
    return begun || nextIsNoun || (next.length === 1 && beginsHan(next) && !PARTING_CHARACTERS.has(next));
  if (begun && word.length > 3 && OBJECT_VERBS.has(word.slice(0, 2))) return false;
  // 15公里|破损道路, 3家|挂牌企业: a verb that opens the noun describes it.
  if (!begun && nextIsNoun && tag === 'v' && word.length === 2 && !OBJECT_VERBS.has(word) && !MEASURE_VERBS.has(word)) return true;
  if (tag[0] === 'v' && tag !== 'vn') return ACTIVITIES.has(word) && (nextIsNoun || begun);
  if (OBJECT_VERBS.has(word) && !ACTIVITIES.has(word)) return !begun && nextIsNoun && tag === 'vn';
  return isNominal(tag, word) && !(tag === 'f' && !begun);
}

/** 30个|示范村建设: the things are counted, not the work on them. */
function withoutWork(reading: Reading, quantity: PlacedQuantity, span: Span | null): Span | null {
  if (!span || quantity.unit.endsWith('元') || span.end - span.start < 4) return span;
  const { text } = reading.folded;
  const whole = ['全面覆盖', '全覆盖', '全面完成', '全部完成', '投入使用', '投入运行', '投入运营', '主体'].find((words) =>
    text.slice(span.start, span.end).endsWith(words),
  );
  if (whole && span.end - span.start > whole.length + 1) return { start: span.start, end: span.end - whole.length };
  const work = text.slice(span.end - 2, span.end);
  return work === '建设' || work === '创建' || work === '打造' ? { start: span.start, end: span.end - 2 } : span;
}

/** The noun phrase after a number that names what it counts; null where none does. */
export function nounAfter(reading: Reading, sentence: Sentence, quantity: PlacedQuantity): IndicatorPhrase | null {
  const end = endOfRow(reading, quantity);
  const span = withoutWork(reading, quantity, phraseAfter(reading, end, sentence.end));
  if (span && isPurpose(reading.folded.text, quantity, span)) return null;
  return span && !isUse(reading.folded.text.slice(span.start, span.end)) ? phraseOf(reading, span, true) : null;
}

/** 投入30万元|发展菌菇产业: what money is for, behind a verb; 60万元|建设资金 is money. */
function isPurpose(text: string, quantity: PlacedQuantity, span: Span): boolean {
  if (text.startsWith('用于', quantity.end) && span.start === quantity.end) return true;
  if (!quantity.unit.endsWith('元') || span.start !== quantity.end || !OBJECT_VERBS.has(text.slice(span.start, span.start + 2)))
    return false;
  return !/(?:资金|经费|补助|补贴|基金|贷款|款|费|债券|奖励|项目|工程|收入|产值)$/.test(text.slice(span.start, span.end));
}

/**
 * 解决320户|1150人饮水问题, 16栋|520套安置房: two sizes of one thing share the noun behind both, and so do two that 的 ties
 * to it (8万亩、3万吨的|粮食生产任务). The end of the last of them.
 */
function endOfRow(reading: Reading, quantity: PlacedQuantity): number {
  const { text } = reading.folded;
  const gap = text[quantity.end] === '、' ? 1 : 0;
  const beside = quantityStartingAt(reading.quantities, quantity.end + gap);
  if (beside?.kind !== 'quantity') return quantity.end;
  const pair =
    gap === 0 ? (PAIRS.get(quantity.unit)?.includes(beside.unit) ?? false) : text[beside.end] === '的' && !beside.unit.endsWith('元');
  return pair && !quantity.unit.endsWith('元') ? beside.end : quantity.end;
}

/** Units that count the same things twice, the larger one first. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['户', ['人', '名', '口']],
  ['栋', ['套', '间', '户']],
  ['幢', ['套', '间', '户']],
  ['个', ['亩', '平方米', '公顷']],
  ['处', ['亩', '平方米', '公顷']],
  ['片', ['亩', '平方米', '公顷']],
]);

const UNMEASURED_WORDS = wordList(UNMEASURED_NOUNS);

/** Whether words name the use that is made of a number: 1000亩的|基础上, 20%的|目标任务; 4栋|标准厂房 and 3个|基础设施项目 are things. */
export const isUse = (words: string): boolean =>
  UNMEASURED_WORDS.startingAt(words, 0) !== undefined &&
  UNMEASURED_NOUNS.some(
    (noun) =>
      words.startsWith(noun) &&
      /^(?:之?上|内|任务|目标|要求|水平|(?:稳步|快速|持续|平稳)?(?:发展|增长|递增|推进|提升))?$/.test(words.slice(noun.length)),
  );
