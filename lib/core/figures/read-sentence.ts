/**
 * The figures of one sentence, left to right: what each number measures and which change it says. Numbers in a row
 * share nouns (A、B分别增长1%、2%), and later clauses lean on earlier ones (达到X,增长Y%).
 */
import { ACTIVITIES } from '../lexicon/figure-verbs.ts';
import { isThreshold } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { candidate, countsAListing } from './candidates.ts';
import { changeOf } from './change.ts';
import { type Clause, clauseOf, type Link, leadOf, linkBefore } from './clause.ts';
import { ownIndicator } from './indicator.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';
import { labelOf } from './labels.ts';
import {
  activity,
  afterTaken,
  type Draft,
  inheritedChange,
  isAside,
  lastOnes,
  leanedOn,
  leaning,
  ofHandled,
  ofPlace,
  ofPlanned,
  ownCount,
} from './leaning.ts';
import { sharedIndicators } from './shared-indicators.ts';
import { cellIndicator } from './table-figures.ts';

/** What the reading of a sentence carries along from number to number. */
interface Progress {
  readonly drafts: Draft[];
  /** Nouns still to be handed out to the numbers that follow directly, the next one last. */
  shared: IndicatorPhrase[];
  /** All nouns of the last row, for a second round (分别为甲和乙,同比分别增长…). */
  row: readonly IndicatorPhrase[];
}

/** A number at its place, with what surrounds it. */
interface Place {
  readonly index: number;
  readonly quantity: PlacedQuantity;
  readonly clause: Clause;
  readonly link: Link;
  /** The figure before it that it may lean on. */
  readonly before: Draft | null;
  /** How many numbers follow it directly, joined by 、 or 和 alone. */
  readonly followers: number;
}

/** Reads the numbers `from` up to `to` (indexes into `reading.quantities`) of a sentence. */
export function readSentence(reading: Reading, sentence: Sentence, from: number, to: number): Draft[] {
  const progress: Progress = { drafts: [], shared: [], row: [] };
  const followers = followersOf(reading, sentence, from, to);
  for (let index = from; index < to; index += 1) {
    const place = placeOf(reading, sentence, index, followers[index - from] ?? 0, progress);
    const draft = place && readNumber(reading, sentence, place, progress);
    if (draft) progress.drafts.push(draft);
  }
  return progress.drafts;
}

function placeOf(reading: Reading, sentence: Sentence, index: number, followers: number, progress: Progress): Place | null {
  const quantity = candidate(reading, sentence, index);
  if (!quantity) return null;
  const clause = afterTaken(clauseOf(reading, sentence, index), progress.drafts.at(-1) ?? null, quantity);
  const link = linkBefore(reading, leadOf(reading, index), clause.min);
  return { index, quantity, clause, link, before: leanedOn(reading, progress.drafts, quantity), followers };
}

function readNumber(reading: Reading, sentence: Sentence, place: Place, progress: Progress): Draft | null {
  const { index, quantity, clause, link, before } = place;
  const placed = ofPlace(reading, clause, link, before);
  const given =
    handedOut(place, progress) ?? ofPlanned(reading, clause, quantity, before) ?? ofHandled(reading, clause, quantity, before) ?? placed;
  const found =
    given ??
    ownIndicator(reading, sentence, clause, link, quantity) ??
    (link.object === null ? null : activity(quantity, link)) ??
    labelOf(reading, sentence, clause, quantity) ??
    leaning(reading, sentence, clause, link, before);
  const named = cellIndicator(reading, sentence, quantity, found, clause);
  if (!named || countsAListing(reading, clause, quantity, named) || isSlogan(quantity, named)) return null;
  const indicator = given ? named : startRow(reading, place, named, progress);
  const inherited = inheritedChange(reading, clause, link, quantity, before);
  const change = clause.follows && before ? before.change : changeOf(reading, clause, link, quantity, indicator, inherited);
  return {
    index,
    quantity,
    clause,
    link,
    indicator,
    change,
    aside: indicator.text === '完成率' || isAside(reading.folded.text.slice(clause.min, quantity.start)),
    inBracket: placed !== null,
  };
}

/** 脱贫翻番: work cannot double, only a measure of it can; 较上年提升5位: a rank. */
const isSlogan = (quantity: PlacedQuantity, { text }: IndicatorPhrase): boolean =>
  (quantity.quote === '翻番' && ACTIVITIES.has(text)) || (quantity.unit === '位' && text === '位');

/** The noun that a number gets from the row it stands in, or from the row before it; null where it has to find its own. */
function handedOut(place: Place, progress: Progress): IndicatorPhrase | null {
  const { clause, link, before, quantity, followers: more } = place;
  if (clause.follows) {
    return ownCount(before, clause, quantity) ?? progress.shared.pop() ?? before?.indicator ?? null;
  }
  if (link.measure === null || link.nounEnd > clause.min) return null;
  if (link.respectively && progress.row.length <= 1) progress.row = lastOnes(progress.drafts, more + 1);
  const again = progress.row.length > 1 && (link.respectively || progress.row.length === more + 1);
  if (!again) return null;
  progress.shared = progress.row.slice(1).reverse();
  return progress.row[0] ?? null;
}

/** Shares out the nouns of a phrase among its number and those that follow; answers the first one's. */
function startRow(reading: Reading, place: Place, phrase: IndicatorPhrase, progress: Progress): IndicatorPhrase {
  const row = sharedIndicators(reading, phrase, place.followers + 1);
  progress.shared = row.slice(1).reverse();
  if (row.length <= 1) return phrase;
  progress.row = row;
  return row[0] ?? phrase;
}

/** For each number how many follow it directly, joined by 、 or 和 alone. */
function followersOf(reading: Reading, sentence: Sentence, from: number, to: number): number[] {
  const counts = new Array<number>(Math.max(0, to - from)).fill(0);
  for (let k = to - 1; k > from; k -= 1) {
    const quantity = reading.quantities[k];
    // 2家|5000万元以上企业: a bound right behind the number stands inside the noun.
    const bound = quantity && isThreshold(quantity) && quantity.start === reading.quantities[k - 1]?.end;
    if (bound || quantity?.kind !== 'quantity' || !clauseOf(reading, sentence, k).follows) continue;
    counts[k - from - 1] = (counts[k - from] ?? 0) + 1;
  }
  return counts;
}
