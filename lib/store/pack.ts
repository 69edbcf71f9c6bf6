/** Between items and the records that hold them. Pure. */
import type { ItemDraft, ItemEdit, SavedItem } from '../core/item.ts';
import { itemIdOf, partsOfItemId } from '../core/page-id.ts';
import { CollectionError } from './failure.ts';
import type { ItemsRecord, PackedItem } from './schema.ts';

/** Where an item's id points to. Throws a CollectionError (`not-understood`) for a string that is no item's id. */
export function locate(id: string): { readonly pageId: string; readonly local: string } {
  const parts = partsOfItemId(id);
  if (parts === null) throw new CollectionError({ code: 'not-understood', detail: `not the id of an item: ${id}` });
  return parts;
}

export function pack(item: SavedItem): PackedItem {
  const { id, pageId: _, ...rest } = item;
  return { ...rest, local: locate(id).local };
}

/** The items of a record with their ids; [] for no record. */
export function unpack(record: ItemsRecord | undefined): SavedItem[] {
  if (record === undefined) return [];
  const { pageId } = record;
  return record.items.map(({ local, ...rest }) => ({ ...rest, id: itemIdOf(pageId, local), pageId }));
}

/** How a draft is kept: saved, set aside, or left for a later decision. */
export type SaveAs = 'saved' | 'ignored' | 'suggested';

/**
 * A draft that is saved at `now` over what the collection holds of it, if anything. Note, tags, review and first
 * capture time stay; an ignored or suggested item counts as saved; the last change is only moved by a change.
 * A reading that someone corrected stays corrected as long as the page says the same. `as` `ignored` sets the item
 * aside instead; `suggested` leaves what is there already as it is.
 */
export function merge(draft: ItemDraft, before: PackedItem | undefined, as: SaveAs, now: string): PackedItem {
  const { id, selector, sentence, section, origin } = draft;
  const { local } = locate(id);
  if (before === undefined) {
    const { reading } = draft;
    return {
      local,
      selector,
      sentence,
      section,
      reading,
      origin,
      asRead: null,
      status: as,
      note: '',
      tags: [],
      capturedAt: now,
      updatedAt: now,
    };
  }
  if (as === 'suggested') return before;
  const status = as === 'saved' && before.status === 'reviewed' ? before.status : as;
  const corrected = before.asRead !== null && before.selector.exact === selector.exact;
  const readings = corrected ? { reading: before.reading, asRead: draft.reading } : { reading: draft.reading, asRead: null };
  const after = { ...before, selector, sentence, section, ...readings, status };
  return JSON.stringify(after) === JSON.stringify(before) ? before : { ...after, updatedAt: now };
}

/** An item with what its reader changed at `now`. The first reading stays beside a corrected one until both are the same again. */
export function edited(item: PackedItem, edit: Omit<ItemEdit, 'id'>, now: string): PackedItem {
  const { reading = item.reading, note = item.note, tags = item.tags, status = item.status } = edit;
  const first = item.asRead ?? item.reading;
  const asRead = JSON.stringify(first) === JSON.stringify(reading) ? null : first;
  return { ...item, reading, asRead, note, tags, status, updatedAt: now };
}

/** Items in reading order: by place, of two at one place the longer first. */
export function inReadingOrder(items: Iterable<PackedItem>): PackedItem[] {
  return [...items].sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end || (a.local < b.local ? -1 : 1));
}
