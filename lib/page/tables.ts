/** Tables: those that hold data get coordinates, those that only lay out the page are plain containers. */
import type { Cell } from '../core/model.ts';

export interface GridCell extends Omit<Cell, 'table'> {
  readonly element: Element;
  /** The only cell of a first row that spans the whole table: its title. */
  readonly title: boolean;
}

export interface TableGrid {
  readonly captions: readonly Element[];
  /** Row by row. */
  readonly cells: readonly GridCell[];
}

const WIDEST_SPAN = 100;
const TALLEST_SPAN = 2000;
/** A cell with this share of the table's text holds an article, not a datum. */
const ARTICLE_SHARE = 0.6;
const SHORTEST_ARTICLE = 200;

interface Row {
  readonly element: Element;
  readonly inHead: boolean;
}

/** The grid of a table with at least two rows and two columns of data; null where the table only lays out the page. */
export function readTable(table: Element): TableGrid | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const rows: Row[] = [];
  const captions: Element[] = [];
  collectRows(table, false, rows, captions);
  if (rows.length < 2 || holdsArticle(rows)) return null;
  const placed = placeCells(rows);
  const columns = placed.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  if (columns < 2 || !placed.some((cell) => cell.column > 0)) return null;
  return { captions, cells: withHeaders(placed, columns) };
}

function collectRows(parent: Element, inHead: boolean, rows: Row[], captions: Element[]): void {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const name = child.tagName.toUpperCase();
    if (name === 'TR') rows.push({ element: child, inHead });
    else if (name === 'CAPTION') captions.push(child);
    else if (name === 'THEAD' || name === 'TBODY' || name === 'TFOOT') collectRows(child, name === 'THEAD', rows, captions);
  }
}

const isCell = (element: Element): boolean => element.tagName.toUpperCase() === 'TD' || element.tagName.toUpperCase() === 'TH';

function holdsArticle(rows: readonly Row[]): boolean {
  let whole = 0;
  let longest = 0;
  for (const { element } of rows) {
    for (let cell = element.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (!isCell(cell)) continue;
      if (cell.querySelector('table')) return true;
      const length = (cell.textContent ?? '').trim().length;
      whole += length;
      if (length > longest) longest = length;
    }
  }
  return longest >= SHORTEST_ARTICLE && longest >= whole * ARTICLE_SHARE;
}

function placeCells(rows: readonly Row[]): GridCell[] {
  const cells: GridCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach(({ element: tr, inHead }, row) => {
    let column = 0;
    for (let element = tr.firstElementChild; element; element = element.nextElementSibling) {
      if (!isCell(element)) continue;
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const columnSpan = spanOf(element, 'colspan', WIDEST_SPAN);
      const rowSpan =
        element.getAttribute('rowspan')?.trim() === '0'
          ? rows.length - row
          : Math.min(spanOf(element, 'rowspan', TALLEST_SPAN), rows.length - row);
      for (let i = column; i < column + columnSpan; i += 1) freeFrom[i] = row + rowSpan;
      cells.push({ element, row, column, rowSpan, columnSpan, header: inHead || element.tagName.toUpperCase() === 'TH', title: false });
      column += columnSpan;
    }
  });
  return cells;
}

function spanOf(cell: Element, attribute: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** Marks a title row, and the first row after it as header where no cell is marked as one and the row holds no digit. */
function withHeaders(cells: readonly GridCell[], columns: number): GridCell[] {
  const rowOf = (row: number): GridCell[] => cells.filter((cell) => cell.row === row);
  const top = rowOf(0);
  const titled = top.length === 1 && (top[0]?.columnSpan ?? 0) >= columns;
  const headRow = titled ? 1 : 0;
  const head = rowOf(headRow);
  const marked = cells.some((cell) => cell.header);
  const lastHead = headRow + depthOf(head) - 1;
  const heads = cells.filter((cell) => cell.row >= headRow && cell.row <= lastHead);
  const looksLikeHead = !marked && head.length >= 2 && heads.every(isName);
  return cells.map((cell) => ({
    ...cell,
    title: titled && cell.row === 0,
    header: cell.header || (looksLikeHead && cell.row >= headRow && cell.row <= lastHead),
  }));
}

/** Rows of a header: a cell that spans columns has its parts below, where the cells beside it reach down as well. */
function depthOf(head: readonly GridCell[]): number {
  const tallest = head.reduce((most, cell) => Math.max(most, cell.rowSpan), 1);
  return head.some((cell) => cell.columnSpan > 1 && cell.rowSpan < tallest) ? tallest : 1;
}

/** The years of columns are no data. */
function isName({ element }: GridCell): boolean {
  const text = (element.textContent ?? '').trim().replace(/(?:19|20)\d\d年度?/g, '');
  return text.length <= 40 && !/[\d０-９]/.test(text);
}
