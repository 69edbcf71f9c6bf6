import type { ItemDraft, ItemStatus, SavedItem } from './item.ts';

/** Ignored and suggested items are in the collection, but neither counted nor compared. */
export const isKept = ({ status }: { readonly status: ItemStatus }): boolean => status === 'saved' || status === 'reviewed';

/** Ids of the items that count as saved. */
export function savedIds(saved: readonly SavedItem[]): Set<string> {
  return new Set(saved.filter(isKept).map((item) => item.id));
}

/** Ids of the items that the reader does not want to be offered again. */
export function ignoredIds(saved: readonly SavedItem[]): Set<string> {
  return new Set(saved.filter((item) => item.status === 'ignored').map((item) => item.id));
}

/** The items that are still offered: all but the ignored ones, in the order given. */
export function offeredItems(items: readonly ItemDraft[], saved: readonly SavedItem[]): ItemDraft[] {
  const ignored = ignoredIds(saved);
  return items.filter((item) => !ignored.has(item.id));
}
