/** Finding items by words. Chinese has no spaces to search by, so any run of characters is found anywhere. */
import { type SavedItem, type SavedPage, subjectOfReading } from '../lib/core/item.ts';

/** True for an item that a search lists. */
export type Search = (page: SavedPage, item: SavedItem) => boolean;

/**
 * A search for all words of `query`, in any order, in indicators, project names, quotes, sentences, notes, tags, offices
 * and the page's names. Full-width and half-width signs, capital and small letters are the same. null for a blank query.
 */
export function searchFor(query: string): Search | null {
  const terms = folded(query)
    .split(/\s+/)
    .filter((term) => term !== '');
  if (terms.length === 0) return null;
  return (page, item) => {
    const text = folded(searchedTexts(page, item).join('\n'));
    return terms.every((term) => text.includes(term));
  };
}

function searchedTexts(page: SavedPage, item: SavedItem): (string | null)[] {
  const { reading } = item;
  const beside = reading.kind === 'figure' ? [reading.project] : [];
  const offices = reading.kind === 'excerpt' ? [] : reading.department;
  const place = [page.title, page.township, page.county, page.publisher, page.planYear === null ? null : String(page.planYear)];
  return [subjectOfReading(reading), ...beside, item.selector.exact, item.sentence, item.note, ...item.tags, ...offices, ...place];
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
