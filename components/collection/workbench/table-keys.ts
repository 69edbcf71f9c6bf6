/** The keys of the table. Letters work only while the keyboard is on it, so that nothing is done by mistake. */
import { extend, goTo, toggle } from '../../../lib/core/workbench/selection.ts';
import { type Bench, letGo } from './use-bench.ts';
import type { Cells } from './use-cells.ts';

export interface TableActions {
  /** Opens the record of the active line; a page is folded or unfolded instead. */
  readonly open: () => void;
  /** Opens the form of the active item. */
  readonly edit: () => void;
  /** Folds or unfolds the page of a line. */
  readonly fold: (line: number) => void;
  /** Another line became active: an open record follows it. */
  readonly follow: (line: number) => void;
  readonly chooseAll: () => void;
  readonly save: () => void;
  readonly review: () => void;
  readonly ignore: () => void;
  readonly tag: () => void;
  readonly remove: () => void;
}

const LETTERS: Readonly<Record<string, keyof Pick<TableActions, 'save' | 'review' | 'ignore' | 'tag' | 'remove' | 'edit'>>> = {
  e: 'edit',
  s: 'save',
  r: 'review',
  i: 'ignore',
  t: 'tag',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Answers a key. `perPage`: lines that a page key moves by. */
export function tableKey(event: KeyboardEvent, bench: Bench, perPage: number, actions: TableActions, cells: Cells): void {
  if (event.target !== event.currentTarget || event.altKey) return;
  const { display, selection, activeAt, handlesOf } = bench;
  const command = event.ctrlKey || event.metaKey;
  const to = lineAfter(event.key, activeAt, display.lines.length, perPage, selection.active === null);
  if (to !== null) {
    bench.select(event.shiftKey ? extend(display, anchored(bench), to, command) : goTo(display, selection, to));
    actions.follow(to);
  } else if (event.key === ' ') bench.select(toggle(display, selection, activeAt, handlesOf));
  else if (event.key === 'F2') cells.edit(activeAt, cells.column);
  else if (event.key === 'Enter') {
    if (cells.column === null || !cells.edit(activeAt, cells.column)) actions.open();
  } else if (command && event.key.toLowerCase() === 'a') actions.chooseAll();
  else if (event.key === 'Escape' && cells.column !== null) cells.toLine();
  else if (event.key === 'Escape' && selection.chosen.size > 0) letGo(bench);
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') byArrow(event.key, bench, actions, cells);
  else {
    const action = command ? undefined : LETTERS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    actions[action]();
  }
  event.preventDefault();
}

/** A run begins where the keyboard is, also before any line was pressed. */
const anchored = ({ display, selection, activeAt }: Bench): Bench['selection'] =>
  selection.anchor === null ? { ...selection, anchor: display.keys[activeAt] ?? null } : selection;

/** Folds a page, or goes from cell to cell of an item. */
function byArrow(key: string, { display, closed, activeAt }: Bench, actions: TableActions, cells: Cells): void {
  const line = display.keys[activeAt] ?? 0;
  if (line >= 0) cells.step(key === 'ArrowRight' ? 1 : -1);
  else if (closed.has(~line) === (key === 'ArrowRight')) actions.fold(activeAt);
}

function lineAfter(key: string, from: number, count: number, perPage: number, fresh: boolean): number | null {
  if (count === 0) return null;
  const clamped = (line: number): number => Math.max(0, Math.min(count - 1, line));
  switch (key) {
    // The first arrow goes to the line that is named active already.
    case 'ArrowDown':
      return fresh ? clamped(from) : clamped(from + 1);
    case 'ArrowUp':
      return clamped(from - 1);
    case 'PageDown':
      return clamped(from + perPage);
    case 'PageUp':
      return clamped(from - perPage);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
