import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CellName, cellsOf, readCell } from '../../../lib/core/editing/cell.ts';
import type { Problem } from '../../../lib/core/editing/fields.ts';
import type { SavedItem } from '../../../lib/core/item.ts';
import type { ItemKind } from '../../../lib/core/item-kind.ts';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { isHead } from '../../../lib/core/workbench/display.ts';
import { rowAt } from '../../../lib/core/workbench/ledger.ts';
import type { Collection } from '../../../lib/store/collection.ts';
import type { Announcer } from '../../use-announcement.ts';
import { useWords } from '../../words.tsx';
import { COLUMNS, type Column } from './columns.ts';
import { type Bench, idsOf, lineOfItem } from './use-bench.ts';
import { type Bulk, failureIn } from './use-bulk.ts';

/** A cell that is being edited. */
export interface EditedCell {
  /** The item's id. */
  readonly id: string;
  readonly cell: CellName;
  /** The item as it was when its cell was opened; null while it is being read. */
  readonly item: SavedItem | null;
  /** What was wrong with the last attempt; null for nothing. */
  readonly problem: Problem | null;
  /** True while it is being written. */
  readonly busy: boolean;
}

/** Where the keyboard goes once a cell is saved: to the table, to the cell before or after, or where it is already. */
export type Onward = 'table' | 'before' | 'after' | 'elsewhere';

/** The cells of the table: the one that the keyboard is in, and the one that is edited. */
export interface Cells {
  /** The column that the keyboard is in; null while it is on the line as a whole. */
  readonly column: Column['key'] | null;
  /** Goes to the column beside, of those in sight; before the first one is the line as a whole. */
  readonly step: (by: 1 | -1) => void;
  /** Leaves the column; the keyboard is on the line as a whole. */
  readonly toLine: () => void;
  readonly edited: EditedCell | null;
  /** Opens a cell of a line for editing; without a column the first that can be edited. False where none can. */
  readonly edit: (line: number, column: Column['key'] | null) => boolean;
  readonly save: (typed: string, onward: Onward) => Promise<void>;
  /** Leaves the edited cell as it was. */
  readonly leave: () => void;
}

/** The cells of an item that can be edited in the table. */
export const editableCells = (kind: ItemKind): readonly CellName[] => cellsOf(kind === 'project' || kind === 'excerpt' ? kind : 'figure');

interface CellDeeds {
  readonly bench: Bench;
  readonly bulk: Bulk;
  readonly collection: Pick<Collection, 'itemsOfPage'>;
  readonly announcer: Announcer;
  /** Puts the keyboard on the table. */
  readonly toTable: () => void;
}

/** Cells of the table, edited where they stand: read by the same rules as the form, one change after the other, each with its undo. */
export function useCells({ bench, bulk, collection, announcer, toTable }: CellDeeds): Cells {
  const words = useWords();
  const [column, setColumn] = useState<Cells['column']>(null);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  // What is true between two drawings: a key may come before the next one.
  const now = useRef<EditedCell | null>(null);
  const latest = useRef(bench);
  latest.current = bench;
  const show = (next: EditedCell | null): void => {
    now.current = next;
    setEdited(next);
  };
  const close = (focus: boolean): void => {
    show(null);
    if (focus) toTable();
  };
  const open = (id: string, cell: CellName): void => {
    const opening = { id, cell, item: null, problem: null, busy: false };
    show(opening);
    collection.itemsOfPage(partsOfItemId(id)?.pageId ?? '').then(
      (items) => {
        if (now.current !== opening) return;
        const item = items.find((one) => one.id === id);
        if (item === undefined) close(true);
        else show({ ...opening, item });
      },
      (error: unknown) => {
        announcer.say({ text: failureIn(words, error), tone: 'problem' });
        if (now.current === opening) close(true);
      },
    );
  };
  const edit = (line: number, asked: Cells['column']): boolean => {
    const { ledger, display, select, selection } = latest.current;
    const row = rowAt(ledger, display.lines[line] ?? -1);
    if (row === null) return false;
    const cells = editableCells(row.kind);
    const cell = asked === null ? cells.find((one) => inSight(line, one)) : cells.find((one) => one === asked);
    if (cell === undefined) return false;
    const key = display.keys[line] ?? null;
    select({ ...selection, active: key, anchor: key });
    open(row.id, cell);
    return true;
  };
  /** The cell before or after in the same item, or in the item before or after; false where there is none. */
  const openBeside = ({ id, cell }: EditedCell, by: 1 | -1): boolean => {
    const beside = cellBeside(latest.current, id, cell, by);
    if (beside === null) return false;
    const { select, selection, display } = latest.current;
    const key = display.keys[beside.line] ?? null;
    select({ ...selection, active: key, anchor: key });
    open(beside.id, beside.cell);
    return true;
  };
  const save = async (typed: string, onward: Onward): Promise<void> => {
    const from = now.current;
    if (from === null || from.item === null || from.busy) return;
    const outcome = readCell(from.item, from.cell, typed);
    if (!outcome.ok) return show({ ...from, problem: outcome.problem });
    if (outcome.edit !== null) {
      const writing = { ...from, problem: null, busy: true };
      show(writing);
      const done = await bulk.edit([outcome.edit], 'announce_edited');
      if (done && outcome.warnings[0] !== undefined) warn(outcome.warnings[0]);
      if (now.current !== writing) return;
      // What was typed stays until it is saved.
      if (!done) return show({ ...from, problem: null });
    }
    if (onward === 'before' || onward === 'after') {
      if (!openBeside(from, onward === 'after' ? 1 : -1)) close(true);
    } else close(onward === 'table');
  };
  const warn = ({ expected }: Problem): void =>
    announcer.say({ text: words('edited_other_dimension', expected), tone: 'done', undo: () => void bulk.undo() });
  const gone = edited !== null && lineOfItem(bench, edited.id) < 0;
  // An item that left the table, by a change or a filter, takes its cell with it.
  useLayoutEffect(() => {
    if (gone) close(document.activeElement === document.body);
  }, [gone]);
  return {
    column,
    step: (by) => setColumn((before) => columnBeside(latest.current.activeAt, before, by)),
    toLine: () => setColumn(null),
    edited,
    edit,
    save,
    leave: () => close(true),
  };
}

/** Narrow tables leave columns out; the style sheet knows which. */
const inSight = (line: number, column: Column['key']): boolean =>
  (document.querySelector(`[data-line="${line}"] [data-cell="${column}"]`)?.getClientRects().length ?? 0) > 0;

function columnBeside(line: number, from: Cells['column'], by: 1 | -1): Cells['column'] {
  const keys = COLUMNS.map(({ key }) => key).filter((key) => inSight(line, key));
  const at = (from === null ? -1 : keys.indexOf(from)) + by;
  return at < 0 ? null : (keys[Math.min(at, keys.length - 1)] ?? null);
}

function cellBeside(bench: Bench, id: string, cell: CellName, by: 1 | -1): { id: string; cell: CellName; line: number } | null {
  const { ledger, display } = bench;
  const from = lineOfItem(bench, id);
  // All lines have the same columns in sight; the next one may not be drawn yet.
  const cellsAt = (line: number): readonly CellName[] => {
    const row = rowAt(ledger, display.lines[line] ?? -1);
    return row === null ? [] : editableCells(row.kind).filter((one) => inSight(from, one));
  };
  if (from < 0) return null;
  const next = cellsAt(from)[cellsAt(from).indexOf(cell) + by];
  if (next !== undefined) return { id, cell: next, line: from };
  for (let line = from + by; line >= 0 && line < display.lines.length; line += by) {
    const [other] = isHead(display.lines[line] ?? 0) ? [] : idsOf(ledger, [display.lines[line] ?? -1]);
    const first = cellsAt(line).at(by === 1 ? 0 : -1);
    if (other !== undefined && first !== undefined) return { id: other, cell: first, line };
  }
  return null;
}
