/**
 * Finding items by words, over any number of them. Chinese has no spaces to search by, so any run of characters is found
 * anywhere. All texts of a page stand in one string, so a search is a few scans of long strings.
 */
import { type SavedItem, type SavedPage, subjectOfReading } from '../item.ts';

/** Full-width and half-width signs, capital and small letters are the same for a search. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query, all of which are searched for, in any order; [] for a blank one. */
export function termsOf(query: string): string[] {
  return folded(query)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** What is searched of an item besides its sentence: what it is about, quote, note, tags, offices. */
export function ownTexts({ reading, selector, note, tags }: SavedItem): string[] {
  const project = reading.kind === 'figure' && reading.project !== null ? [reading.project] : [];
  const offices = reading.kind === 'excerpt' ? [] : reading.department;
  return [subjectOfReading(reading), ...project, selector.exact, note, ...tags, ...offices];
}

/** What is searched of a page; what is found there is found for all its items. */
export function pageTexts({ title, township, county, publisher, planYear }: SavedPage): string[] {
  return [title, township, county, publisher, planYear === null ? null : String(planYear)].filter((text) => text !== null);
}

/** The searched texts of a page with its items, folded. */
export interface SearchText {
  readonly page: string;
  /** Parts one after the other, with a line end between them: no word runs over two. */
  readonly items: string;
  /** Where each part begins in `items`, and the items, `firsts[p]` up to before `lasts[p]`, that it belongs to. */
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/** The texts of a page. A sentence that several items in a row stand in is kept once. */
export function searchTextOf(page: SavedPage, items: readonly SavedItem[]): SearchText {
  const parts: { text: string; first: number; last: number }[] = [];
  for (let first = 0; first < items.length; ) {
    const sentence = items[first]?.sentence ?? '';
    let last = first;
    for (let item = items[last]; item !== undefined && item.sentence === sentence; item = items[last]) {
      parts.push({ text: folded(ownTexts(item).join('\n')), first: last, last: last + 1 });
      last += 1;
    }
    parts.push({ text: folded(sentence), first, last });
    first = last;
  }
  const starts = new Uint32Array(parts.length);
  let at = 0;
  for (const [p, { text }] of parts.entries()) {
    starts[p] = at;
    at += text.length + 1;
  }
  return {
    page: folded(pageTexts(page).join('\n')),
    items: parts.map(({ text }) => text).join('\n'),
    starts,
    firsts: Uint32Array.from(parts, ({ first }) => first),
    lasts: Uint32Array.from(parts, ({ last }) => last),
  };
}

/** Marks with 1 in `found`, one place per item, the items in which all `terms` are found; clears the others. */
export function findItems(text: SearchText, terms: readonly string[], found: Uint8Array): void {
  found.fill(1);
  for (const term of terms) {
    if (text.page.includes(term)) continue;
    const hit = itemsWith(text, term, found.length);
    for (let i = 0; i < found.length; i += 1) found[i] = (found[i] ?? 0) & (hit?.[i] ?? 0);
    if (hit === null) return;
  }
}

/** null where the term is in no part. */
function itemsWith({ items, starts, firsts, lasts }: SearchText, term: string, count: number): Uint8Array | null {
  let hit: Uint8Array | null = null;
  for (let at = items.indexOf(term); at >= 0; ) {
    hit ??= new Uint8Array(count);
    const part = partAt(starts, at);
    hit.fill(1, firsts[part], lasts[part]);
    const next = starts[part + 1];
    at = next === undefined ? -1 : items.indexOf(term, next);
  }
  return hit;
}

/** The last part that begins at or before `at`. */
function partAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
