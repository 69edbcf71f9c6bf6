/** What an import would do, before anything is done: every item of a file beside what the collection has of it. */
import type { ItemReading, PageWithItems, SavedItem, SavedPage } from '../../item.ts';
import type { FilePage } from '../text-format.ts';
import { type Choice, chosen, type Difference, differencesOf, joined, placeKey } from './join-items.ts';
import { sameJson } from './same-json.ts';

/** `mine` is what the collection has, `theirs` what the file has. */
export type MergeEntry =
  | { readonly kind: 'new'; readonly theirs: SavedItem }
  | { readonly kind: 'equal'; readonly mine: SavedItem }
  /** They agree, and theirs adds tags, a note or a review. */
  | { readonly kind: 'joined'; readonly after: SavedItem }
  | { readonly kind: 'conflict'; readonly mine: SavedItem; readonly theirs: SavedItem; readonly differences: readonly Difference[] }
  | { readonly kind: 'only-here'; readonly mine: SavedItem };

export interface PageMerge {
  /** The page as it will be: the newest reading of it, reviewed where one of both says so. */
  readonly page: SavedPage;
  /** What the collection has of the page now; null for a page that it does not know. */
  readonly before: PageWithItems | null;
  readonly entries: readonly MergeEntry[];
}

export type MergeCounts = Readonly<Record<MergeEntry['kind'] | 'newPages', number>>;

/** The plan of one page. `here` is null for a page that the collection does not know. */
export function mergePage(file: FilePage, here: PageWithItems | null): PageMerge {
  const before = here === null || here.items.length === 0 ? null : here;
  const page = here === null ? file.page : newerPage(here.page, file.page);
  const partners = partnersOf(here?.items ?? [], file.items);
  const theirs = file.items.map((item) => entryOf(partners.get(item) ?? null, item));
  const matched = new Set(partners.values());
  const others = (here?.items ?? []).filter((item) => !matched.has(item));
  return { page, before, entries: [...theirs, ...others.map((mine) => ({ kind: 'only-here', mine }) as const)] };
}

/** How many entries of each kind a plan has. */
export function countMerge(pages: readonly PageMerge[]): MergeCounts {
  const counts = { new: 0, equal: 0, joined: 0, conflict: 0, 'only-here': 0, newPages: 0 };
  for (const { before, entries } of pages) {
    if (before === null) counts.newPages += 1;
    for (const { kind } of entries) counts[kind] += 1;
  }
  return counts;
}

/** How many pages change in nothing but what is known of the page itself: a newer reading of it, or that someone went through it. */
export function countNewerPages(pages: readonly PageMerge[]): number {
  return pages.filter(({ page, before, entries }) => {
    const asItems = entries.every(({ kind }) => kind === 'equal' || kind === 'only-here');
    return before !== null && asItems && entries.length > 0 && !sameJson(page, before.page);
  }).length;
}

/**
 * The pages as they are to be written, those alone that change. `choiceOf` decides each conflict by my item's id;
 * `describe` puts a reading into one line of words.
 */
export function mergedPages(
  pages: readonly PageMerge[],
  choiceOf: (id: string) => Choice,
  describe: (reading: ItemReading) => string,
): PageWithItems[] {
  return pages.flatMap(({ page, before, entries }) => {
    const items = entries.map((entry) => resultOf(entry, choiceOf, describe));
    const old = new Map(before?.items.map((item) => [item.id, item]));
    const same = before !== null && sameJson(page, before.page) && items.every((item) => old.get(item.id) === item);
    return same || items.length === 0 ? [] : [{ page, items }];
  });
}

function resultOf(entry: MergeEntry, choiceOf: (id: string) => Choice, describe: (reading: ItemReading) => string): SavedItem {
  if (entry.kind === 'new') return entry.theirs;
  if (entry.kind === 'joined') return entry.after;
  return entry.kind === 'conflict' ? chosen(entry.mine, entry.theirs, choiceOf(entry.mine.id), describe) : entry.mine;
}

function entryOf(mine: SavedItem | null, theirs: SavedItem): MergeEntry {
  if (mine === null) return { kind: 'new', theirs };
  const differences = differencesOf(mine, theirs);
  if (differences.length > 0) return { kind: 'conflict', mine, theirs, differences };
  const after = joined(mine, theirs);
  return after === mine ? { kind: 'equal', mine } : { kind: 'joined', after };
}

/** My item for each of theirs that I have: by its id, else by its words where they name one place on both sides. */
function partnersOf(mine: readonly SavedItem[], theirs: readonly SavedItem[]): Map<SavedItem, SavedItem> {
  const byId = new Map(mine.map((item) => [item.id, item]));
  const partners = new Map<SavedItem, SavedItem>();
  for (const item of theirs) {
    const partner = byId.get(item.id);
    if (partner !== undefined) partners.set(item, partner);
  }
  const taken = new Set(partners.values());
  const [left, right] = [mine.filter((item) => !taken.has(item)), theirs.filter((item) => !partners.has(item))].map(byPlace);
  for (const [key, [item, another]] of right ?? []) {
    const [partner, rival] = left?.get(key) ?? [];
    if (item !== undefined && partner !== undefined && another === undefined && rival === undefined) partners.set(item, partner);
  }
  return partners;
}

function byPlace(items: readonly SavedItem[]): Map<string, SavedItem[]> {
  const places = new Map<string, SavedItem[]>();
  for (const item of items) places.set(placeKey(item), [...(places.get(placeKey(item)) ?? []), item]);
  return places;
}

function newerPage(mine: SavedPage, theirs: SavedPage): SavedPage {
  const newer = theirs.capturedAt > mine.capturedAt ? theirs : mine;
  const [older, later] = [mine.reviewedAt ?? '', theirs.reviewedAt ?? ''].sort();
  return { ...newer, id: mine.id, reviewedAt: later || older || null };
}
