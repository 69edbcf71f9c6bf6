/** A page of the collection in words. */
import type { SavedPage } from '../../lib/core/item.ts';
import type { Words } from '../words.tsx';

/** What the page says of itself: place, year, publisher; what is not known, or said already, is left out. */
export function pageFacts(words: Words, page: SavedPage): string[] {
  const place = [page.province, page.city, page.county, page.township].filter((name) => name !== null).join('');
  const publisher = page.publisher !== null && page.publisher !== place ? page.publisher : null;
  // The publisher's name mostly begins with the place: then the place alone says nothing more.
  const ownPlace = place !== '' && !(publisher ?? '').includes(place) ? place : null;
  const year = page.planYear === null ? null : words('page_plan_year', page.planYear);
  return [year, ownPlace, publisher, page.publishedOn === null ? null : words('page_published', page.publishedOn)].filter(
    (fact) => fact !== null,
  );
}

/** The short name of a page, as a column of a comparison is headed: 柳河镇 2026; its title where the page names no place. */
export function pageName(words: Words, page: SavedPage): string {
  const place = page.township ?? page.county ?? page.city ?? page.province;
  if (place === null) return page.title ?? words('page_untitled');
  return page.planYear === null ? place : `${place} ${page.planYear}`;
}
