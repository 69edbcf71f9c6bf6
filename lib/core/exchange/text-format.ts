/** Files of text that are made page by page, so that memory does not grow with the collection. */
import type { PageWithItems } from '../item.ts';
import { rowUnder } from '../table/code-words.ts';
import { type CsvOptions, csvCells, csvHeader, csvLine, csvStart } from '../table/csv.ts';
import { itemRow } from '../table/item-row.ts';
import type { PlainTable } from '../table/matrix-table.ts';

/** The kept copy of an article. */
export interface ArticleCopy {
  readonly html: string;
  /** ISO time. */
  readonly capturedAt: string;
}

/** A page as it goes into a file. */
export interface FilePage extends PageWithItems {
  /** null where none is kept, or none is to go out. */
  readonly article: ArticleCopy | null;
}

/** How a file is written: `begin`, then every page in order, then `end`. */
export interface TextFormat {
  readonly begin: string;
  /** The text of the page that is the `nth` of the file, counted from 0. */
  readonly page: (page: FilePage, nth: number) => string;
  readonly end: string;
  /** For the Blob. */
  readonly mime: string;
  readonly extension: string;
}

const CSV_FILE = { mime: 'text/csv;charset=utf-8', extension: 'csv' } as const;

/** The item table. */
export function csvItems(options: CsvOptions): TextFormat {
  return {
    ...CSV_FILE,
    begin: csvHeader(options),
    page: ({ page, items }) => items.map((item) => csvLine(rowUnder(options.header ?? 'zh', itemRow(page, item)))).join(''),
    end: '',
  };
}

/** A table that is there as a whole: the comparison matrix. No page adds to it. */
export function csvTable(table: PlainTable, options: CsvOptions): TextFormat {
  const titles = csvCells(
    table.titles,
    table.titles.map(() => 'text'),
  );
  const lines = table.rows.map((row) => csvCells(row, table.kinds));
  return { ...CSV_FILE, begin: csvStart(options) + titles + lines.join(''), page: () => '', end: '' };
}
