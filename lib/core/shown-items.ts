/** What a page shows: what was read of it, as its reader corrected it, and what its reader selected by hand. */
import { followed } from './anchoring/followed.ts';
import { type ItemDraft, type SavedItem, subjectOfReading } from './item.ts';
import type { Span } from './model.ts';
import { isKept } from './saved-ids.ts';

/**
 * `items` with the readings of those in `saved` that were corrected and whose quote is the same still, and with kept selections
 * of the reader that are not among them but stand in `text` where they stood. A selection that is not kept goes, unless it is
 * `open`. An item that was saved while the text before it changed has the id under which it was saved, as it will have when the
 * page is read again. In reading order; items that stay are the same objects.
 */
export function shownItems(
  items: readonly ItemDraft[],
  saved: readonly SavedItem[],
  text: string,
  open: ItemDraft | null = null,
): ItemDraft[] {
  const kept = new Map(saved.filter(isKept).map((item) => [item.id, item]));
  const shown = underSavedIds(items, saved, text)
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

function underSavedIds(items: readonly ItemDraft[], saved: readonly SavedItem[], text: string): readonly ItemDraft[] {
  const ids = new Set(items.map(({ id }) => id));
  const apart = saved.filter(({ id, origin }) => origin === 'rules' && !ids.has(id));
  if (apart.length === 0) return items;
  const own = new Set(saved.map(({ id }) => id));
  const free = items.filter(({ id }) => !own.has(id));
  const idOf = new Map<ItemDraft, string>();
  for (const item of apart) {
    const place = followed(text, item.selector);
    const there = place && free.find((other) => !idOf.has(other) && standsAt(other, item, place));
    if (there) idOf.set(there, item.id);
  }
  return items.map((item) => (idOf.has(item) ? { ...item, id: idOf.get(item) ?? item.id } : item));
}

/** Whether what was read at a place is of the kind and subject of a saved item. */
function standsAt({ reading, selector }: ItemDraft, saved: SavedItem, place: Span): boolean {
  const before = saved.asRead ?? saved.reading;
  return (
    reading.kind === before.kind &&
    selector.start === place.start &&
    selector.end === place.end &&
    subjectOfReading(reading) === subjectOfReading(before)
  );
}
