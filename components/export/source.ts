/** Which items go out. */
import type { FilePage } from '../../lib/core/exchange/text-format.ts';
import type { PageWithItems } from '../../lib/core/item.ts';
import type { ExportChoice } from './choice.ts';
import type { ExportPorts } from './ports.ts';

/** `selection`, `filter`: what the reader has before them; `all`: the collection. */
export interface ExportScope {
  readonly id: 'selection' | 'filter' | 'all';
  /** Narrows a page to the items within; null for a page that has none. */
  readonly within: (group: PageWithItems) => PageWithItems | null;
}

/** The whole collection. */
export const ALL: ExportScope = { id: 'all', within: (group) => group };

/** Items by their ids. */
export function scopeOfIds(id: 'selection' | 'filter', ids: readonly string[]): ExportScope {
  const wanted = new Set(ids);
  return {
    id,
    within: ({ page, items }) => {
      const found = items.filter((item) => wanted.has(item.id));
      return found.length === 0 ? null : { page, items: found };
    },
  };
}

/** The pages of a scope with those of their items that have a chosen status, by address. */
export async function* chosenPages(
  { allItems }: Pick<ExportPorts['collection'], 'allItems'>,
  scope: ExportScope,
  statuses: ExportChoice['statuses'],
): AsyncGenerator<PageWithItems, void, void> {
  for await (const chunk of allItems()) {
    for (const group of chunk) {
      const found = scope.within(group);
      const items = found?.items.filter(({ status }) => statuses.includes(status)) ?? [];
      if (found !== null && items.length > 0) yield { page: found.page, items };
    }
  }
}

/** The same with their articles, where they are wanted. */
export async function* withArticles(
  pages: AsyncIterable<PageWithItems>,
  articleOf: ExportPorts['collection']['articleOf'] | null,
): AsyncGenerator<FilePage, void, void> {
  for await (const group of pages) {
    const article = articleOf === null ? null : await articleOf(group.page.id);
    const copy = article === null || article.tooLong === true ? null : { html: article.html, capturedAt: article.capturedAt };
    yield { ...group, article: copy };
  }
}
