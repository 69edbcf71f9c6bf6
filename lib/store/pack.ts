/** Between items and the records that hold them. Pure. */
import type { ItemDraft, SavedItem } from '../core/item.ts';
import { itemIdOf, partsOfItemId } from '../core/page-id.ts';
import { CollectionError } from './failure.ts';
import type { Bound, ItemsRecord, PackedItem, SummaryRecord } from './schema.ts';

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

/**
 * A draft that is saved at `now` over what the collection holds of it, if anything. Note, tags, review and first
 * capture time stay; an ignored item counts as saved again; the last change is only moved by a change.
 * `as` `ignored` sets it aside instead.
 */
export function merge(draft: ItemDraft, before: PackedItem | undefined, as: 'saved' | 'ignored', now: string): PackedItem {
  const { id, selector, sentence, section, reading } = draft;
  const { local } = locate(id);
  if (before === undefined) {
    return { local, selector, sentence, section, reading, status: as, note: '', tags: [], capturedAt: now, updatedAt: now };
  }
  const status = as === 'ignored' || before.status === 'ignored' ? as : before.status;
  const after = { ...before, selector, sentence, section, reading, status };
  return JSON.stringify(after) === JSON.stringify(before) ? before : { ...after, updatedAt: now };
}

/** Items in reading order: by place, of two at one place the longer first. */
export function inReadingOrder(items: Iterable<PackedItem>): PackedItem[] {
  return [...items].sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end || (a.local < b.local ? -1 : 1));
}

/** The summary of a page's items. */
export function summarise(record: ItemsRecord): SummaryRecord {
  const kept = record.items.filter((item) => item.status !== 'ignored');
  return { pageId: record.pageId, saved: kept.length, bounds: kept.flatMap(boundOf) };
}

function boundOf({ local, reading }: PackedItem): Bound[] {
  if (reading.kind !== 'figure' || reading.role === 'project') return [];
  const { indicatorKey: key, indicator, category, change, role, year, op, baseValue, baseUnit } = reading;
  return [{ key, indicator, category, change, role, year, op, baseValue, baseUnit, local }];
}
