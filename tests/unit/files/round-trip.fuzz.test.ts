/** Any collection, written and read by another program: the same rows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { afterAll, expect, test } from 'vitest';
import { csvItems, type FilePage } from '../../../lib/core/exchange/text-format.ts';
import { type CellValue, COLUMNS, type ItemRow } from '../../../lib/core/table/columns.ts';
import { itemRow } from '../../../lib/core/table/item-row.ts';
import { writeItemsParquet } from '../../../lib/files/items-parquet.ts';
import { writeItemsXlsx } from '../../../lib/files/items-xlsx.ts';
import { cases, PATIENCE } from '../../fuzz/cases.ts';
import { anyPages } from '../core/exchange/any-collection.ts';
import { textOf } from '../core/exchange/written.ts';
import { pagesOf, task } from './file-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'planmark-fuzz-'));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = (pages: readonly FilePage[]): ItemRow[] => pages.flatMap(({ page, items }) => items.map((item) => itemRow(page, item)));
const groupsOf = (pages: readonly FilePage[]) => pagesOf(...pages.map(({ page, items }) => [page, items] as const));
/** Halves of a pair are no text that a file can hold. */
const sound = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
const bytesOf = async (file: Blob | null): Promise<Buffer> => Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
/** Doubles are certain to fifteen digits, and files for people hold no more. */
const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-14;

/** What a cell of a CSV file says, as far as a file for people can say it. */
function cellOf(value: CellValue, kind: string): string | null {
  if (value === null) return '';
  if (typeof value === 'number') return null;
  return sound(kind === 'text' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value);
}

test('CSV says to two readers what the collection says', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const file = textOf(csvItems({ bom: true, header: 'key' }), pages);
      const rows: Record<string, string>[] = parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });
      const wanted = rowsOf(pages);
      expect(rows).toHaveLength(wanted.length);
      for (const [i, row] of wanted.entries()) {
        for (const { key, kind } of COLUMNS) {
          const value = row[key];
          const said = cellOf(value, kind);
          if (said !== null) expect([key, rows[i]?.[key]]).toEqual([key, said]);
          else expect([key, sameNumber(Number(value), Number(rows[i]?.[key]))]).toEqual([key, true]);
        }
      }
      const others = Papa.parse<Record<string, string>>(sound(file.slice(1)), {
        header: true,
        skipEmptyLines: true,
        newline: '\r\n',
        delimiter: ',',
      });
      expect(others.data).toEqual(rows);
    }),
    cases('files'),
  );
});

test('Parquet gives every value back', { timeout: PATIENCE }, async () => {
  const path = join(folder, 'items.parquet');
  await fc.assert(
    fc.asyncProperty(anyPages, async (pages) => {
      writeFileSync(path, await bytesOf(await writeItemsParquet(groupsOf(pages), task())));
      const reader = await connection.runAndReadAll(`SELECT * EXCLUDE (published_on, captured_at) FROM read_parquet('${path}')`);
      const rows = reader.getRowObjectsJson() as Record<string, unknown>[];
      const items = pages.flatMap((page) => page.items);
      expect(rows).toHaveLength(items.length);
      for (const [i, row] of rowsOf(pages).entries()) {
        for (const { key, kind } of COLUMNS) {
          if (['published_on', 'captured_at', 'department', 'section', 'tags'].includes(key)) continue;
          const value = row[key];
          const wanted = typeof value === 'string' ? sound(value) : kind === 'number' && value !== null ? Number(value) : value;
          expect([key, rows[i]?.[key]]).toEqual([key, wanted]);
        }
        expect(rows[i]?.tags).toEqual(items[i]?.tags.map(sound));
      }
    }),
    cases('parquet'),
  );
});

test('a workbook opens, and has every number and every text', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPages, async (pages) => {
      const options = {
        ...task(),
        header: 'key' as const,
        sheetNames: { items: '条目', notes: '说明' },
        tables: [],
        minutesAhead: () => 0,
      };
      const [sheet] = await readXlsx(await bytesOf(await writeItemsXlsx(groupsOf(pages), options)));
      const [head = [], ...rows] = sheet?.data ?? [];
      const wanted = rowsOf(pages);
      expect(rows).toHaveLength(wanted.length);
      for (const [i, row] of wanted.entries()) {
        for (const { key } of COLUMNS) {
          const found = rows[i]?.[head.indexOf(key)] ?? null;
          const value = row[key];
          if (typeof value === 'number') expect([key, sameNumber(value, Number(found))]).toEqual([key, true]);
          else if (value === null) expect([key, found]).toEqual([key, null]);
          // Readers trim, and turn days into dates.
          else if (key !== 'published_on' && key !== 'captured_at' && /^[\p{L}\p{N}]+$/u.test(value))
            expect([key, String(found)]).toEqual([key, value]);
        }
      }
    }),
    cases('workbooks'),
  );
});
