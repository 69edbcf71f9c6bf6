/** What of a matrix is shown, and in which order. */
import type { SavedPage } from '../item.ts';
import type { Role } from '../model.ts';
import type { Cell, Matrix, MatrixRow } from './matrix.ts';

/** Which figures count: all, only targets or only results. */
export type RoleChoice = 'all' | Extract<Role, 'target' | 'actual'>;

export interface Arrangement {
  readonly role: RoleChoice;
  /** Rows with figures of fewer pages are left out; 1 leaves out only empty ones. */
  readonly atLeast: number;
  /** Rows whose name, English name or spelling does not hold it are left out; '' leaves out none. */
  readonly text: string;
  /** Ids of rows that stand first and are never left out. */
  readonly pinnedRows: ReadonlySet<string>;
  /** Ids of pages that stand first. */
  readonly pinnedPages: ReadonlySet<string>;
  /** Ids of pages in the order that the reader gave them; others follow by place and year. */
  readonly order: readonly string[];
}

export interface ArrangedRow {
  readonly row: MatrixRow;
  readonly pinned: boolean;
  /** Pages that have a figure of the chosen role. */
  readonly pages: number;
}

export interface Arranged {
  readonly pages: readonly SavedPage[];
  /** Pinned rows first, then as in the matrix. */
  readonly rows: readonly ArrangedRow[];
  /** Rows that have figures of the chosen role, before the other filters. */
  readonly of: number;
}

/** Shows a matrix as asked. */
export function arrange(matrix: Matrix, how: Arrangement): Arranged {
  const wanted = how.text.trim().toLowerCase();
  const counted = matrix.rows
    .map((row) => ({ row, pinned: how.pinnedRows.has(row.id), pages: pagesWith(row, how.role) }))
    .filter(({ pages }) => pages > 0);
  const shown = counted.filter(({ row, pinned, pages }) => pinned || (pages >= how.atLeast && says(row, wanted)));
  return {
    pages: orderPages(matrix.pages, how),
    rows: [...shown.filter(({ pinned }) => pinned), ...shown.filter(({ pinned }) => !pinned)],
    of: counted.length,
  };
}

/** The figures of a page in a row that are of the chosen role; null where there is none. */
export function cellAt(row: MatrixRow, pageId: string, role: RoleChoice): Cell | null {
  const cell = row.cells.get(pageId);
  if (cell === undefined || role === 'all') return cell ?? null;
  const entries = cell.filter((entry) => entry.role === role);
  return entries.length === 0 ? null : entries;
}

function pagesWith(row: MatrixRow, role: RoleChoice): number {
  if (role === 'all') return row.cells.size;
  let pages = 0;
  for (const cell of row.cells.values()) if (cell.some((entry) => entry.role === role)) pages += 1;
  return pages;
}

function says(row: MatrixRow, wanted: string): boolean {
  if (wanted === '') return true;
  return [row.name, row.english ?? '', ...row.spellings].some((text) => text.toLowerCase().includes(wanted));
}

/** Pages in the reader's order; those that were not put anywhere follow by county, township and year. Pinned ones first. */
function orderPages(pages: readonly SavedPage[], { order, pinnedPages }: Pick<Arrangement, 'order' | 'pinnedPages'>): readonly SavedPage[] {
  const given = new Map(order.map((id, i) => [id, i]));
  const sorted = pages.toSorted((a, b) => (given.get(a.id) ?? order.length) - (given.get(b.id) ?? order.length) || byPlace(a, b));
  return [...sorted.filter(({ id }) => pinnedPages.has(id)), ...sorted.filter(({ id }) => !pinnedPages.has(id))];
}

function byPlace(a: SavedPage, b: SavedPage): number {
  return compare(a.county, b.county) || compare(a.township, b.township) || (a.planYear ?? 0) - (b.planYear ?? 0) || (a.id < b.id ? -1 : 1);
}

/** By code unit: the same order on every machine. Unknown places stand last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
