/** Finding items one by one, where no index of the collection is kept. */
import type { SavedItem, SavedPage } from '../lib/core/item.ts';
import { folded, ownTexts, pageTexts, termsOf } from '../lib/core/workbench/search-text.ts';

/** True for an item that a search lists. */
export type Search = (page: SavedPage, item: SavedItem) => boolean;

/**
 * A search for all words of `query`, in any order, in indicators, project names, quotes, sentences, notes, tags, offices
 * and the page's names. null for a blank query.
 */
export function searchFor(query: string): Search | null {
  const terms = termsOf(query);
  if (terms.length === 0) return null;
  return (page, item) => {
    const text = folded([...ownTexts(item), item.sentence, ...pageTexts(page)].join('\n'));
    return terms.every((term) => text.includes(term));
  };
}
