import type { PageWithItems } from '../../lib/core/item.ts';
import type { Collection } from '../../lib/store/collection.ts';

/** Puts pages that a collection does not have into it, as an import of a file would. */
export async function putGroups({ importAll }: Pick<Collection, 'importAll'>, groups: readonly PageWithItems[]): Promise<void> {
  await importAll({ pages: groups.map((after) => ({ after, before: null })), articles: [], rules: [] });
}
