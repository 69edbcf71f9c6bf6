/** Going through the marks in reading order. */
import type { ItemDraft } from '../../lib/core/item.ts';
import type { ShownMarks } from './shown-marks.ts';

/**
 * Scrolls to the next mark (`by` 1) or the one before (-1) and answers its item: seen from the item `from`, which need not be
 * painted any more, else from what the window shows. Goes round at the ends; null where no mark can be shown.
 */
export function goToNeighbour({ reading, marks }: ShownMarks, from: string | null, by: 1 | -1, signal: AbortSignal): ItemDraft | null {
  const { items } = reading;
  const painted = new Set(marks.painted());
  const known = items.findIndex(({ id }) => id === from);
  const first = marks.firstInView();
  const inView = first === null ? items.length : items.indexOf(first);
  const start = known >= 0 ? known : inView - (by > 0 ? 1 : 0);
  for (let i = 1; i <= items.length; i += 1) {
    const item = items.at((start + by * i) % items.length);
    if (item !== undefined && painted.has(item) && marks.reveal(item.id, signal)) return item;
  }
  return null;
}
