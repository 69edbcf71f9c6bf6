import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CellName, cellsOf, readCell } from '../../../lib/core/editing/cell.ts';
import type { Problem } from '../../../lib/core/editing/fields.ts';
import type { ItemEdit, SavedItem } from '../../../lib/core/item.ts';
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
export function useCells(deeds: CellDeeds): Cells {
  const { bench, bulk, announcer } = deeds;
  const words = useWords();
  const [column, setColumn] = useState<Cells['column']>(null);
  const place = useOpenCell(deeds);
  const { now, show, close, open } = place;
  const latest = useRef(bench);
  latest.current = bench;
  const openAt = (line: number, id: string, cell: CellName): void => {
    const { display, select, selection } = latest.current;
    const key = display.keys[line] ?? null;
    select({ ...selection, active: key, anchor: key });
    open(id, cell);
  };
  const edit = (line: number, asked: Cells['column']): boolean => {
    const { ledger, display } = latest.current;
    const row = rowAt(ledger, display.lines[line] ?? -1);
    const cell = row === null ? undefined : editableCells(row.kind).find((one) => (asked === null ? inSight(line, one) : one === asked));
    if (row === null || cell === undefined) return false;
    openAt(line, row.id, cell);
    return true;
  };
  const goOn = ({ id, cell }: EditedCell, onward: Onward): void => {
    const by = onward === 'after' ? 1 : -1;
    const beside = onward === 'before' || onward === 'after' ? cellBeside(latest.current, id, cell, by) : null;
    if (beside === null) close(onward !== 'elsewhere');
    else openAt(beside.line, beside.id, beside.cell);
  };
  /** Writes what was typed; false where the cell is not to be left. */
  const write = async (from: EditedCell, change: ItemEdit, warning: Problem | undefined): Promise<boolean> => {
    const writing = { ...from, problem: null, busy: true };
    show(writing);
    const done = await bulk.edit([change], 'announce_edited');
    if (done && warning !== undefined) {
      const text = words('edited_other_dimension', warning.expected);
      announcer.say({ text, tone: 'done', undo: () => void bulk.undo() });
    }
    if (now() !== writing) return false;
    // What was typed stays until it is saved.
    if (!done) show({ ...from, problem: null });
    return done;
  };
  const save = async (typed: string, onward: Onward): Promise<void> => {
    const from = now();
    if (from === null || from.item === null || from.busy) return;
    const outcome = readCell(from.item, from.cell, typed);
    if (!outcome.ok) show({ ...from, problem: outcome.problem });
    else if (outcome.edit === null || (await write(from, outcome.edit, outcome.warnings[0]))) goOn(from, onward);
  };
  return {
    column,
    step: (by) => setColumn((before) => columnBeside(latest.current.activeAt, before, by)),
    toLine: () => setColumn(null),
    edited: place.edited,
    edit,
    save,
    leave: () => close(true),
  };
}

interface OpenCell {
  readonly edited: EditedCell | null;
  /** The same between two drawings: a key may come before the next one. */
  readonly now: () => EditedCell | null;
  readonly show: (next: EditedCell | null) => void;
  /** Leaves the cell; with `focus` the keyboard goes to the table. */
  readonly close: (focus: boolean) => void;
  /** Opens a cell, reads its item, and shows it then. */
  readonly open: (id: string, cell: CellName) => void;
}

/** The one cell that is open. An item that leaves the table, by a change or a filter, takes its cell with it. */
function useOpenCell({ bench, collection, announcer, toTable }: CellDeeds): OpenCell {
  const words = useWords();
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const now = useRef<EditedCell | null>(null);
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
        const item = items.find((one) => one.id === id);
        if (now.current !== opening) return;
        if (item === undefined) close(true);
        else show({ ...opening, item });
      },
      (error: unknown) => {
        announcer.say({ text: failureIn(words, error), tone: 'problem' });
        if (now.current === opening) close(true);
      },
    );
  };
  const gone = edited !== null && lineOfItem(bench, edited.id) < 0;
  useLayoutEffect(() => {
    if (gone) close(document.activeElement === document.body);
  }, [gone]);
  return { edited, now: () => now.current, show, close, open };
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
