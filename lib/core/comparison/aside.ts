/** What keeps a figure from standing for its whole place and year, told by the words before it. */
import { squeezed } from '../identity/half-width.ts';
import { type SavedItem, subjectOfReading } from '../item.ts';
import {
  ANOTHER_MEASURE,
  ANOTHER_PLACE,
  ASIDE_SIGNS,
  FORECAST,
  OWN_PLACE,
  PART_YEAR,
  RANKED_IN,
  SPAN_OF_YEARS,
  SUMMED_IN_YEAR,
  WHOLE_YEAR,
} from '../lexicon/comparison.ts';
import type { Role } from '../model.ts';

/**
 * `other-scope`: the figure of another place (全县), or set against one (高于全县), per household, month on month. `part-year`: 上半年.
 * `several-years`: of several years together, or of each on average. `forecast`: a result that is only expected (预计).
 */
export type Aside = 'other-scope' | 'part-year' | 'several-years' | 'forecast';

type Placed = Pick<SavedItem, 'sentence' | 'selector' | 'section' | 'reading'>;

/** Where one of these stands, the words before it say nothing about the figure any more. */
const CLAUSE_ENDS = /[。；;]/;
const COMMAS = /[，,、：:]/;

/** What a figure is, if not one of its whole place and year; null for one that is, or of which nothing else is said. */
export function asideOf(item: Placed, role: Role): Aside | null {
  // Every save asks this of every figure, and most sentences have nothing of the kind.
  if (!ASIDE_SIGNS.test(item.sentence) && !item.section.some((heading) => ASIDE_SIGNS.test(heading))) return null;
  // 户均收入, 全国文明村: words that belong to the name of what is measured say nothing of its scope.
  const lead = squeezed(lastClause(leadOf(item))).replace(squeezed(subjectOfReading(item.reading)), '');
  if (isOfAnotherPlace(lead) || ANOTHER_MEASURE.test(lead.split(COMMAS).at(-1) ?? '')) return 'other-scope';
  if (isPartYear(item)) return 'part-year';
  if (isOfSeveralYears(lead)) return 'several-years';
  return role === 'actual' && FORECAST.test(lead) ? 'forecast' : null;
}

/** The part of the sentence that leads up to the quote; all of it where the sentence does not hold the quote. */
export function leadOf({ sentence, selector }: Pick<SavedItem, 'sentence' | 'selector'>): string {
  const { exact, prefix } = selector;
  const near = sentence.indexOf(prefix.slice(-8) + exact);
  const at = near >= 0 ? near + prefix.slice(-8).length : sentence.indexOf(exact);
  return at < 0 ? sentence : sentence.slice(0, at);
}

/** The words of the clause that a lead ends in. */
export const lastClause = (lead: string): string => lead.split(CLAUSE_ENDS).at(-1) ?? '';

/** What is said last holds: 上半年完成2亿元，全年完成5亿元. A heading holds where the sentence says nothing. */
function isPartYear(item: Placed): boolean {
  const lead = squeezed(leadOf(item));
  if (PART_YEAR.test(lead)) return !isLater(WHOLE_YEAR, PART_YEAR, lead);
  return !WHOLE_YEAR.test(lead) && item.section.some((heading) => PART_YEAR.test(squeezed(heading)));
}

/** 五年来累计, but not 全年累计. */
function isOfSeveralYears(lead: string): boolean {
  const plain = lead.replace(SUMMED_IN_YEAR, '全年');
  return SPAN_OF_YEARS.test(plain) && !isLater(WHOLE_YEAR, SPAN_OF_YEARS, plain);
}

/** 全县 is another place, 全县第二 a rank of the own one; 我镇 after it leads back. */
function isOfAnotherPlace(lead: string): boolean {
  const plain = lead.replace(RANKED_IN, '');
  return ANOTHER_PLACE.test(plain) && !isLater(OWN_PLACE, ANOTHER_PLACE, plain);
}

const isLater = (one: RegExp, other: RegExp, text: string): boolean => lastOf(one, text) > lastOf(other, text);

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) last = match.index;
  return last;
}
