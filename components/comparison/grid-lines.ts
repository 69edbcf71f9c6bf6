/** The lines of the grid: headings of categories between rows, and how high each is. Pure. */
import type { ArrangedRow, RoleChoice } from '../../lib/core/comparison/arrange.ts';
import { cellAt } from '../../lib/core/comparison/arrange.ts';
import type { Cell } from '../../lib/core/comparison/matrix.ts';
import type { Category } from '../../lib/core/lexicon/indicators/vocabulary.ts';

/** `pinned` heads the rows that the reader pinned, null those of no known category. */
export type LineHeading = Category | 'pinned' | null;

export type GridLine =
  | { readonly kind: 'heading'; readonly heading: LineHeading; readonly rows: number; readonly height: number }
  | { readonly kind: 'row'; readonly arranged: ArrangedRow; readonly height: number };

/** A cell shows so many figures; what is more is a number. */
export const MOST_ENTRIES = 4;

const HEADING_HEIGHT = 34;
const ENTRY_HEIGHT = 21;
const PADDING = 14;
const LEAST_ENTRIES = 2;

/** Rows with the headings of their categories. */
export function gridLines(rows: readonly ArrangedRow[], role: RoleChoice): GridLine[] {
  const lines: GridLine[] = [];
  let from = 0;
  while (from < rows.length) {
    const heading = headingOf(rows[from]);
    let to = from;
    while (to < rows.length && headingOf(rows[to]) === heading) to += 1;
    lines.push({ kind: 'heading', heading, rows: to - from, height: HEADING_HEIGHT });
    for (const arranged of rows.slice(from, to)) lines.push({ kind: 'row', arranged, height: heightOf(arranged, role) });
    from = to;
  }
  return lines;
}

function headingOf(arranged: ArrangedRow | undefined): LineHeading {
  if (arranged?.pinned) return 'pinned';
  return arranged?.row.category ?? null;
}

function heightOf({ row }: ArrangedRow, role: RoleChoice): number {
  let most = LEAST_ENTRIES;
  for (const id of row.cells.keys()) most = Math.max(most, linesIn(cellAt(row, id, role) ?? []));
  return PADDING + most * ENTRY_HEIGHT;
}

/** What is said beside a figure of another scope takes a line of its own: no column is wide enough for both. */
function linesIn(cell: Cell): number {
  const shown = cell.slice(0, MOST_ENTRIES);
  return shown.length + shown.filter(({ aside }) => aside !== null).length + (cell.length > shown.length ? 1 : 0);
}
