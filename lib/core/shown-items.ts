/** What a page shows: what was read of it, as its reader corrected it, and what its reader selected by hand. */
import type { ItemDraft, SavedItem } from './item.ts';
import { isKept } from './saved-ids.ts';

/**
 * `items` with the readings of those in `saved` that were corrected and whose quote is the same still, and with kept selections
 * of the reader that are not among them but stand in `text` where they stood. A selection that is not kept goes, unless it is
 * `open`. In reading order; items that stay are the same objects.
 */
export function shownItems(
  items: readonly ItemDraft[],
  saved: readonly SavedItem[],
  text: string,
  open: ItemDraft | null = null,
): ItemDraft[] {
  const kept = new Map(saved.filter(isKept).map((item) => [item.id, item]));
  const shown = items
    .filter(({ id, origin }) => origin !== 'reader' || kept.has(id) || id === open?.id)
    .map((item) => {
      const own = kept.get(item.id);
      return own?.asRead && own.selector.exact === item.selector.exact ? { ...item, reading: own.reading } : item;
    });
  const there = new Set(shown.map(({ id }) => id));
  for (const { id, selector, sentence, section, reading, origin } of [...kept.values(), ...(open === null ? [] : [open])]) {
    if (origin !== 'reader' || there.has(id) || text.slice(selector.start, selector.end) !== selector.exact) continue;
    there.add(id);
    shown.push({ id, selector, sentence, section, reading, origin });
  }
  return shown.sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end);
}
