import type { PageEdits } from '../../components/page-list/ports.ts';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Collection } from '../../lib/store/collection.ts';
import { resultOf } from '../../lib/store/failure.ts';

/** What a list of items changes in the collection. */
export function pageEdits(collection: Collection): PageEdits {
  return {
    save: (page, items, as) => resultOf(collection.savePageItems(page, items, as)),
    remove: (ids) => resultOf(collection.deleteItems(ids)),
    restore: (items) => resultOf(collection.restoreItems(items)),
    withdraw: (pageId, ids) => resultOf(withdraw(collection, pageId, ids)),
    setReviewed: (pageId, reviewed) => resultOf(collection.setReviewed(pageId, reviewed)),
  };
}

/** What was saved or set aside since it was suggested stays. */
async function withdraw(collection: Collection, pageId: string, ids: readonly string[]): Promise<SavedItem[]> {
  const still = (await collection.itemsOfPage(pageId)).filter(({ id, status }) => status === 'suggested' && ids.includes(id));
  return collection.deleteItems(still.map(({ id }) => id));
}
