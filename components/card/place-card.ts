/** Where the card goes: beside its mark, never over it, and inside the window. Pure geometry in CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where its own height is more. */
  readonly maxHeight: number;
}

/** Less room than this beside the mark is no room: the card then lies over the far end of a mark that fills the window. */
const LEAST_HEIGHT = 64;

/**
 * The place of a card of `size` for a mark with these boxes (one or more a line, not empty): below the mark where there is
 * room, else above it, else on the side that has more room, cut to that room.
 */
export function placeCard(mark: readonly Box[], size: Size, window: Size): Placement {
  const highest = mark.reduce((best, box) => (box.top < best.top ? box : best));
  const lowest = mark.reduce((best, box) => (box.bottom > best.bottom ? box : best));
  const roomBelow = window.height - EDGE - (lowest.bottom + GAP);
  const roomAbove = highest.top - GAP - EDGE;
  const isBelow = size.height <= roomBelow || (size.height > roomAbove && roomBelow >= roomAbove);
  const maxHeight = Math.max(isBelow ? roomBelow : roomAbove, LEAST_HEIGHT);
  const height = Math.min(size.height, maxHeight);
  const top = isBelow ? lowest.bottom + GAP : highest.top - GAP - height;
  return {
    left: clamp(startOfLine(mark, isBelow ? lowest : highest), EDGE, window.width - EDGE - size.width),
    top: clamp(top, EDGE, window.height - EDGE - height),
    maxHeight,
  };
}

/** Where the mark begins on the line of one of its boxes: one quote can be cut into several boxes on a line. */
function startOfLine(mark: readonly Box[], on: Box): number {
  const middle = (on.top + on.bottom) / 2;
  return Math.min(...mark.filter((box) => box.top < middle && box.bottom > middle).map((box) => box.left));
}

/** The lower bound wins where both cannot be kept. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The place of a card that belongs to no mark: the upper corner at the end of the line. */
export function dockCard(size: Size, window: Size): Placement {
  return { left: Math.max(EDGE, window.width - EDGE - size.width), top: EDGE, maxHeight: window.height - 2 * EDGE };
}
