/** Finding the numbers of a text by where they stand, and telling bounds from plain numbers. */
import type { PlacedQuantity } from './reading.ts';

/** Index of the first quantity for which `reached` holds; quantities are in order. */
function firstQuantity(quantities: readonly PlacedQuantity[], reached: (quantity: PlacedQuantity) => boolean): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const quantity = quantities[middle];
    if (quantity && !reached(quantity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number that ends exactly at `end`, or null. O(log n). */
export function quantityEndingAt(quantities: readonly PlacedQuantity[], end: number): PlacedQuantity | null {
  const found = quantities[firstQuantity(quantities, (q) => q.end >= end)];
  return found && found.end === end ? found : null;
}

/** The number that starts exactly at `start`, or null. O(log n). */
export function quantityStartingAt(quantities: readonly PlacedQuantity[], start: number): PlacedQuantity | null {
  const found = quantities[firstQuantity(quantities, (q) => q.start >= start)];
  return found && found.start === start ? found : null;
}

/** A bound that a noun may carry inside its name: 亿元以上项目, 10万元以下村. */
export const isThreshold = (q: PlacedQuantity): boolean => q.kind === 'quantity' && q.op !== '=' && q.op !== '~' && q.op !== 'range';
