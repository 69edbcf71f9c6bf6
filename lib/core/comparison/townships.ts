/** Pages of one township, over the years. */
import type { SavedPage } from '../item.ts';

/** The pages of one township. */
export interface Township {
  /** Stable between sessions. */
  readonly id: string;
  readonly township: string;
  /** Null where its pages do not say. */
  readonly county: string | null;
  /** By year of the plan, then by time of capture; those without a year last. */
  readonly pages: readonly SavedPage[];
}

/**
 * Sorts pages by township. Two counties may each have a 石桥镇: pages that name no county are one township only where they are of
 * one site. Two cities may each have a 城关区: where pages of one county name different cities or provinces, they are told apart by
 * them, and those that name none by their site. Pages without a township are in none.
 */
export function townshipsOf(pages: readonly SavedPage[]): Township[] {
  const named = pages.filter(({ township }) => township !== null);
  const groups = grouped(named, (page) => `${page.county ?? hostOf(page.url)}|${page.township}`);
  const parted = groups.flatMap(([id, group]): [string, SavedPage[]][] =>
    areOfOneCounty(group) ? [[id, group]] : grouped(group, (page) => `${page.city ?? page.province ?? hostOf(page.url)}|${id}`),
  );
  return parted.map(([id, group]) => ({
    id,
    township: group[0]?.township ?? '',
    county: group[0]?.county ?? null,
    pages: group.toSorted(byYear),
  }));
}

function areOfOneCounty(pages: readonly SavedPage[]): boolean {
  const known = (names: readonly (string | null)[]): number => new Set(names.filter((name) => name !== null)).size;
  return known(pages.map(({ city }) => city)) < 2 && known(pages.map(({ province }) => province)) < 2;
}

function grouped(pages: readonly SavedPage[], by: (page: SavedPage) => string): [string, SavedPage[]][] {
  const groups = new Map<string, SavedPage[]>();
  for (const page of pages) {
    const id = by(page);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [page]);
    else group.push(page);
  }
  return [...groups];
}

function hostOf(url: string): string {
  const from = url.indexOf('//');
  return from < 0 ? url : (url.slice(from + 2).split('/', 1)[0] ?? '');
}

function byYear(a: SavedPage, b: SavedPage): number {
  const years = (a.planYear ?? Number.MAX_SAFE_INTEGER) - (b.planYear ?? Number.MAX_SAFE_INTEGER);
  return years || (a.capturedAt < b.capturedAt ? -1 : 1);
}
