/** What became of saved items, as the surfaces show it. */
import type { ItemDraft, SavedItem } from '../item.ts';
import { isKept } from '../saved-ids.ts';

export interface Anchor {
  /** Of the saved item. */
  readonly id: string;
  /** `changed`: its sentence is there, but says something else. */
  readonly state: 'exact' | 'changed' | 'lost';
  /** What the page said, as far as it changed. */
  readonly was: string;
  /** What it says there now; null for a lost one. */
  readonly now: string | null;
}

/** What the page says otherwise than the collection; null where both say the same, and for an item that is not saved. */
export function changeOf(anchors: readonly Anchor[], saved: readonly SavedItem[], item: ItemDraft): Anchor | null {
  const { id, selector } = item;
  const kept = saved.find((other) => other.id === id && isKept(other));
  // Once the new words are saved, they are the collection's.
  if (kept === undefined || JSON.stringify(kept.selector) === JSON.stringify(selector)) return null;
  return anchors.find((anchor) => anchor.id === id && anchor.state === 'changed') ?? null;
}
