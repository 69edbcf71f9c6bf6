/** What the table shows, line by line: rows that were let through and, by page, a head above the rows of each. */
import type { Ledger } from './ledger.ts';
import type { Sifted } from './sift.ts';

export interface Display {
  /** A row of the ledger, or `~b` for the head of block `b`. */
  readonly lines: Int32Array;
  /** What stays the same when the ledger is made anew: an item's handle, or `~n` for the page with number `n`. */
  readonly keys: Int32Array;
}

/**
 * The lines in `order` (null for the ledger's own). `closed`: by page, with these pages' rows folded away, by the pages'
 * numbers; null for no heads at all.
 */
export function displayOf(ledger: Ledger, sifted: Sifted, order: Uint32Array | null, closed: ReadonlySet<number> | null): Display {
  const rows = passing(sifted, order);
  const lines = closed === null ? rows : byPage(ledger, sifted, rows, closed);
  return { lines, keys: lines.map((line) => keyOf(ledger, line)) };
}

/** True for the line of a page's head. */
export const isHead = (line: number): boolean => line < 0;

function passing({ pass, count }: Sifted, order: Uint32Array | null): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  for (let n = 0; n < pass.length; n += 1) {
    const row = order === null ? n : (order[n] ?? 0);
    if (pass[row] === 1) {
      rows[at] = row;
      at += 1;
    }
  }
  return rows;
}

/** Rows under the head of their page, pages in the ledger's order; within a page the order stays. */
function byPage(ledger: Ledger, { perBlock }: Sifted, rows: Int32Array, closed: ReadonlySet<number>): Int32Array {
  const nextOf = new Int32Array(ledger.blocks.length).fill(-1);
  let length = 0;
  for (const [b, { number }] of ledger.blocks.entries()) {
    const count = perBlock[b] ?? 0;
    if (count === 0) continue;
    const open = !closed.has(number);
    if (open) nextOf[b] = length + 1;
    length += open ? count + 1 : 1;
  }
  const lines = new Int32Array(length);
  let at = 0;
  for (const [b, { number }] of ledger.blocks.entries()) {
    const count = perBlock[b] ?? 0;
    if (count === 0) continue;
    lines[at] = ~b;
    at += closed.has(number) ? 1 : count + 1;
  }
  for (const row of rows) {
    const b = ledger.blockOf[row] ?? 0;
    const next = nextOf[b] ?? -1;
    if (next < 0) continue;
    lines[next] = row;
    nextOf[b] = next + 1;
  }
  return lines;
}

function keyOf(ledger: Ledger, line: number): number {
  if (isHead(line)) return ~(ledger.blocks[~line]?.number ?? 0);
  const b = ledger.blockOf[line] ?? 0;
  return ledger.blocks[b]?.handles[line - (ledger.starts[b] ?? 0)] ?? 0;
}

/** The handles of all rows that are let through, those of folded pages among them. */
export function passingHandles(ledger: Ledger, { pass, count }: Sifted): Int32Array {
  const handles = new Int32Array(count);
  let at = 0;
  for (const [b, block] of ledger.blocks.entries()) {
    const start = ledger.starts[b] ?? 0;
    for (let i = 0; i < block.count; i += 1) {
      if (pass[start + i] !== 1) continue;
      handles[at] = block.handles[i] ?? 0;
      at += 1;
    }
  }
  return handles;
}

/** The rows that are let through and whose handles are chosen, in the ledger's order. */
export function chosenRows(ledger: Ledger, { pass }: Sifted, chosen: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  if (chosen.size === 0) return rows;
  for (const [b, block] of ledger.blocks.entries()) {
    const start = ledger.starts[b] ?? 0;
    for (let i = 0; i < block.count; i += 1) if (pass[start + i] === 1 && chosen.has(block.handles[i] ?? -1)) rows.push(start + i);
  }
  return rows;
}
