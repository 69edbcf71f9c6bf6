/**
 * Items as Parquet, for collections that outgrow one machine: typed columns under the keys of the item table, Snappy,
 * one group of rows after the other. Offices and tags are lists, years int32, times timestamps in UTC, the day of
 * publication a date; what is not known is null.
 */
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { FilePage } from '../core/exchange/text-format.ts';
import type { SavedItem, SavedPage } from '../core/item.ts';
import { COLUMNS, type Column } from '../core/table/columns.ts';
import { itemRow } from '../core/table/item-row.ts';
import type { FileTask } from './task.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number];

type ParquetKind = 'string' | 'int' | 'double' | 'date' | 'time' | 'list';

const KINDS: Partial<Readonly<Record<Column, ParquetKind>>> = {
  plan_year: 'int',
  year: 'int',
  published_on: 'date',
  captured_at: 'time',
  department: 'list',
  section: 'list',
  tags: 'list',
};

const ROWS_PER_GROUP = 5_000;
const MIME = 'application/vnd.apache.parquet';

/** Writes items as Parquet; null where it was ended before it was finished. */
export async function writeItemsParquet(groups: AsyncIterable<FilePage>, task: FileTask): Promise<Blob | null> {
  const writer = new ByteWriter();
  const columns = COLUMNS.map(({ key }) => ({ name: key }));
  await parquetWriteRows({
    writer,
    rows: rowsOf(groups, task),
    columns,
    schema: schema(),
    rowGroupSize: ROWS_PER_GROUP,
    createdBy: 'Planmark',
  });
  return task.signal.aborted ? null : new Blob([writer.getBytes()], { type: MIME });
}

async function* rowsOf(
  groups: AsyncIterable<FilePage>,
  { onProgress, signal, breathe }: FileTask,
): AsyncGenerator<Record<string, unknown>> {
  let rows = 0;
  for await (const { page, items } of groups) {
    for (const item of items) yield parquetRow(page, item);
    rows += items.length;
    onProgress(rows);
    await breathe();
    if (signal.aborted) return;
  }
}

function kindOf({ key, kind }: (typeof COLUMNS)[number]): ParquetKind {
  return KINDS[key] ?? (kind === 'number' ? 'double' : 'string');
}

function parquetRow(page: SavedPage, item: SavedItem): Record<string, unknown> {
  const row: Record<string, unknown> = { ...itemRow(page, item) };
  row.department = item.reading.kind === 'excerpt' ? [] : [...item.reading.department];
  row.section = [...item.section];
  row.tags = [...item.tags];
  row.published_on = dayOf(page.publishedOn);
  row.captured_at = timeOf(item.capturedAt);
  row.plan_year = yearOf(page.planYear);
  row.year = item.reading.kind === 'figure' ? yearOf(item.reading.year) : null;
  return row;
}

/** Null for what a column of whole numbers does not hold. */
const yearOf = (year: number | null): number | null => (year !== null && Number.isInteger(year) && Math.abs(year) < 2 ** 31 ? year : null);

/** Null for what is no ISO date; the text that it was is still in the other formats. */
function dayOf(date: string | null): Date | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return timeOf(`${date}T00:00:00Z`);
}

function timeOf(time: string): Date | null {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? null : new Date(ms);
}

function schema(): SchemaElement[] {
  return [{ name: 'root', num_children: COLUMNS.length }, ...COLUMNS.flatMap((column) => elements(column.key, kindOf(column)))];
}

function elements(name: string, kind: ParquetKind): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (kind === 'int') return [{ ...optional, type: 'INT32' }];
  if (kind === 'double') return [{ ...optional, type: 'DOUBLE' }];
  if (kind === 'date') return [{ ...optional, type: 'INT32', converted_type: 'DATE' }];
  if (kind === 'time') return [{ ...optional, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }];
  if (kind === 'string') return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
  return [
    { ...optional, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  ];
}
