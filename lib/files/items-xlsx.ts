/** The workbook of an export: items, comparison where there is one, and what the columns mean. */
import type { FilePage } from '../core/exchange/text-format.ts';
import { rowUnder } from '../core/table/code-words.ts';
import { columnNotes } from '../core/table/column-notes.ts';
import { type CellValue, COLUMNS, type Column } from '../core/table/columns.ts';
import type { HeaderLanguage } from '../core/table/csv.ts';
import { itemRow } from '../core/table/item-row.ts';
import type { PlainTable } from '../core/table/matrix-table.ts';
import type { FileTask } from './task.ts';
import { type CellKind, MOST_COLUMNS, type SheetColumn } from './xlsx/sheet.ts';
import { type Sheet, writeXlsx } from './xlsx/write-xlsx.ts';

/** A table of its own sheet. */
export interface NamedTable extends PlainTable {
  readonly name: string;
}

export interface ItemsXlsxOptions extends FileTask {
  readonly header: HeaderLanguage;
  /** Names of the first and the last sheet. */
  readonly sheetNames: { readonly items: string; readonly notes: string };
  /** Sheets between them: the comparison in its layouts. */
  readonly tables: readonly NamedTable[];
  /** How far the reader's clock is ahead of UTC at a time, in minutes. */
  readonly minutesAhead: (time: Date) => number;
}

/** In digits of the normal font; what is not named is a short word or number. */
const WIDTHS: Partial<Readonly<Record<Column, number>>> = {
  township: 14,
  county: 14,
  page_title: 36,
  publisher: 26,
  index_number: 20,
  indicator: 26,
  indicator_key: 22,
  department: 22,
  project: 30,
  section: 30,
  quote: 24,
  sentence: 60,
  note: 24,
  tags: 16,
  url: 30,
  text_fragment_url: 30,
  captured_at: 17,
  value: 14,
  value_max: 14,
  base_value: 16,
  base_value_max: 16,
  investment_yuan: 16,
};
const NARROW = 11;

const KINDS: Partial<Readonly<Record<Column, CellKind>>> = { published_on: 'date', captured_at: 'time', text_fragment_url: 'link' };

/** Writes items as a workbook; null where it was ended. No sheet of items where `groups` is null. */
export function writeItemsXlsx(groups: AsyncIterable<FilePage> | null, options: ItemsXlsxOptions): Promise<Blob | null> {
  const { header, sheetNames, tables } = options;
  const sheets: Sheet[] = [
    ...(groups === null ? [] : [{ name: sheetNames.items, columns: itemColumns(header), rows: itemRows(groups, header) }]),
    ...tables.flatMap(fitting).map(tableSheet),
    { ...tableSheet({ ...columnNotes(), name: sheetNames.notes }) },
  ];
  return writeXlsx(sheets, options);
}

function itemColumns(header: HeaderLanguage): SheetColumn[] {
  return COLUMNS.map((column) => ({
    title: column[header],
    kind: KINDS[column.key] ?? (column.kind === 'number' ? 'number' : 'text'),
    width: WIDTHS[column.key] ?? NARROW,
  }));
}

async function* itemRows(groups: AsyncIterable<FilePage>, header: HeaderLanguage): AsyncGenerator<CellValue[][], void, void> {
  for await (const { page, items } of groups) {
    yield items.map((item) => {
      const row = rowUnder(header, itemRow(page, item));
      return COLUMNS.map(({ key }) => row[key]);
    });
  }
}

/** A table as Excel can hold it: what is too wide goes on in another sheet, with the columns that name the rows. */
function fitting(table: NamedTable): NamedTable[] {
  const { name, titles, kinds, rows, heads = 0 } = table;
  if (titles.length <= MOST_COLUMNS) return [table];
  // Columns of three belong together: operator, value, upper end.
  const step = Math.floor((MOST_COLUMNS - heads) / 3) * 3;
  const sheets: NamedTable[] = [];
  for (let from = heads; from < titles.length; from += step) {
    const part = <T>(cells: readonly T[]): T[] => [...cells.slice(0, heads), ...cells.slice(from, from + step)];
    const nth = sheets.length + 1;
    sheets.push({ name: nth === 1 ? name : `${name} ${nth}`, titles: part(titles), kinds: part(kinds), rows: rows.map(part), heads });
  }
  return sheets;
}

/** Columns as wide as their longest cell of the first rows, within reason. */
function tableSheet({ name, titles, kinds, rows }: NamedTable): Sheet {
  const sample = rows.slice(0, 200);
  const columns = titles.map((title, i) => {
    const widest = Math.max(...[title, ...sample.map((row) => row[i] ?? null)].map(widthOf));
    return {
      title,
      kind: kinds[i] === 'number' ? ('number' as const) : ('text' as const),
      width: Math.min(60, Math.max(NARROW, widest + 4)),
    };
  });
  return { name, columns, rows: [rows] };
}

/** In digits: everything beyond the Latin scripts is two wide. */
const widthOf = (value: CellValue): number => [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u02ff' ? 2 : 1), 0);
