/** The walk's result before it becomes one text: blocks with the text nodes that they came from. */
import type { BlockKind, Cell } from '../core/model.ts';

/** A stretch of a block's text that lies in one text node, character by character. */
export interface Run {
  readonly node: Text;
  /** Where it starts in the node's data. */
  readonly nodeAt: number;
  /** Where it starts in the block's text. */
  readonly textAt: number;
  length: number;
}

export interface PageBlock {
  readonly kind: BlockKind;
  /** 1–6 for a heading element, otherwise null. */
  readonly level: number | null;
  readonly cell: Cell | null;
  /** The nearest block element around it. */
  readonly anchor: Element;
  /** Trimmed, white space collapsed. Never empty. */
  readonly text: string;
  /** In order, covering the whole text. */
  readonly runs: readonly Run[];
  /** How many of its characters lie inside links. */
  readonly linked: number;
  /** True where its sentence goes on in the next block, behind the end of a printed page. */
  readonly runsOn?: boolean;
}

/** What the walk knows about the place where text stands. */
export interface Place {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly cell: Cell | null;
  readonly anchor: Element;
  readonly preformatted: boolean;
  readonly tiny: boolean;
  readonly linked: boolean;
}

const isCollapsible = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;

const COLLAPSIBLE = /[ \n\r\t\f]/;

/** White space that has no business at the ends of a block: no-break and ideographic spaces, zero-width signs. */
const isMargin = (code: number): boolean =>
  isCollapsible(code) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff;

/** Collects text nodes into blocks. `close` ends the block; the next text opens one at its own place. */
export class BlockWriter {
  readonly blocks: PageBlock[] = [];
  private place: Place | null = null;
  private text = '';
  private runs: Run[] = [];
  private linked = 0;
  private gapNode: Text | null = null;
  private gapAt = 0;

  /** Adds a text node. In preformatted text each line becomes a block of kind `line`. */
  add(node: Text, place: Place): void {
    const data = node.data;
    if (!COLLAPSIBLE.test(data)) {
      if (data !== '') this.put(node, 0, data, place);
      return;
    }
    let from = 0;
    for (let i = 0; i <= data.length; i += 1) {
      const code = i < data.length ? data.charCodeAt(i) : 0x20;
      if (!isCollapsible(code)) continue;
      if (i > from) this.put(node, from, data.slice(from, i), place);
      from = i + 1;
      if (i === data.length) break;
      if (code === 0x0a && place.preformatted) this.close();
      else if (this.text !== '' && this.gapNode === null) {
        this.gapNode = node;
        this.gapAt = i;
      }
    }
  }

  private put(node: Text, at: number, text: string, place: Place): void {
    this.place ??= place.preformatted && place.kind === 'paragraph' ? { ...place, kind: 'line' } : place;
    if (this.gapNode) {
      this.append(this.gapNode, this.gapAt, ' ');
      this.gapNode = null;
    }
    this.append(node, at, text);
    if (place.linked) this.linked += text.length;
  }

  private append(node: Text, at: number, text: string): void {
    const last = this.runs.at(-1);
    if (last && last.node === node && last.nodeAt + last.length === at) last.length += text.length;
    else this.runs.push({ node, nodeAt: at, textAt: this.text.length, length: text.length });
    this.text += text;
  }

  /** The last character of the block that is open; '' at the beginning of one. */
  get last(): string {
    return this.gapNode ? ' ' : this.text.slice(-1);
  }

  /** Ends the block that is open, if any. */
  close(): void {
    const { place, text, runs } = this;
    if (place) {
      let start = 0;
      let end = text.length;
      while (start < end && isMargin(text.charCodeAt(start))) start += 1;
      while (end > start && isMargin(text.charCodeAt(end - 1))) end -= 1;
      if (end > start) {
        const { kind, level, cell, anchor } = place;
        this.blocks.push({
          kind,
          level,
          cell,
          anchor,
          text: text.slice(start, end),
          runs: clipRuns(runs, start, end),
          linked: this.linked,
        });
      }
    }
    this.place = null;
    this.text = '';
    this.runs = [];
    this.linked = 0;
    this.gapNode = null;
  }
}

/** The runs of `[start, end)` of a block's text, counted from `start`. */
export function clipRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const clipped: Run[] = [];
  for (const run of runs) {
    const from = Math.max(run.textAt, start);
    const to = Math.min(run.textAt + run.length, end);
    if (to > from) clipped.push({ node: run.node, nodeAt: run.nodeAt + from - run.textAt, textAt: from - start, length: to - from });
  }
  return clipped;
}

/**
 * The make of a block: only plain lines of one make can run on in each other. Null for all others. Converters of documents
 * give each line a class of its own behind the common one (`t m0 x1 y1f`, `line12`).
 */
export function groupOf({ kind, anchor }: PageBlock): string | null {
  if (kind !== 'paragraph' && kind !== 'line') return null;
  return `${anchor.tagName}.${/^[^\s\d]*/.exec((anchor.getAttribute('class') ?? '').trimStart())?.[0] ?? ''}`;
}
