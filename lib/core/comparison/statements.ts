/** Saved figures with their sentences: what the years view and the search for contradictions read. */
import type { PageWithItems, SavedItem, SavedPage } from '../item.ts';
import { isKept } from '../saved-ids.ts';
import { type Bound, boundOfItem } from './bound.ts';

/** A figure that a page states. */
export interface Statement {
  readonly page: SavedPage;
  readonly item: SavedItem;
  readonly bound: Bound;
}

/** The statements of pages, in the order given; only what is kept, and no costs and sizes of projects. */
export function statementsOf(groups: readonly PageWithItems[]): Statement[] {
  return groups.flatMap(({ page, items }) =>
    items.flatMap((item) => {
      const bound = isKept(item) ? boundOfItem(item.id, item) : null;
      return bound === null ? [] : [{ page, item, bound }];
    }),
  );
}
