/** The way between offsets in the page's text and places in its text nodes, both by binary search over typed arrays. */
import type { Span } from '../core/model.ts';

/** Run `i` of the text: `size[i]` code units from `textAt[i]` lie in `nodes[nodeOf[i]]` from `nodeAt[i]` on. */
export interface OffsetIndex {
  /** In document order. */
  readonly nodes: readonly Text[];
  readonly textAt: Int32Array;
  readonly nodeOf: Int32Array;
  readonly nodeAt: Int32Array;
  readonly size: Int32Array;
  /** For each node the first of its runs; one more at the end. */
  readonly runsOf: Int32Array;
  readonly position: ReadonlyMap<Node, number>;
}

/** What a StaticRange takes. */
export interface TextRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

const FOLLOWING = 4;

/** Index of the last element of `sorted` that is ≤ `value`; −1 where all are greater. */
function lastAtMost(sorted: Int32Array, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The place of a span of text in the document, from its first character to just after its last.
 * Null where the span holds no character of a text node (it is empty or lies between two blocks).
 */
export function rangeAt(index: OffsetIndex, span: Span): TextRange | null {
  const { textAt, size, nodeAt, nodeOf, nodes } = index;
  let first = Math.max(0, lastAtMost(textAt, span.start));
  if ((textAt[first] ?? 0) + (size[first] ?? 0) <= span.start) first += 1;
  const last = lastAtMost(textAt, span.end - 1);
  if (span.end <= span.start || first >= textAt.length || last < first) return null;
  const startContainer = nodes[nodeOf[first] ?? -1];
  const endContainer = nodes[nodeOf[last] ?? -1];
  if (!startContainer || !endContainer) return null;
  const startOffset = (nodeAt[first] ?? 0) + Math.max(0, span.start - (textAt[first] ?? 0));
  const endOffset = (nodeAt[last] ?? 0) + Math.min(size[last] ?? 0, span.end - (textAt[last] ?? 0));
  return { startContainer, startOffset, endContainer, endOffset };
}

/**
 * The offset in the text of a boundary point of the document (a text node and an offset in it, or an element and a child
 * index). A point in white space that was collapsed, or in a node that was left out, answers the next character that is
 * in the text; null behind the last one.
 */
export function offsetOf(index: OffsetIndex, node: Node, offset: number): number | null {
  const position = index.position.get(node);
  if (position !== undefined) return offsetInNode(index, position, offset);
  const child = node.nodeType === 3 ? node : (node.childNodes[offset] ?? null);
  const next = child ? firstNodeFrom(index, child, false) : firstNodeFrom(index, node, true);
  return next < index.nodes.length ? (index.textAt[index.runsOf[next] ?? 0] ?? null) : null;
}

function offsetInNode(index: OffsetIndex, position: number, offset: number): number | null {
  const { nodeAt, textAt, size, runsOf } = index;
  const from = runsOf[position] ?? 0;
  const to = runsOf[position + 1] ?? from;
  const run = lastAtMost(nodeAt, offset, from, to);
  if (run >= from) {
    const inside = offset - (nodeAt[run] ?? 0);
    const length = size[run] ?? 0;
    // The end of a node's last run is a place of that node; elsewhere the next run starts there.
    if (inside < length || (inside === length && run === to - 1)) return (textAt[run] ?? 0) + inside;
  }
  const next = Math.max(run + 1, from);
  return next < textAt.length ? (textAt[next] ?? null) : null;
}

/** The first indexed node that is `node`, lies in it or follows it; with `after`, that follows its subtree. */
function firstNodeFrom(index: OffsetIndex, node: Node, after: boolean): number {
  let low = 0;
  let high = index.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = index.nodes[middle];
    const inside = other !== undefined && (other === node || node.contains(other));
    const follows = other !== undefined && (node.compareDocumentPosition(other) & FOLLOWING) !== 0 && !inside;
    if (follows || (inside && !after)) high = middle;
    else low = middle + 1;
  }
  return low;
}
