import { useCallback } from 'preact/hooks';
import type { SavedItem, SavedPage } from '../../../lib/core/item.ts';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { useWatch, type Watched } from '../../use-watch.ts';
import type { CollectionPagePorts } from '../ports.ts';

export interface ItemRecord {
  readonly page: SavedPage;
  readonly item: SavedItem;
}

/** An item with its page, kept up to date; null once it is not in the collection. */
export function useRecord({ collection, watch }: CollectionPagePorts, id: string): Watched<ItemRecord | null> {
  const read = useCallback(async (): Promise<ItemRecord | null> => {
    const pageId = partsOfItemId(id)?.pageId;
    if (pageId === undefined) return null;
    const [group] = await collection.groupsOf([pageId]);
    const item = group?.items.find((one) => one.id === id);
    return group === undefined || item === undefined ? null : { page: group.page, item };
  }, [collection, id]);
  return useWatch(watch, read);
}
