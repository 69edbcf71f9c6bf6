/** What the table's keys and buttons do, put together of the bench and the collection. */
import type { ItemEdit, ItemStatus } from '../../../lib/core/item.ts';
import { isHead, passingHandles } from '../../../lib/core/workbench/display.ts';
import { itemIdAt, type LedgerRow, rowAt } from '../../../lib/core/workbench/ledger.ts';
import { chooseAll } from '../../../lib/core/workbench/selection.ts';
import type { MessageKey } from '../../words.tsx';
import type { TableActions } from './table-keys.ts';
import { type Bench, idsOf } from './use-bench.ts';
import type { Bulk } from './use-bulk.ts';

/** Rows that an action means: the chosen ones or, with none chosen, the active one. */
function meantRows({ rows, display, activeAt }: Bench): readonly number[] {
  const active = display.lines[activeAt];
  if (rows.length > 0) return rows;
  return active === undefined || isHead(active) ? [] : [active];
}

const DONE: Readonly<Record<'saved' | 'reviewed' | 'ignored', MessageKey>> = {
  saved: 'announce_saved',
  reviewed: 'announce_items_reviewed',
  ignored: 'announce_ignored',
};

interface Deeds {
  readonly bulk: Bulk;
  /** Opens the record of an item, null closes it; whether one is open. */
  readonly openItem: (id: string | null, toEdit?: boolean) => void;
  readonly isOpen: boolean;
  /** Shows another item in the record that is open; the keyboard stays in the table. */
  readonly showItem: (id: string) => void;
  readonly openTags: () => void;
  /** Marks a page as gone through, or takes that back. */
}

/** The actions of the table as it stands. */
export function benchActions(bench: Bench, { bulk, openItem, showItem, isOpen, openTags }: Deeds): TableActions {
  const setStatus = (status: keyof typeof DONE): void => {
    void bulk.edit(statusEdits(bench, status), DONE[status]);
  };
  const fold = (at: number): void => {
    const line = bench.display.keys[at] ?? 0;
    if (line < 0) bench.fold(~line);
  };
  const idAt = (at: number): string | null => itemIdAt(bench.ledger, bench.display.lines[at] ?? -1);
  return {
    open: () => {
      const id = idAt(bench.activeAt);
      if (id === null) fold(bench.activeAt);
      else openItem(id);
    },
    edit: () => {
      const id = idAt(bench.activeAt);
      if (id !== null) openItem(id, true);
    },
    fold,
    follow: (at) => {
      const id = isOpen ? idAt(at) : null;
      if (id !== null) showItem(id);
    },
    chooseAll: () => bench.select(chooseAll(bench.selection, passingHandles(bench.ledger, bench.sifted))),
    save: () => setStatus('saved'),
    review: () => {
      const line = bench.display.lines[bench.activeAt] ?? 0;
      const head = bench.rows.length === 0 && isHead(line) ? bench.ledger.blocks[~line]?.page : undefined;
      if (head === undefined) setStatus('reviewed');
      else void bulk.review(head.id, head.reviewedAt === null);
    },
    ignore: () => setStatus('ignored'),
    tag: () => {
      const at = bench.activeAt;
      const key = bench.display.keys[at];
      // The dialog of tags belongs to the bar of the chosen items: the active one is chosen for it.
      if (bench.rows.length === 0 && key !== undefined && key >= 0) bench.select({ ...bench.selection, chosen: new Set([key]) });
      if (meantRows(bench).length > 0) openTags();
    },
    remove: () => {
      const ids = idsOf(bench.ledger, meantRows(bench));
      if (ids.length > 0) void bulk.remove(ids);
    },
  };
}

/** Edits for the rows that are not so already; saving does not take back a review. */
function statusEdits(bench: Bench, status: ItemStatus): ItemEdit[] {
  return shownRows(bench)
    .filter((row) => row.status !== status && !(status === 'saved' && row.status === 'reviewed'))
    .map(({ id }) => ({ id, status }));
}

/** Edits that give the chosen items a tag or take it out. */
export function tagEdits(bench: Bench, tag: string, on: boolean): ItemEdit[] {
  return shownRows(bench)
    .filter(({ tags }) => tags.includes(tag) !== on)
    .map(({ id, tags }) => ({ id, tags: on ? [...tags, tag] : tags.filter((other) => other !== tag) }));
}

/** Tags that any of the chosen items has. */
export function tagsOfChosen(bench: Bench): string[] {
  return [...new Set(shownRows(bench).flatMap(({ tags }) => tags))];
}

const shownRows = (bench: Bench): LedgerRow[] => meantRows(bench).flatMap((row) => rowAt(bench.ledger, row) ?? []);
