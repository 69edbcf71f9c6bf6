/** Items as a CSV file that is made piece by piece: memory does not grow with the collection. */
import type { SavedItem, SavedPage } from '../lib/core/item.ts';
import { type CsvOptions, csvHeader, csvLine } from '../lib/core/table/csv.ts';
import { itemRow } from '../lib/core/table/item-row.ts';

interface Group {
  readonly page: SavedPage;
  readonly items: readonly SavedItem[];
}

/** So many rows become one part of the file; the browser may keep parts on disk. */
const ROWS_PER_PART = 2_000;

/**
 * Writes groups as one file. `onProgress` hears the number of rows after each part; `signal` ends it, and the answer is null.
 */
export async function csvFile(
  groups: AsyncIterable<Group>,
  options: CsvOptions,
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly rows: number } | null> {
  const parts: Blob[] = [];
  let lines = [csvHeader(options)];
  let rows = 0;
  const flush = (): void => {
    parts.push(new Blob(lines));
    lines = [];
    onProgress(rows);
  };
  for await (const { page, items } of groups) {
    if (signal.aborted) return null;
    for (const item of items) lines.push(csvLine(itemRow(page, item)));
    rows += items.length;
    if (lines.length >= ROWS_PER_PART) flush();
  }
  if (signal.aborted) return null;
  flush();
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows };
}
