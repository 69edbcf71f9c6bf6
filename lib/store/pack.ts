/** Between items and the records that hold them. Pure. */
import type { Corrected } from '../core/corrections/apply-rules.ts';
import type { ItemDraft, ItemEdit, ItemReading, SavedItem } from '../core/item.ts';
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
 * A reading that someone corrected, by hand or by a rule, stays corrected as long as the page says the same. `as`
 * `ignored` sets the item aside instead; `suggested` leaves what is there already as it is.
 */
export function merge(draft: ItemDraft, before: PackedItem | undefined, as: SaveAs, now: string): PackedItem {
  const { id, selector, sentence, section, origin } = draft;
  const { local } = locate(id);
  if (before === undefined) {
    const standing = { status: as, note: '', tags: [], capturedAt: now, updatedAt: now };
    return { local, selector, sentence, section, ...readings(draft, undefined), origin, ...standing };
  }
  if (as === 'suggested') return before;
  const status = as === 'saved' && before.status === 'reviewed' ? before.status : as;
  const { byRule: _, ...rest } = before;
  const after = { ...rest, selector, sentence, section, ...readings(draft, before), status };
  return isSame(after, before) ? before : { ...after, updatedAt: now };
}

type Readings = Pick<PackedItem, 'reading' | 'asRead' | 'byRule'>;

/**
 * Which reading is kept of a draft. Where the page says what it said when the item was saved, a correction stays, and so
 * does a reading that its reader left as it was when a rule was made: rules change saved items only where that is chosen.
 */
function readings(draft: ItemDraft, before: PackedItem | undefined): Readings {
  const { reading, asRead = null, byRule } = draft;
  if (before !== undefined && before.selector.exact === draft.selector.exact) {
    const read = asRead ?? reading;
    if (before.asRead !== null) return withRule(before.reading, read, before.byRule);
    if (asRead !== null && isSame(before.reading, read)) return { reading: read, asRead: null };
  }
  return withRule(reading, asRead, byRule);
}

const withRule = (reading: ItemReading, asRead: ItemReading | null, byRule: string | undefined): Readings =>
  byRule === undefined ? { reading, asRead } : { reading, asRead, byRule };

/** An item with what its reader changed at `now`. The first reading stays beside a corrected one until both are the same again. */
export function edited(item: PackedItem, edit: Omit<ItemEdit, 'id'>, now: string): PackedItem {
  const { reading = item.reading, note = item.note, tags = item.tags, status = item.status } = edit;
  const first = item.asRead ?? item.reading;
  const asRead = isSame(first, reading) ? null : first;
  const { byRule, ...rest } = item;
  // Corrected by hand, it is its reader's and no rule's any more.
  const readings = withRule(reading, asRead, isSame(reading, item.reading) ? byRule : undefined);
  return { ...rest, ...readings, note, tags, status, updatedAt: now };
}

/** An item as rules leave it at `now`; `corrected` null puts it back to what was read. */
export function ruled(item: PackedItem, corrected: Corrected | null, now: string): PackedItem {
  const { byRule: _, ...rest } = item;
  return { ...rest, ...(corrected ?? { reading: item.asRead ?? item.reading, asRead: null }), updatedAt: now };
}

/** Compares what is written as JSON, whatever the order of its fields. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** Items in reading order: by place, of two at one place the longer first. */
export function inReadingOrder(items: Iterable<PackedItem>): PackedItem[] {
  return [...items].sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end || (a.local < b.local ? -1 : 1));
}
