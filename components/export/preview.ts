/** The first rows of a file as they will be. */
import type { PageWithItems } from '../../lib/core/item.ts';
import { rowUnder } from '../../lib/core/table/code-words.ts';
import { type CellValue, COLUMNS } from '../../lib/core/table/columns.ts';
import { matrixPage } from '../../lib/core/table/compared-matrix.ts';
import { itemRow } from '../../lib/core/table/item-row.ts';
import { plainNumber } from '../../lib/core/table/plain-number.ts';
import type { Words } from '../words.tsx';
import { type ExportChoice, hasHeader } from './choice.ts';
import { matrixOfPages, textFormat } from './make-file.ts';
import type { ExportPorts } from './ports.ts';

/** A table with its head, or the first lines of a text. */
export type Preview =
  | { readonly kind: 'table'; readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'text'; readonly lines: readonly string[] };

const ROWS = 5;
const PAGES = 8;
const LINES = 14;
const LONGEST_LINE = 160;
const LONGEST_CELL = 40;

/** Reads no more of `pages` than it shows; null where there are none. */
export async function previewOf(
  pages: AsyncIterable<PageWithItems>,
  choice: ExportChoice,
  words: Words,
  ports: ExportPorts,
): Promise<Preview | null> {
  const first = await firstOf(pages, choice.layout === 'matrix' ? PAGES : 1);
  if (first.length === 0) return null;
  if (choice.layout === 'matrix') {
    const layout = choice.format === 'csv' ? choice.matrix : 'display';
    const { titles, rows } = matrixOfPages(first.map(matrixPage), choice, words, layout);
    return { kind: 'table', titles, rows: rows.slice(0, ROWS).map((row) => row.map(cellText)) };
  }
  if (hasHeader(choice) || choice.format === 'parquet') return itemTable(first, choice);
  const format = await textFormat({ ports, words, choice });
  const shown = first.map((group) => ({ ...group, items: group.items.slice(0, ROWS), article: null }));
  const lines = (format.begin + shown.map(format.page).join('')).split('\n');
  return { kind: 'text', lines: lines.slice(0, LINES).map((line) => shortened(line, LONGEST_LINE)) };
}

function itemTable(groups: readonly PageWithItems[], choice: ExportChoice): Preview {
  const header = choice.format === 'parquet' ? 'key' : choice.header;
  const rows = groups.flatMap(({ page, items }) => items.map((item) => rowUnder(header, itemRow(page, item)))).slice(0, ROWS);
  return {
    kind: 'table',
    titles: COLUMNS.map((column) => column[header]),
    rows: rows.map((row) => COLUMNS.map(({ key }) => cellText(row[key]))),
  };
}

async function firstOf(pages: AsyncIterable<PageWithItems>, most: number): Promise<PageWithItems[]> {
  const first: PageWithItems[] = [];
  for await (const group of pages) {
    first.push(group);
    if (first.length >= most) break;
  }
  return first;
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? (plainNumber(value) ?? '') : shortened(value.replace(/\s+/g, ' '), LONGEST_CELL);
}

function shortened(text: string, longest: number): string {
  const signs = [...text.slice(0, longest * 2)];
  return signs.length <= longest ? text : `${signs.slice(0, longest).join('')}…`;
}
