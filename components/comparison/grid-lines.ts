/** The lines of the grid: headings of categories between rows, and how high each is. Pure. */
import type { ArrangedRow, RoleChoice } from '../../lib/core/comparison/arrange.ts';
import { cellAt } from '../../lib/core/comparison/arrange.ts';
import type { Category } from '../../lib/core/lexicon/indicators/vocabulary.ts';
import { linesIn } from './cell-lines.ts';

/** `pinned` heads the rows that the reader pinned, null those of no known category. */
export type LineHeading = Category | 'pinned' | null;

export type GridLine =
  | { readonly kind: 'heading'; readonly heading: LineHeading; readonly rows: number; readonly height: number }
  | { readonly kind: 'row'; readonly arranged: ArrangedRow; readonly height: number };

const HEADING_HEIGHT = 34;
const LINE_HEIGHT = 21;
const PADDING = 14;
const LEAST_LINES = 2;

/** Rows with the headings of their categories; `columnWidth` in pixels. */
export function gridLines(rows: readonly ArrangedRow[], role: RoleChoice, columnWidth: number): GridLine[] {
  const lines: GridLine[] = [];
  let from = 0;
  while (from < rows.length) {
    const heading = headingOf(rows[from]);
    let to = from;
    while (to < rows.length && headingOf(rows[to]) === heading) to += 1;
    lines.push({ kind: 'heading', heading, rows: to - from, height: HEADING_HEIGHT });
    for (const arranged of rows.slice(from, to)) lines.push({ kind: 'row', arranged, height: heightOf(arranged, role, columnWidth) });
    from = to;
  }
  return lines;
}

function headingOf(arranged: ArrangedRow | undefined): LineHeading {
  if (arranged?.pinned) return 'pinned';
  return arranged?.row.category ?? null;
}

function heightOf({ row }: ArrangedRow, role: RoleChoice, columnWidth: number): number {
  let most = LEAST_LINES;
  for (const id of row.cells.keys()) most = Math.max(most, linesIn(cellAt(row, id, role) ?? [], row.scale, columnWidth));
  return PADDING + most * LINE_HEIGHT;
}
