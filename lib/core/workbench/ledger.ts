/** All items of the collection in one list, row by row over the blocks of their pages. */
import type { ItemStatus, SavedPage } from '../item.ts';
import { ITEM_KINDS, type ItemKind } from '../item-kind.ts';
import type { Change, Operator, Value } from '../model.ts';
import { itemIdOf } from '../page-id.ts';
import { type Block, CHANGES, FLAGS, OPERATORS, STATUSES } from './block.ts';
import type { Registry } from './registry.ts';

export interface Ledger {
  readonly registry: Registry;
  /** Newest capture first. */
  readonly blocks: readonly Block[];
  /** The first row of each block, and the number of all rows at the end. */
  readonly starts: Uint32Array;
  /** The block of each row. */
  readonly blockOf: Uint32Array;
  readonly count: number;
}

/** A ledger of pages. Rows are in the order of the pages, newest capture first, and on each page in reading order. */
export function ledgerOf(blocks: Iterable<Block>, registry: Registry): Ledger {
  const sorted = [...blocks].sort((a, b) => compare(b.page.capturedAt, a.page.capturedAt) || compare(a.page.id, b.page.id));
  const starts = new Uint32Array(sorted.length + 1);
  for (const [b, block] of sorted.entries()) starts[b + 1] = (starts[b] ?? 0) + block.count;
  const count = starts[sorted.length] ?? 0;
  const blockOf = new Uint32Array(count);
  for (let b = 0; b < sorted.length; b += 1) blockOf.fill(b, starts[b], starts[b + 1]);
  return { registry, blocks: sorted, starts, blockOf, count };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One row as it is shown. */
export interface LedgerRow {
  readonly id: string;
  readonly handle: number;
  readonly page: SavedPage;
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly subject: string;
  readonly change: Change;
  /** null for what has no value: an excerpt, a project without stated cost. */
  readonly bound: { readonly op: Operator; readonly value: Value; readonly unit: string } | null;
  /** null where it is not known. */
  readonly year: number | null;
  readonly office: string;
  readonly tags: readonly string[];
  /** The beginning of the note in one line; '' for none. */
  readonly note: string;
  readonly corrected: boolean;
}

/** The row with that number; null where there is none. */
export function rowAt(ledger: Ledger, row: number): LedgerRow | null {
  const block = ledger.blocks[ledger.blockOf[row] ?? -1];
  if (block === undefined) return null;
  const i = row - (ledger.starts[ledger.blockOf[row] ?? 0] ?? 0);
  const { codes, page } = block;
  const { tables, tagSets } = ledger.registry;
  const word = (table: keyof typeof tables, code: number | undefined): string => tables[table].words[code ?? 0] ?? '';
  const year = word('year', codes.year[i]);
  const flags = block.flags[i] ?? 0;
  return {
    id: itemIdOf(page.id, block.locals[i] ?? ''),
    handle: block.handles[i] ?? 0,
    page,
    kind: ITEM_KINDS[codes.kind[i] ?? 0] ?? 'excerpt',
    status: STATUSES[codes.status[i] ?? 0] ?? 'saved',
    subject: word('subject', codes.subject[i]),
    change: CHANGES[block.change[i] ?? 0] ?? 'level',
    bound: boundAt(block, i, word('unit', codes.unit[i])),
    year: year === '' ? null : Number(year),
    office: word('office', codes.office[i]),
    tags: (tagSets[codes.tags[i] ?? 0] ?? []).map((code) => word('tag', code)),
    note: word('note', codes.note[i]),
    corrected: (flags & FLAGS.corrected) !== 0,
  };
}

function boundAt(block: Block, i: number, unit: string): LedgerRow['bound'] {
  const from = block.from[i] ?? Number.NaN;
  if (Number.isNaN(from)) return null;
  const to = block.to[i] ?? Number.NaN;
  return { op: OPERATORS[block.op[i] ?? 0] ?? '=', value: Number.isNaN(to) ? from : [from, to], unit };
}

/** The id of the item in a row; null where there is no such row. */
export function itemIdAt(ledger: Ledger, row: number): string | null {
  const b = ledger.blockOf[row];
  const block = ledger.blocks[b ?? -1];
  const local = block?.locals[row - (ledger.starts[b ?? 0] ?? 0)];
  return block === undefined || local === undefined ? null : itemIdOf(block.page.id, local);
}
