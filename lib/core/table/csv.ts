/** The item table as CSV (RFC 4180): one line at a time, so that a file of any length needs no more memory than a row. */
import { type CellValue, COLUMNS, type ColumnKind, type ItemRow } from './columns.ts';
import { plainNumber } from './plain-number.ts';

/** Which words head the columns: Chinese, English, or the stable keys. */
export type HeaderLanguage = 'zh' | 'en' | 'key';

export interface CsvOptions {
  /** Starts the file with the UTF-8 byte order mark, without which Chinese Excel reads the file as GBK. Default true. */
  readonly bom?: boolean;
  /** Default `zh`. */
  readonly header?: HeaderLanguage;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What a spreadsheet may take for the start of a formula (OWASP, CSV injection), with the full-width forms that
 * East Asian editions accept as well.
 */
const FORMULA_STARTS = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);

/** The byte order mark, or nothing where it is switched off; what a CSV file starts with. */
export const csvStart = ({ bom = true }: CsvOptions): string => (bom ? BYTE_ORDER_MARK : '');

/** Cells as a line with its end; `kinds` says of each what it holds, and so whether it is guarded. */
export function csvCells(cells: readonly CellValue[], kinds: readonly ColumnKind[]): string {
  return cells.map((value, i) => cell(value, kinds[i] ?? 'text')).join(',') + LINE_END;
}

/** The lines of the file, header first, each with its line end; joined they are the file. */
export function* csvLines(rows: Iterable<ItemRow>, options: CsvOptions = {}): Generator<string, void, undefined> {
  yield csvHeader(options);
  for (const row of rows) yield csvLine(row);
}

/** The first line of the file, with the byte order mark unless it is switched off. */
export function csvHeader({ bom = true, header = 'zh' }: CsvOptions = {}): string {
  const titles = COLUMNS.map((column) => quoted(column[header]));
  return csvStart({ bom }) + titles.join(',') + LINE_END;
}

/** One row as a line with its end. */
export function csvLine(row: ItemRow): string {
  return COLUMNS.map(({ key, kind }) => cell(row[key], kind)).join(',') + LINE_END;
}

function cell(value: CellValue, kind: ColumnKind): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value) ?? '';
  return quoted(kind === 'text' ? guarded(value) : value);
}

/** An apostrophe makes a spreadsheet take the cell for text. */
function guarded(text: string): string {
  return FORMULA_STARTS.has(text.charAt(0)) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
