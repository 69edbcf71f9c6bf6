/** Which items go out. */
import type { FilePage } from '../../lib/core/exchange/text-format.ts';
import type { PageWithItems, SavedPage } from '../../lib/core/item.ts';
import { partsOfItemId } from '../../lib/core/page-id.ts';
import { searchFor } from '../collection-search.ts';
import { pageName } from '../wording/page-words.ts';
import type { MessageKey, Words } from '../words.tsx';
import type { ExportChoice } from './choice.ts';
import type { ExportPorts } from './ports.ts';

/**
 * `page`: one page; `compared`: the pages that are compared; `selection`, `filter`: what the reader has before them;
 * `search`: what words find; `all`: the collection.
 */
export interface ExportScope {
  readonly id: 'page' | 'compared' | 'selection' | 'filter' | 'search' | 'all';
  /** What stands for this page or search, among others of its kind; '' where there is only one. */
  readonly name: string;
  /** The pages within, in the order of the file; null where any page may have something. */
  readonly pageIds: readonly string[] | null;
  /** Narrows a page to the items within; null for a page that has none. */
  readonly within: (group: PageWithItems) => PageWithItems | null;
}

const whole = (group: PageWithItems): PageWithItems => group;

/** The whole collection. */
export const ALL: ExportScope = { id: 'all', name: '', pageIds: null, within: whole };

/** Everything that is kept of one page. */
export const scopeOfPage = (words: Words, page: SavedPage): ExportScope => ({
  id: 'page',
  name: pageName(words, page),
  pageIds: [page.id],
  within: whole,
});

/** Everything that is kept of the pages that are compared, in their order. */
export const scopeOfPages = (pageIds: readonly string[]): ExportScope => ({ id: 'compared', name: '', pageIds, within: whole });

/** Items by their ids; pages by address, as in the whole collection. */
export function scopeOfIds(id: 'selection' | 'filter', ids: readonly string[]): ExportScope {
  const wanted = new Set(ids);
  const pageIds = new Set(ids.flatMap((one) => partsOfItemId(one)?.pageId ?? []));
  return {
    id,
    name: '',
    pageIds: [...pageIds].sort(),
    within: ({ page, items }) => {
      const found = items.filter((item) => wanted.has(item.id));
      return found.length === 0 ? null : { page, items: found };
    },
  };
}

/** What a search finds; null for a blank one. */
export function scopeOfSearch(query: string): ExportScope | null {
  const finds = searchFor(query);
  if (finds === null) return null;
  return {
    id: 'search',
    name: query.trim(),
    pageIds: null,
    within: ({ page, items }) => {
      const found = items.filter((item) => finds(page, item));
      return found.length === 0 ? null : { page, items: found };
    },
  };
}

const SCOPE_WORDS: Readonly<Record<ExportScope['id'], MessageKey>> = {
  page: 'export_scope_page',
  compared: 'export_scope_compared',
  selection: 'export_scope_selection',
  filter: 'export_scope_filter',
  search: 'export_scope_search',
  all: 'export_scope_all',
};

/** A scope in words: `全部收藏`, `本页（清溪镇 2026）`. */
export const scopeLabel = (words: Words, { id, name }: ExportScope): string => words(SCOPE_WORDS[id], name);

/** A scope as a part of a file's name: a page goes by its own name. */
export const scopeFileWords = (words: Words, scope: ExportScope): string => (scope.id === 'page' ? scope.name : scopeLabel(words, scope));

/** Pages that are read at a time. */
const PAGES_AT_A_TIME = 20;

/** The pages of a scope with those of their items that have a chosen status, in the order of the scope or by address. */
export async function* chosenPages(
  collection: Pick<ExportPorts['collection'], 'allItems' | 'groupsOf'>,
  scope: ExportScope,
  statuses: ExportChoice['statuses'],
): AsyncGenerator<PageWithItems, void, void> {
  for await (const { page, items } of pagesWithin(collection, scope)) {
    const chosen = items.filter(({ status }) => statuses.includes(status));
    if (chosen.length > 0) yield { page, items: chosen };
  }
}

/** The pages of a scope with all of their items within, whatever their status. */
export async function* pagesWithin(
  collection: Pick<ExportPorts['collection'], 'allItems' | 'groupsOf'>,
  scope: ExportScope,
): AsyncGenerator<PageWithItems, void, void> {
  for await (const chunk of scope.pageIds === null ? collection.allItems() : namedPages(collection, scope.pageIds)) {
    for (const group of chunk) {
      const found = scope.within(group);
      if (found !== null) yield found;
    }
  }
}

async function* namedPages(
  { groupsOf }: Pick<ExportPorts['collection'], 'groupsOf'>,
  pageIds: readonly string[],
): AsyncGenerator<readonly PageWithItems[], void, void> {
  for (let from = 0; from < pageIds.length; from += PAGES_AT_A_TIME) yield await groupsOf(pageIds.slice(from, from + PAGES_AT_A_TIME));
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
