/** What a number measures: the noun phrase before it, after it, or the one that an earlier clause was about. */
import { findIndicator, indicatorEndingAt } from '../indicators/match.ts';
import { OBJECT_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import { INVESTMENT_HEADS, MEASURE_HEADS } from '../lexicon/measure-heads.ts';
import type { Span } from '../model.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { sectionMarkAt } from '../reading/section-marks.ts';
import { lastSign, tagOf, wordAt, wordText } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';
import { type Clause, type Link, TWO_WAY_VERBS } from './clause.ts';
import { isTime } from './dates-between.ts';
import { furtherNoun } from './further-noun.ts';
import { type IndicatorPhrase, phraseOf, skipLeadingNames } from './indicator-phrase.ts';
import { isUse, nounAfter } from './noun-after.ts';
import { phraseBefore } from './noun-phrase.ts';
import { withPart } from './share-of-whole.ts';
import { PROPER_TAGS, saysWhere } from './where-words.ts';

const MEASURES = wordList(MEASURE_HEADS);
const INVESTMENTS = wordList(INVESTMENT_HEADS);

const CAUSATIVES = new Set([
  '带动',
  '引导',
  '组织',
  '支持',
  '帮助',
  '鼓励',
  '指导',
  '扶持',
  '发动',
  '动员',
  '推动',
  '助力',
  '吸引',
  '利用',
  '依托',
]);
/** 利用|荒坡新建|茶园: the same where the phrase itself begins with them. */
const USES: ReadonlySet<string> = new Set(['利用', '依托']);

/** The phrase that names what the number measures, from its own clause; null where the clause has none. */
export function ownIndicator(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  link: Link,
  quantity: PlacedQuantity,
): IndicatorPhrase | null {
  const nounEnd = withoutPrices(reading, clause.min, comparedAt(reading, clause.min, link.nounEnd));
  const noun = nounBefore(reading, nounEnd, clause.min, clause.listed);
  // 规划|安置96户, 计划|投入1850万元: how it is meant is not what is measured.
  const before =
    noun !== null &&
    ((link.object !== null && isIntention(noun.text)) || isUse(noun.text) || (quantity.unit === '%' && LONE_RATES.has(noun.text)))
      ? null
      : noun && isShare(quantity.unit)
        ? withPart(reading, clause, noun)
        : noun;
  const after = nounAfter(reading, sentence, quantity);
  if (!before)
    return after ?? furtherNoun(reading, clause, link, quantity) ?? restOfClause(reading, Math.min(nounEnd, link.nounEnd), clause.min);
  if (!after) return before;
  return prefersAfter(reading, link, quantity, before) ? after : before;
}

/** Rates that say nothing alone: the clause goes on about the noun before it (产量达到…,增长幅度为8%). */
const LONE_RATES: ReadonlySet<string> = new Set(['增长幅度', '平均', '年均', '增幅', '增速', '涨幅', '降幅', '增长率']);

const isIntention = (words: string): boolean => words === '规划' || words === '计划' || words === '预计' || words === '设计';

/** Where the words make no noun phrase (the dictionary lacks the name): what stands between the verb and the number. */
function restOfClause(reading: Reading, end: number, min: number): IndicatorPhrase | null {
  const text = reading.folded.text;
  const mark = sectionMarkAt(text, min)?.end ?? min;
  let start = skipLeadingNames(reading, { start: Math.min(mark, end), end });
  const since = text.slice(start, end - 1).lastIndexOf('以来');
  if (since >= 0) start += since + 2;
  if (/^(积极|大力|全力|努力|着力)/.test(text.slice(start, start + 2)) && start + 2 < end) start += 2;
  if ('共已均'.includes(text[start] ?? '·') && start + 3 < end && beginsWord(reading, start + 1)) start += 1;
  for (const length of [4, 3, 2]) {
    if (start + length < end && beginsWord(reading, start + length) && OBJECT_VERBS.has(text.slice(start, start + length))) {
      start += length;
      break;
    }
  }
  // 甲大道、乙三路4.7公里: the last of the list stands for it.
  start = Math.max(start, lastSign(text, '、', end - 3, start) + 1);
  const etc = lastSign(text, '等', end - 3, start);
  if (etc > start && !'上中下优高'.includes(text[etc - 1] ?? '·')) start = etc + 1;
  const words = text.slice(start, end);
  if (
    words.length < 2 ||
    words.length > 16 ||
    isIntention(words) ||
    isTime(words) ||
    PASSING_WORDS.has(words) ||
    OBJECT_VERBS.has(words) ||
    LONE_RATES.has(words) ||
    isTime(words) ||
    /(?:已|累计|共|发挥|利用|依托)$/.test(words) ||
    !/^[\u3400-\u9fffA-Za-z0-9()“”·-]+$/.test(words)
  )
    return null;
  return { start, end, text: words, full: words, after: false };
}

const beginsWord = (reading: Reading, at: number): boolean => reading.words.starts[wordAt(reading.words, at)] === at;

/** 甲增速|高于全省水平|2个百分点: what it is compared with is not what is measured. */
function comparedAt(reading: Reading, min: number, end: number): number {
  if (!COMPARING.within(reading.folded.text, min, end)) return end;
  const words = reading.folded.text.slice(min, end);
  for (const verb of COMPARISONS) {
    const at = words.indexOf(verb);
    if (at === 0 || at > 1) return min + at;
  }
  return end;
}

const COMPARISONS = ['高于', '低于', '快于', '好于', '高出', '超过全', '超全'];
const COMPARING = wordList(COMPARISONS);

/** 地区生产总值|按可比价格计算|增长: the prices in which it is told are not what is measured. */
function withoutPrices({ folded: { text } }: Reading, min: number, end: number): number {
  const at = lastSign(text, '按', end - 1, min);
  return at > min && IN_PRICES.test(text.slice(at, end)) ? at : end;
}

const IN_PRICES = /^按照?(?:(?:可比|不变|现行|当年|同)(?:价格?|口径)(?:计算)?)?$/;

function prefersAfter(reading: Reading, link: Link, quantity: PlacedQuantity, before: IndicatorPhrase): boolean {
  const text = reading.folded.text;
  // 抓|实|3万亩|水稻: what is left of a verb is no noun.
  if (before.text.length === 1) return true;
  // 划分为|86个|网格, 边远地区|26个|村: what it is made of or where it lies is not what is counted.
  if (
    DIVIDED.test(text.slice(quantity.start - 4, quantity.start)) ||
    (!isShare(quantity.unit) && saysWhere(reading, before, quantity.unit))
  )
    return true;
  if (!isShare(quantity.unit) && !quantity.unit.endsWith('元') && VERB_ALONE.test(before.text)) return true;
  // 甲公司和乙能源|两个|重点项目: what sums up two names.
  if (NAMES_SUMMED.test(text.slice(Math.max(0, quantity.start - 16), quantity.end))) return true;
  // 行政村|至少发展1个|产业: the verb between bound and number takes the noun after it.
  if (OBJECT_VERBS.has(text.slice(quantity.number.start - 2, quantity.number.start)) && quantity.number.start - quantity.start > 2)
    return true;
  if (isShare(quantity.unit)) return link.object !== null || TWO_WAY_VERBS.has(link.verb) ? !isMeasureHead(before.text) : false;
  if (link.object !== null) return !quantity.unit.endsWith('元') || !isMeasureHead(before.text);
  if (isMeasureHead(before.text)) return false;
  if (link.measure !== null) return TWO_WAY_VERBS.has(link.verb);
  if (quantity.unit === '名' || quantity.unit === '位' || before.text.includes('、')) return true;
  // 2万亩大桃, 40辆公交车: a number that leans on the noun after it; 项目2个落地 leans on the one before.
  return text[quantity.end] === '的' || !directlyBefore(link, quantity) || !endsInNoun(reading, link.nounEnd);
}

const NAMES_SUMMED = /[和与及][\u3400-\u9fff]{2,10}[两二三四五六七八九]个$/;

/** Verbs whose object is what the noun before them becomes. */
const DIVIDED = /(?:分|整合|合并)[为成]$/;
/** 试验建设|20公顷|套种基地, 改造|1个|示范基地: a verb that the thing after the number completes. */
const VERB_ALONE = /^(?:试验|试点|支持|帮助|示范|协助)?(?:建设|改造|种植|创建|推广)$/;

const isShare = (unit: string): boolean => unit === '%' || unit === '‰' || unit === '成' || unit === '个百分点';
/** Whether a phrase names a measure by itself (总投资, 参保率): what follows its number is then not what is measured. */
export const isMeasureHead = (words: string): boolean =>
  MEASURES.endingAt(words, words.length) !== undefined || findIndicator(words) !== null;
const directlyBefore = (link: Link, quantity: PlacedQuantity): boolean => link.nounEnd === quantity.start;

function endsInNoun(reading: Reading, end: number): boolean {
  const i = wordAt(reading.words, end - 1);
  const tag = tagOf(reading.words, i);
  const word = wordText(reading.folded.text, reading.words, i);
  return word !== '等' && tag !== 'f' && tag !== 's' && !PROPER_TAGS.has(tag) && !(tag[0] === 'v' && tag !== 'vn');
}

/** The noun phrase that ends at `end`: a known indicator with its modifiers, or the run of nouns that stands there. */
export function nounBefore(reading: Reading, end: number, min: number, listed = false): IndicatorPhrase | null {
  const text = reading.folded.text;
  if (end <= min) return null;
  const known = indicatorEndingAt(text, end, min);
  const plain = phraseBefore(reading, end, min, { listed });
  let span = plain;
  if (known) {
    const outer = known.start > min ? phraseBefore(reading, known.start, min, { begun: true, listed }) : null;
    span = { start: outer && onlyJoiners(text, outer.end, known.start) ? outer.start : known.start, end };
  }
  if (!span || (span.end !== end && !closesNear(text, span.end, end))) return null;
  return phraseOf(reading, afterCausative(reading, workAlone(text, investmentAlone(text, span)), min), false);
}

/** 带动|农户种植|高山蔬菜: after a verb that makes others act, the first noun acts and is not measured. */
function afterCausative(reading: Reading, span: Span, min: number): Span {
  const { words } = reading;
  const text = reading.folded.text;
  const i = wordAt(words, span.start);
  const led = i > 0 && (words.starts[i - 1] ?? 0) >= min && CAUSATIVES.has(wordText(text, words, i - 1));
  if (!led && !USES.has(wordText(text, words, i))) return span;
  for (let k = i + 1; (words.starts[k + 1] ?? Infinity) < span.end; k += 1) {
    if (OBJECT_VERBS.has(wordText(text, words, k))) return { start: words.starts[k + 1] ?? span.start, end: span.end };
  }
  return span;
}

/** What an investment may be called by: 非农户固定资产|投资, 外商|投资. */
const KINDS_OF_INVESTMENT = /(?:固定|外商|民间|社会|工业|农业|服务业|产业|设施|技改|地产|水利|建安|固定资产|交通|教育|环保|生态)$/;

/** 某某公司总投资: whose investment it is belongs to the project, not to the indicator. */
function investmentAlone(text: string, span: Span): Span {
  const head = INVESTMENTS.endingAt(text, span.end, span.start);
  if (!head || KINDS_OF_INVESTMENT.test(text.slice(span.start, span.end - head.length))) return span;
  return findIndicator(text.slice(span.start, span.end)) === null ? { start: span.end - head.length, end: span.end } : span;
}

/** 李家沟至石桥|道路硬化: from where to where the road leads is a name. */
function workAlone(text: string, span: Span): Span {
  const road =
    text[span.start - 1] === '至'
      ? text.slice(span.start, span.end).search(/(?:路面|道路|公路|村道|机耕道)(?:硬化|改造|拓宽|建设|黑化)$/)
      : -1;
  return road > 0 ? { start: span.start + road, end: span.end } : span;
}

const onlyJoiners = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (!'、和与及的'.includes(text[i] ?? '')) return false;
  return true;
};

/** Only joiners or closing marks lie between. */
const closesNear = (text: string, from: number, to: number): boolean => to - from <= 2 && !/[\u4e00-\u9fff]/.test(text.slice(from, to));
