/** What a page offers and what the collection has of it, as one list. Pure. */
import { type Anchor, changeOf } from '../../lib/core/anchoring/anchor.ts';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import { isKept, offeredItems } from '../../lib/core/saved-ids.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';

/** An item of the page as it stands now: as the collection has it where it does, as read where it does not. */
export interface PageItem {
  readonly item: ItemDraft;
  /** `open`: not in the collection. `suggested`: kept there for a later decision. */
  readonly state: 'open' | 'suggested' | 'saved';
  /** The item as the page says it now. */
  readonly fresh: ItemDraft;
  /** What the page says otherwise than the collection; null where both say the same. */
  readonly change: Anchor | null;
}

/** How the items that were saved before stand, now that the page was read again. */
export interface Recheck {
  readonly exact: number;
  readonly changed: number;
  readonly lost: number;
}

/** The items of a page in reading order. Ignored ones are left out. */
export function pageItems({ items, anchors }: PageReading, saved: readonly SavedItem[]): PageItem[] {
  const kept = new Map(saved.filter(({ status }) => status !== 'ignored').map((item) => [item.id, item]));
  const changed = new Set(anchors.filter(({ state }) => state === 'changed').map(({ id }) => id));
  return offeredItems(items, saved).map((fresh) => {
    const item = kept.get(fresh.id);
    const change = changed.has(fresh.id) ? changeOf(anchors, saved, fresh) : null;
    if (item === undefined) return { item: fresh, state: 'open', fresh, change };
    return { item, state: isKept(item) ? 'saved' : 'suggested', fresh, change };
  });
}

/** What the collection has of the page but the page no longer says, in the order of its former text. Ignored ones are left out. */
export function lostItems({ items }: PageReading, saved: readonly SavedItem[]): SavedItem[] {
  const found = new Set(items.map(({ id }) => id));
  return saved.filter(({ id, status }) => status !== 'ignored' && !found.has(id));
}

/** Counts the items that were saved before the page was read; null where none was. */
export function recheckOf({ anchors }: PageReading, items: readonly PageItem[], lost: readonly SavedItem[]): Recheck | null {
  const anchored = new Set(anchors.map(({ id }) => id));
  const again = items.filter(({ item, state }) => state === 'saved' && anchored.has(item.id));
  if (again.length === 0 && lost.length === 0) return null;
  const changed = again.filter(({ change }) => change !== null).length;
  return { exact: again.length - changed, changed, lost: lost.length };
}
