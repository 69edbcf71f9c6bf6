/**
 * How an element looks, as far as reading its text needs to know: hidden or not, block or inline, white space kept.
 * Two sources, one answer: computed styles in a live document, the written styles in a parsed file.
 */
import { BLOCK, HIDDEN, INLINE, PREFORMATTED, SIZED, TINY } from './look-flags.ts';
import { readStyleRules, writtenLook } from './written-style.ts';

/** The flags of look-flags.ts for one element; 0 where only its name tells. */
export type Look = (element: Element) => number;

/** Text below this many pixels is a watermark, not something to read. */
const LEAST_READABLE_PX = 2;
const INLINE_DISPLAY: ReadonlySet<string> = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);
const BLOCK_DISPLAY: ReadonlySet<string> = new Set(['block', 'flex', 'grid', 'list-item', 'flow-root', 'table', '-webkit-box']);

/**
 * The looks of a document's elements: computed where it is rendered, else read from style attributes and style elements.
 * Computed ones are remembered: to be asked while the document does not change.
 */
export function lookOf(document: Document): Look {
  const view = document.defaultView;
  if (view && typeof view.getComputedStyle === 'function') return computedLook(view);
  const rules = readStyleRules(document);
  return (element) => writtenLook(element, rules);
}

function computedLook(view: Window): Look {
  const known = new Map<Element, number>();
  const compute = (element: Element): number => {
    const style = view.getComputedStyle(element);
    const display = style.display;
    if (display === 'none') return HIDDEN;
    // Asking costs: visibility is inherited, and nobody makes all elements of a name transparent.
    if (element.hasAttributes() && (style.visibility !== 'visible' || style.opacity === '0')) return HIDDEN;
    // What runs on in a line has no box of its own to be cut off or moved away.
    if (display !== 'inline' && element.hasAttributes() && isOutOfSight(style)) return HIDDEN;
    let flags = Number.parseFloat(style.fontSize) < LEAST_READABLE_PX ? TINY : SIZED;
    if (BLOCK_DISPLAY.has(display)) flags |= BLOCK;
    else if (INLINE_DISPLAY.has(display)) flags |= INLINE;
    const space = style.whiteSpace;
    if (space.startsWith('pre') || space === 'break-spaces') flags |= PREFORMATTED;
    return flags;
  };
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const flags = compute(element);
    known.set(element, flags);
    return flags;
  };
}

/** A box this narrow or flat that cuts off what it holds shows nothing. */
const SMALLEST_BOX_PX = 2;
/** Text that is moved away, for readers of screens or in place of a picture, is moved away this far at least. */
const FAR_AWAY_PX = -1500;
const CLIPPED = /^rect\([01]px(?:,? [01]px){3}\)$/;
const CLIPPED_PATH = /^(?:inset\((?:50%|100%)|circle\(0)/;

/** Whether a box is cut off to nothing or moved out of the page. Its size is asked last: the answer needs a layout. */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.overflow !== 'visible' && /hidden|clip/.test(style.overflow)) {
    if (Number.parseFloat(style.textIndent) <= FAR_AWAY_PX) return true;
    if (Number.parseFloat(style.height) < SMALLEST_BOX_PX || Number.parseFloat(style.width) < SMALLEST_BOX_PX) return true;
  }
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (style.clip !== 'auto' && CLIPPED.test(style.clip)) return true;
  if (style.clipPath !== 'none' && CLIPPED_PATH.test(style.clipPath)) return true;
  return isAway(style.left, style.width) || isAway(style.top, style.height);
}

function isAway(edge: string, size: string): boolean {
  const from = Number.parseFloat(edge);
  return from <= FAR_AWAY_PX && from + (Number.parseFloat(size) || 0) <= 0;
}

/** Whether an element or one that holds it is hidden. */
export function isHiddenWithin(element: Element, look: Look): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (look(at) & HIDDEN) return true;
  return false;
}
