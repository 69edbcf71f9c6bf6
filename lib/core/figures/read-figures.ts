/**
 * Figures: which of the numbers an analyst would put in a row, and what each of them says. Sentence by sentence,
 * left to right, so that a later number can lean on an earlier one (达到X,增长Y%; 分别增长12%、15%和18%).
 */

import { findIndicator, surfaceKey } from '../indicators/match.ts';
import { ACTIVITIES } from '../lexicon/figure-verbs.ts';
import type { Change, Figure, Span } from '../model.ts';
import type { PlacedProject } from '../projects/read-projects.ts';
import { isThreshold } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { toBase } from '../units.ts';
import { changeOf, governingChange } from './change.ts';
import { type Clause, clauseOf, type Link, leadOf, linkBefore } from './clause.ts';
import { nounBefore, ownIndicator } from './indicator.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';
import { projectOwners } from './project-figures.ts';
import { modalityOf, roleOf } from './role.ts';
import { sharedIndicators } from './shared-indicators.ts';
import { cellIndicator, cellQuantity } from './table-figures.ts';
import { yearOf } from './year.ts';

/** A number with everything the rules need to know of it. */
interface Draft {
  readonly index: number;
  readonly quantity: PlacedQuantity;
  readonly clause: Clause;
  readonly link: Link;
  readonly indicator: IndicatorPhrase;
  readonly change: Change;
  /** It only says how much of something the figure before it is (占年计划的103%): nothing leans on it. */
  readonly aside: boolean;
}

/** Reads the figures of a page, in the order of the text; spans in the folded text. */
export function readFigures(reading: Reading, projects: readonly PlacedProject[]): Figure[] {
  const owners = projectOwners(reading, projects);
  const figures: Figure[] = [];
  let from = 0;
  for (const sentence of reading.sentences) {
    while ((reading.quantities[from]?.start ?? Infinity) < sentence.start) from += 1;
    let to = from;
    while ((reading.quantities[to]?.start ?? Infinity) < sentence.end) to += 1;
    for (const draft of readSentence(reading, sentence, from, to)) {
      figures.push(finish(reading, sentence, draft, owners.get(draft.index) ?? null));
    }
    from = to;
  }
  return figures;
}

function readSentence(reading: Reading, sentence: Sentence, from: number, to: number): Draft[] {
  const drafts: Draft[] = [];
  let shared: IndicatorPhrase[] = [];
  let all: IndicatorPhrase[] = [];
  for (let index = from; index < to; index += 1) {
    const quantity = candidate(reading, sentence, index);
    if (!quantity) continue;
    const clause = afterTaken(clauseOf(reading, sentence, index), drafts[drafts.length - 1] ?? null, quantity);
    const link = linkBefore(reading, leadOf(reading, index), clause.min);
    const before = leanedOn(drafts, quantity);
    if (clause.follows && shared.length === 0 && before) shared = [before.indicator];
    const given = clause.follows ? (ownCount(before, clause, quantity) ?? shared.shift() ?? before?.indicator ?? null) : null;
    // 分别为甲和乙,同比分别增长…: the second round goes over the same nouns.
    const secondRound = given === null && link.measure !== null && link.nounEnd <= clause.min;
    if (secondRound && link.respectively && all.length <= 1) all = lastOnes(drafts, followers(reading, sentence, index, to) + 1);
    const again = secondRound && all.length > 1 && (link.respectively || all.length === followers(reading, sentence, index, to) + 1);
    if (again) shared = all.slice(1);
    const round = again ? (all[0] ?? null) : given;
    let indicator =
      round ??
      ownIndicator(reading, sentence, clause, link, quantity) ??
      (link.object === null ? null : activity(quantity, link)) ??
      leaning(reading, sentence, clause, link, before);
    indicator = cellIndicator(reading, sentence, quantity, indicator, clause);
    if (!indicator || countsAListing(reading, clause, quantity, indicator)) continue;
    if (!clause.follows && !again) {
      const several = sharedIndicators(reading, indicator, followers(reading, sentence, index, to) + 1);
      shared = link.respectively || several.length > 1 ? several.slice(1) : [];
      if (several.length > 1) all = several;
      if (several.length > 1) indicator = several[0] ?? indicator;
    }
    const inherited = inheritedChange(reading, clause, link, quantity, before);
    const change = clause.follows && before ? before.change : changeOf(reading, clause, link, quantity, indicator, inherited);
    const own = reading.folded.text.slice(clause.min, quantity.start);
    const aside = own.startsWith('占') || own.startsWith('完成预算') || own.startsWith('完成年') || COMPARED.test(own);
    drafts.push({ index, quantity, clause, link, indicator, change, aside });
  }
  return drafts;
}

/** 7个|村|15公里破损道路: a noun that the number before it took is not there for the next one. */
function afterTaken(clause: Clause, last: Draft | null, quantity: PlacedQuantity): Clause {
  // A bound (亿元以上|项目|5个) leaves its noun to the number it stands with.
  const taken = last?.indicator.after && !isThreshold(last.quantity) && last.indicator.end <= quantity.start ? last.indicator.end : 0;
  return taken > clause.min ? { ...clause, min: taken } : clause;
}

/** The figure that a clause without a noun goes on about: the last one, not one that only compares, nor a share where things are counted. */
function leanedOn(drafts: readonly Draft[], quantity: PlacedQuantity): Draft | null {
  const last = drafts.findLast((draft) => !draft.aside) ?? drafts[drafts.length - 1] ?? null;
  if (last?.quantity.unit !== '%' || quantity.unit === '%' || quantity.unit === '个百分点') return last;
  return drafts.findLast((draft) => !draft.aside && draft.quantity.unit.slice(0, 1) === quantity.unit.slice(0, 1)) ?? last;
}

/** The nouns of the last figures, one for each number to come (利税3亿元、利润2亿元,分别增长…). */
function lastOnes(drafts: readonly Draft[], count: number): IndicatorPhrase[] {
  return count > 1 && drafts.length >= count ? drafts.slice(-count).map((draft) => draft.indicator) : [];
}

/** The quantity where it can become a figure: with a unit, or bare in a table cell whose table gives the unit. */
function candidate(reading: Reading, sentence: Sentence, index: number): PlacedQuantity | null {
  const quantity = reading.quantities[index];
  if (!quantity || quantity.value === null) return null;
  if (quantity.kind === 'bare') return cellQuantity(reading, sentence, quantity);
  if (quantity.kind !== 'quantity') return null;
  return isFrequency(reading, quantity) ? null : quantity;
}

/** 高于全县平均水平1.2个百分点 */
const COMPARED = /^(高于|低于|快于|好于)/;

/** 每月一次, 体检一次: how often, not how much; a bound (至少两次) makes it a target. */
function isFrequency(reading: Reading, quantity: PlacedQuantity): boolean {
  if (quantity.op !== '=' || (quantity.unit !== '次' && quantity.unit !== '遍' && quantity.unit !== '轮')) return false;
  const before = reading.folded.text.slice(Math.max(0, quantity.start - 8), quantity.start);
  return (
    quantity.value === 1 ||
    before.includes('每') ||
    before.includes('一年') ||
    before.includes('一月') ||
    before.endsWith('连续') ||
    before.endsWith('累计')
  );
}

/**
 * Numbers of other things side by side share no noun (辖12个小组、354户、1155人): people and households name themselves.
 * Households with their people (脱贫户684户1893人) share theirs.
 */
function ownCount(before: Draft | null, clause: Clause, quantity: PlacedQuantity): IndicatorPhrase | null {
  const name = quantity.unit === '人' ? '人口' : quantity.unit === '户' ? '户数' : null;
  if (!before || name === null || before.quantity.unit === quantity.unit) return null;
  const { text } = before.indicator;
  const shared = clause.min === before.quantity.end ? (text.endsWith('户') ? `${text.slice(0, -1)}人口` : text) : name;
  return { start: quantity.start, end: quantity.start, text: shared, full: shared, after: false };
}

/** 甲、乙两个市场: a small count in Han numerals that only sums up the names before it. */
function countsAListing(reading: Reading, clause: Clause, quantity: PlacedQuantity, indicator: IndicatorPhrase): boolean {
  const summed = indicator.after || (indicator.end === quantity.start && indicator.text.includes('、'));
  if (!summed || quantity.op !== '=' || typeof quantity.value !== 'number' || quantity.value > 9) return false;
  const text = reading.folded.text;
  return !isAsciiDigit(text.charCodeAt(quantity.number.start)) && text.slice(clause.min, quantity.start).includes('、');
}

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How many numbers follow directly, joined by 、 or 和 alone. */
function followers(reading: Reading, sentence: Sentence, index: number, to: number): number {
  let count = 0;
  for (let k = index + 1; k < to; k += 1) {
    const quantity = reading.quantities[k];
    if (quantity?.kind !== 'quantity' || !clauseOf(reading, sentence, k).follows) break;
    count += 1;
  }
  return count;
}

/** A clause without a noun of its own (,增长4.8%) leans on the figure before it, or on the noun of the clause before it. */
function leaning(reading: Reading, sentence: Sentence, clause: Clause, link: Link, before: Draft | null): IndicatorPhrase | null {
  const compared = COMPARED.test(reading.folded.text.slice(clause.min, link.nounEnd));
  if (link.measure === null && link.object === null && link.nounEnd > clause.min && !compared) return null;
  if (before) return before.indicator;
  if (link.measure === null || clause.start <= sentence.start) return null;
  return subjectOfClauseBefore(reading, sentence, clause);
}

/** Where no noun stands anywhere, the activity itself is what was counted (已改造500户的基础上, 投入240万元). */
function activity(quantity: PlacedQuantity, link: Link): IndicatorPhrase | null {
  if (!ACTIVITIES.has(link.verb) && !(link.object !== null && quantity.unit.endsWith('元'))) return null;
  return { start: link.nounEnd, end: quantity.start, text: link.verb, full: link.verb, after: false };
}

function subjectOfClauseBefore(reading: Reading, sentence: Sentence, clause: Clause): IndicatorPhrase | null {
  const text = reading.folded.text;
  const end = clause.start - 1;
  let start = end;
  while (start > sentence.start && !',:;。'.includes(text[start - 1] ?? '')) start -= 1;
  const link = linkBefore(reading, end, start);
  return nounBefore(reading, link.nounEnd, start);
}

/** 培育甲3家、乙5家: the second noun has no verb of its own and takes the first one's. Steps pass on to shares alone. */
function inheritedChange(reading: Reading, clause: Clause, link: Link, quantity: PlacedQuantity, before: Draft | null): Change | null {
  if (!before || link.measure !== null || link.object !== null) return null;
  const between = reading.folded.text.slice(before.quantity.end, clause.min);
  if (!['、', '和', '及', '与', ',', ''].includes(between)) return null;
  const step = before.change === 'growth' || before.change === 'reduction';
  return step && (between === ',' || quantity.unit !== before.quantity.unit) ? null : before.change;
}

/** The lexicon's entry: with the verb first, since 发展党员 is another row than 党员. */
function canonical(reading: Reading, draft: Draft): ReturnType<typeof findIndicator> {
  const { indicator, link, clause } = draft;
  const verb = link.object !== null ? link.verb : indicator.after ? '' : (governingChange(reading, clause, indicator.start)?.verb ?? '');
  return (verb === '' ? null : findIndicator(verb + indicator.text)) ?? findIndicator(indicator.full) ?? findIndicator(indicator.text);
}

function finish(reading: Reading, sentence: Sentence, draft: Draft, owner: PlacedProject | null): Figure {
  const passage = reading.passages[sentence.passage];
  if (!passage) throw new RangeError(`no passage ${sentence.passage}`);
  const { quantity, clause } = draft;
  const value = quantity.value ?? 0;
  const role = owner ? 'project' : roleOf(reading, passage, sentence, clause, quantity);
  const known = canonical(reading, draft);
  const base = toBase(value, quantity.unit);
  return {
    start: quantity.start,
    end: quantity.end,
    quote: quantity.quote,
    value,
    unit: quantity.unit,
    op: quantity.op,
    indicator: draft.indicator.text,
    key: known?.key ?? surfaceKey(draft.indicator.text),
    category: known?.category ?? null,
    change: draft.change,
    role,
    year: yearOf(reading, passage, sentence, quantity, role),
    modality: role === 'target' ? modalityOf(reading.folded.text.slice(sentence.start, quantity.start)) : null,
    department: passage.department,
    project: owner?.name ?? null,
    section: passage.section,
    sentence: { start: sentence.start, end: sentence.end } satisfies Span,
    baseValue: base.value,
    baseUnit: base.unit,
  };
}
