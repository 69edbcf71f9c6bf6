/**
 * Gives every quote its place, all quotes together: a place is given once, and only to a quote that has no second place
 * as good and no rival for it. What cannot be told apart is left without a place rather than guessed.
 */
import type { Place } from './judge.ts';
import { type PlainText, rawSpan } from './plain-text.ts';
import type { Quote } from './quote.ts';

/** A difference of scores that tells two places apart: half of the smallest weight. */
const MARGIN = 0.5;
/** Standing where the quotes next to it in the collection say it should: more than the margin, less than any weight. */
const EXPECTED = 0.6;
/** Raw units that an expected place may be off. */
const TOLERANCE = 2;
/** No quote with its number is longer than this, so no place that begins earlier reaches into another. */
const LONGEST = 600;

/** The place of each quote; quotes that are not in the map were not found. */
export function settle(page: PlainText, quotes: readonly Quote[], places: readonly (readonly Place[])[]): Map<Quote, Place> {
  const settled = new Map<Quote, Place>();
  let open = new Map(quotes.map((quote, i) => [quote, places[i] ?? []]));
  const round = (): void => {
    open = live(open, settled);
    for (let found = clearOnes(open); found.length > 0; found = clearOnes(open)) {
      for (const place of found) settled.set(place.quote, place);
      open = live(open, settled);
    }
  };
  round();
  open = expected(page, quotes, open, settled);
  round();
  for (const place of twinsInOrder(open)) settled.set(place.quote, place);
  round();
  return settled;
}

/** The quotes without a place, each with the places that are still free for it. */
function live(open: ReadonlyMap<Quote, readonly Place[]>, settled: ReadonlyMap<Quote, Place>): Map<Quote, readonly Place[]> {
  const taken = [...settled.values()].sort((a, b) => a.start - b.start);
  const left = new Map<Quote, readonly Place[]>();
  for (const [quote, places] of open) {
    if (settled.has(quote)) continue;
    left.set(
      quote,
      places.filter((place) => !near(taken, place).some((other) => collide(place, other))),
    );
  }
  return left;
}

/** Places whose quote has no second one as good, and that no other quote claims. */
function clearOnes(open: ReadonlyMap<Quote, readonly Place[]>): Place[] {
  const all = [...open.values()].flat().sort((a, b) => a.start - b.start);
  const clear: Place[] = [];
  for (const places of open.values()) {
    const best = bestOf(places);
    if (best === null) continue;
    const second = bestOf(places.filter((place) => !overlap(place, best)));
    if (second !== null && best.score - second.score < MARGIN) continue;
    const rivals = near(all, best).filter((other) => collide(best, other));
    if (rivals.every((rival) => best.score - rival.score >= MARGIN)) clear.push(best);
  }
  return clear;
}

/**
 * Raises the places that lie as far from the next settled quote as they did when they were saved. A place where another quote
 * still stands word for word is not raised for one that would have to say something else there.
 */
function expected(
  page: PlainText,
  quotes: readonly Quote[],
  open: ReadonlyMap<Quote, readonly Place[]>,
  settled: ReadonlyMap<Quote, Place>,
): Map<Quote, readonly Place[]> {
  const rawStart = (place: Place): number => rawSpan(page, place).start;
  const shiftOf = (quote: Quote | undefined): number | null => {
    const place = quote === undefined ? undefined : settled.get(quote);
    return quote === undefined || place === undefined ? null : rawStart(place) - quote.start;
  };
  const exact = [...open.values()].flat().filter(({ state }) => state === 'exact');
  exact.sort((a, b) => a.start - b.start);
  const isAnothers = (place: Place): boolean => place.state !== 'exact' && near(exact, place).some((other) => collide(place, other));
  const raised = new Map<Quote, readonly Place[]>();
  for (const [quote, places] of open) {
    const at = quotes.indexOf(quote);
    const before = shiftOf(quotes.slice(0, at).findLast((other) => settled.has(other)));
    const after = shiftOf(quotes.slice(at + 1).find((other) => settled.has(other)));
    const shifts = before === null && after === null ? [0] : [before, after].filter((shift) => shift !== null);
    const isExpected = (place: Place): boolean => shifts.some((shift) => Math.abs(rawStart(place) - quote.start - shift) <= TOLERANCE);
    raised.set(
      quote,
      places.map((place) => (isExpected(place) && !isAnothers(place) ? { ...place, score: place.score + EXPECTED } : place)),
    );
  }
  return raised;
}

/**
 * Quotes that cannot be told apart, standing in as many places as there are of them and claimed by no other quote as well: the
 * first in the first, and so on.
 */
function twinsInOrder(open: ReadonlyMap<Quote, readonly Place[]>): Place[] {
  const all = [...open.values()].flat().sort((a, b) => a.start - b.start);
  const groups = new Map<string, Place[][]>();
  for (const [quote, places] of open) {
    const best = bestOf(places);
    if (best === null) continue;
    const equal = places.filter((place) => best.score - place.score < MARGIN).sort((a, b) => a.start - b.start);
    const key = `${quote.text}\n${equal.map(({ start, end }) => `${start}-${end}`).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), equal]);
  }
  // Quotes are in the order in which they stood, and a map keeps it.
  return [...groups.values()].flatMap((group) => {
    const own = new Set(group.flat().map(({ quote }) => quote));
    const isRival = (other: Place, place: Place): boolean =>
      !own.has(other.quote) && collide(place, other) && place.score - other.score < MARGIN;
    const claimed = (group[0] ?? []).some((place) => near(all, place).some((other) => isRival(other, place)));
    return group.length === group[0]?.length && !claimed ? group.flatMap((equal, i) => equal[i] ?? []) : [];
  });
}

function bestOf(places: readonly Place[]): Place | null {
  let best: Place | null = null;
  for (const place of places) if (best === null || place.score > best.score) best = place;
  return best;
}

/** The places of a list sorted by their beginning that can overlap with `place`. */
function near(sorted: readonly Place[], place: Place): readonly Place[] {
  const from = lowerBound(sorted, place.start - LONGEST);
  return sorted.slice(from, lowerBound(sorted, place.end));
}

function lowerBound(sorted: readonly Place[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** Two quotes' places that cannot both be right: quotes may overlap only where they did when they were saved. */
const collide = (a: Place, b: Place): boolean => a.quote !== b.quote && overlap(a, b) && !overlap(a.quote, b.quote);
