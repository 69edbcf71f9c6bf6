/** How a number leans on the figures before it where its own clause has no noun or no verb. */
import { ACTIVITIES } from '../lexicon/figure-verbs.ts';
import type { Change } from '../model.ts';
import { isThreshold } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { lastSign } from '../reading/word-cursor.ts';
import { type Clause, type Link, LONGEST_CLAUSE, linkBefore } from './clause.ts';
import { nounBefore } from './indicator.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';

/** A number with everything the rules need to know of it. */
export interface Draft {
  readonly index: number;
  readonly quantity: PlacedQuantity;
  readonly clause: Clause;
  readonly link: Link;
  readonly indicator: IndicatorPhrase;
  readonly change: Change;
  /** It only says how much of something the figure before it is (占年计划的103%): nothing leans on it. */
  readonly aside: boolean;
  /** It stands in a bracket that says where the figure before it is. */
  readonly inBracket: boolean;
}

/** 7个|村|15公里破损道路: a noun that the number before it took is not there for the next one. */
export function afterTaken(clause: Clause, last: Draft | null, quantity: PlacedQuantity): Clause {
  // A bound (亿元以上|项目|5个) leaves its noun to the number it stands with.
  const taken = last?.indicator.after && !isThreshold(last.quantity) && last.indicator.end <= quantity.start ? last.indicator.end : 0;
  return taken > clause.min ? { ...clause, min: taken } : clause;
}

/** The figure that a clause without a noun goes on about: the last one, not one that only compares, nor a share where things are counted. */
export function leanedOn(reading: Reading, all: readonly Draft[], quantity: PlacedQuantity): Draft | null {
  const drafts = outsideBrackets(reading.folded.text, all, quantity);
  const last = drafts.findLast((draft) => !draft.aside) ?? drafts[drafts.length - 1] ?? null;
  if (last?.quantity.unit !== '%' || quantity.unit === '%' || quantity.unit === '个百分点') return last;
  return drafts.findLast((draft) => !draft.aside && draft.quantity.unit.slice(0, 1) === quantity.unit.slice(0, 1)) ?? last;
}

/** Characters and figures that a bracket behind a figure holds at most. */
const LONGEST_BRACKET = 60;
const MOST_IN_BRACKET = 4;

/** 合作社6家(县下达4家),累计|21家: figures of a bracket that has been closed are left behind; all of them where nothing else is left. */
function outsideBrackets(text: string, drafts: readonly Draft[], { start }: PlacedQuantity): readonly Draft[] {
  const last = drafts[drafts.length - 1];
  const close = last ? lastSign(text, ')', start - 1, last.quantity.end) : -1;
  if (!last || close < 0) return drafts;
  const open = lastSign(text, '(', close, Math.max(0, close - LONGEST_BRACKET));
  let kept = drafts.length;
  while (kept > 0 && drafts.length - kept < MOST_IN_BRACKET && (drafts[kept - 1]?.quantity.start ?? 0) > open) kept -= 1;
  return open < 0 || kept === 0 ? drafts : drafts.slice(0, kept);
}

/** The nouns of the last figures, one for each number to come (利税3亿元、利润2亿元,分别增长…). */
export function lastOnes(drafts: readonly Draft[], count: number): IndicatorPhrase[] {
  return count > 1 && drafts.length >= count ? drafts.slice(-count).map((draft) => draft.indicator) : [];
}

/** 高于全县平均水平1.2个百分点 */
const COMPARED = /^(高于|低于|快于|好于|高出|超过?全)/;

/** Whether a number only says how much of something the figure before it is, or how far it stands from another. */
export function isAside(words: string): boolean {
  return words.startsWith('占') || words.startsWith('完成预算') || words.startsWith('完成年') || COMPARED.test(words);
}

/** 占年计划的52%, 完成全年目标的64%, 占全年任务2355万元的60%: how much of what was planned. */
const SHARE_OF_PLAN =
  /^(?:占|为|完成)?(?:全|上半|本)?年?(?:度|初|季度|既定|预期)*(?:计划任务|目标任务|任务目标|计划|任务|目标|预算)数?(?:[\d.]+[万亿]?元?)?的?$/;
/** 是“十一五”的1.9倍 */
const TIMES_OF = /^(?:分别)?(?:是|为|相当于|达到?).{1,12}的$/;

/** The figure whose share or multiple a number is, which is what it measures; null for another number. */
export function ofPlanned(reading: Reading, clause: Clause, quantity: PlacedQuantity, before: Draft | null): IndicatorPhrase | null {
  if (!before || (quantity.unit !== '%' && quantity.unit !== '倍')) return null;
  const { text } = reading.folded;
  if (!'的务标划算数'.includes(text[quantity.start - 1] ?? '·')) return null;
  const words = text.slice(Math.max(clause.start, quantity.start - 24), quantity.start);
  return (quantity.unit === '%' ? SHARE_OF_PLAN : TIMES_OF).test(words) ? before.indicator : null;
}

/** 排查隐患80处,已整改76处: what was dealt with of the things counted before. */
export function ofHandled(reading: Reading, clause: Clause, quantity: PlacedQuantity, before: Draft | null): IndicatorPhrase | null {
  if (!before || before.quantity.unit !== quantity.unit) return null;
  const words = reading.folded.text.slice(clause.min, quantity.start);
  return words.length < 9 && HANDLED.test(words) ? before.indicator : null;
}

const HANDLED = /^(?:现?已|目前|均|全部|累计|成功|完成)*(?:整改|办结|化解|调处|处置|销号|解决|受理|验收)(?:完成|到位|完毕)?了?$/;

/**
 * Numbers of other things side by side share no noun (辖12个小组、354户、1155人): people and households name themselves.
 * Households with their people (脱贫户684户1893人) share theirs.
 */
export function ownCount(before: Draft | null, clause: Clause, quantity: PlacedQuantity): IndicatorPhrase | null {
  const name = quantity.unit === '人' ? '人口' : quantity.unit === '户' ? '户数' : null;
  if (!before || name === null || before.quantity.unit === quantity.unit) return null;
  const { text } = before.indicator;
  const shared = clause.min === before.quantity.end ? (text.endsWith('户') ? `${text.slice(0, -1)}人口` : text) : name;
  return { start: quantity.start, end: quantity.start, text: shared, full: shared, after: false };
}

/** 种植烟叶3000亩(丁沟村1200亩、…): in the bracket behind a figure, places say where it is, not what. */
export function ofPlace(reading: Reading, clause: Clause, link: Link, before: Draft | null): IndicatorPhrase | null {
  const { text } = reading.folded;
  if (!before || !PLACE.test(text.slice(clause.min, link.nounEnd))) return null;
  const between = text.slice(before.quantity.end, clause.min);
  return between.startsWith('(') || (between.length <= 1 && before.inBracket) ? before.indicator : null;
}

const PLACE = /^[\u3400-\u9fff]{1,4}(?:镇|乡|村|街道|社区)$/;

/** A clause without a noun of its own (,增长4.8%) leans on the figure before it, or on the noun of the clause before it. */
export function leaning(reading: Reading, sentence: Sentence, clause: Clause, link: Link, before: Draft | null): IndicatorPhrase | null {
  const compared = COMPARED.test(reading.folded.text.slice(clause.min, link.nounEnd));
  if (link.measure === null && link.object === null && link.nounEnd > clause.min && !compared) return null;
  if (before) return before.indicator;
  if (link.measure === null || clause.start <= sentence.start) return null;
  return subjectOfClauseBefore(reading, sentence, clause);
}

/** Where no noun stands anywhere, the activity itself is what was counted (已改造500户的基础上, 投入240万元). */
export function activity(quantity: PlacedQuantity, link: Link): IndicatorPhrase | null {
  if (!ACTIVITIES.has(link.verb) && !(link.object !== null && quantity.unit.endsWith('元'))) return null;
  return { start: link.nounEnd, end: quantity.start, text: link.verb, full: link.verb, after: false };
}

function subjectOfClauseBefore(reading: Reading, sentence: Sentence, clause: Clause): IndicatorPhrase | null {
  const text = reading.folded.text;
  const end = clause.start - 1;
  const floor = Math.max(sentence.start, end - LONGEST_CLAUSE);
  let start = end;
  while (start > floor && !',:;。'.includes(text[start - 1] ?? '')) start -= 1;
  const link = linkBefore(reading, end, start);
  return nounBefore(reading, link.nounEnd, start);
}

const AIMED = /^(?:力争|争取|确保|冲刺)$/;
const ENDS = /^[,。;、)\n]?$/;

/** 培育甲3家、乙5家: the second noun has no verb of its own and takes the first one's. Steps pass on to shares alone. */
export function inheritedChange(
  reading: Reading,
  clause: Clause,
  link: Link,
  quantity: PlacedQuantity,
  before: Draft | null,
): Change | null {
  if (!before || link.measure !== null || link.object !== null) return null;
  const between = reading.folded.text.slice(before.quantity.end, clause.min);
  if (!['、', '和', '及', '与', ',', ''].includes(between)) return null;
  const step = before.change === 'growth' || before.change === 'reduction';
  // 增长5%,力争|8%: the same step, aimed higher.
  const { text } = reading.folded;
  const bare = step && quantity.unit === before.quantity.unit && ENDS.test(text[quantity.end] ?? '');
  if (bare && AIMED.test(text.slice(clause.min, quantity.start))) return before.change;
  return step && (between === ',' || quantity.unit !== before.quantity.unit) ? null : before.change;
}
