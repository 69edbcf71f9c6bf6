import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import type { FigureReading, SavedItem, SavedPage } from '../../../lib/core/item.ts';
import { COLUMNS } from '../../../lib/core/table/columns.ts';
import { writeItemsParquet } from '../../../lib/files/items-parquet.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from '../core/table/sample-items.ts';
import { pagesOf, task } from './file-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'planmark-parquet-'));
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

type Group = readonly [SavedPage, readonly SavedItem[]];

/** Answers a query over a file of these pages, which it names `items`. */
async function ask(groups: readonly Group[], query: string): Promise<Record<string, unknown>[]> {
  const file = await writeItemsParquet(pagesOf(...groups), task());
  const path = join(folder, 'items.parquet');
  writeFileSync(path, Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
  const reader = await connection.runAndReadAll(query.replaceAll('items', `read_parquet('${path}')`));
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

const investment = (change: Partial<FigureReading>): SavedItem =>
  savedItem({ reading: { ...FIGURE, indicator: '固定资产投资', indicatorKey: 'fixed-asset-investment', change: 'growth', ...change } });
const town = (township: string, county: string): SavedPage => ({ ...PAGE, id: `https://www.example.gov.cn/${township}`, township, county });

const AVERAGE = `
  SELECT county, round(avg(value), 4) AS growth, count(*)::INTEGER AS pages FROM items
  WHERE indicator = '固定资产投资' AND role = 'target' AND change = 'growth' AND unit = '%' AND value_max IS NULL
  GROUP BY county ORDER BY county`;

describe('a Parquet file', () => {
  test('has typed columns under the agreed keys', async () => {
    const types = await ask([[PAGE, [savedItem()]]], 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM items)');
    expect(types.map((row) => row.column_name)).toEqual(COLUMNS.map(({ key }) => key));
    const typeOf = new Map(types.map((row) => [row.column_name, row.column_type]));
    expect([typeOf.get('township'), typeOf.get('value'), typeOf.get('plan_year'), typeOf.get('year')]).toEqual([
      'VARCHAR',
      'DOUBLE',
      'INTEGER',
      'INTEGER',
    ]);
    expect([typeOf.get('published_on'), typeOf.get('tags'), typeOf.get('department')]).toEqual(['DATE', 'VARCHAR[]', 'VARCHAR[]']);
    expect(typeOf.get('captured_at')).toMatch(/^TIMESTAMP/);
  });

  test('has no year where a number is none that a column of years can hold', async () => {
    const odd = savedItem({ reading: { ...FIGURE, year: 20_252_026_001 } });
    const [row] = await ask([[{ ...PAGE, planYear: -9_000_000_000 }, [odd]]], 'SELECT year, plan_year, value FROM items');
    expect(row).toEqual({ year: null, plan_year: null, value: 20 });
  });

  test('gives every value back, and null where nothing is known', async () => {
    const range = savedItem({ reading: { ...FIGURE, op: 'range', value: [25, 20], year: null }, tags: [] });
    const [first, second, third] = await ask(
      [[PAGE, [savedItem({ tags: ['核对', '重点'], note: '=1+1' }), range, savedItem({ reading: { ...PROJECT, investment: null } })]]],
      'SELECT *, epoch_ms(captured_at)::BIGINT AS captured_ms FROM items',
    );
    expect(first).toMatchObject({ township: '清溪镇', operator: '>=', value: 20, value_max: null, year: 2026, note: '=1+1' });
    expect(first).toMatchObject({ tags: ['核对', '重点'], department: ['财政所', '经发办'], published_on: '2026-01-15' });
    expect(Number(first?.captured_ms)).toBe(Date.parse('2026-11-25T03:00:05.000Z'));
    expect(second).toMatchObject({ operator: 'range', value: 20, value_max: 25, year: null, tags: [] });
    expect(third).toMatchObject({ kind: 'project', project: '石桥河提升工程', investment_yuan: null, value: null, department: ['水利站'] });
  });

  test('of nothing is a table without rows', async () => {
    expect(await ask([], 'SELECT count(*)::INTEGER AS n FROM items')).toEqual([{ n: 0 }]);
  });

  test('of many rows is written in groups, each row once', async () => {
    const pages = Array.from(
      { length: 120 },
      (_, i): Group => [town(`镇${i}`, '东岭县'), Array.from({ length: 100 }, (_, n) => savedItem({ note: String(n) }))],
    );
    const query = 'SELECT count(*)::INTEGER AS n, count(DISTINCT (township, note))::INTEGER AS different FROM items';
    expect(await ask(pages, query)).toEqual([{ n: 12_000, different: 12_000 }]);
  });

  test('answers the average growth target of 固定资产投资 by county', async () => {
    const pages: Group[] = [
      [
        town('清溪镇', '东岭县'),
        [investment({ value: 8 }), investment({ value: 6, role: 'actual' }), investment({ value: 3e8, unit: '元', change: 'level' })],
      ],
      [town('云岭乡', '东岭县'), [investment({ value: 11 })]],
      [town('石滩乡', '西河县'), [investment({ value: 7.5 }), investment({ op: 'range', value: [1, 90] })]],
    ];
    expect(await ask(pages, AVERAGE)).toEqual([
      { county: '东岭县', growth: 9.5, pages: 2 },
      { county: '西河县', growth: 7.5, pages: 1 },
    ]);
  });

  const seeds = join(PROJECT_ROOT, '../shared/gold/seeds');
  test.skipIf(!existsSync(seeds))('says of the gold pages what the gold says', async () => {
    const pages = readdirSync(seeds)
      .filter((name) => name.endsWith('.json'))
      .map((name) => goldPage(JSON.parse(readFileSync(join(seeds, name), 'utf8')), name));
    const wanted = pages.flatMap(([page, items]) =>
      items.flatMap(({ reading }) =>
        reading.kind === 'figure' && reading.indicator === '固定资产投资' && isAveraged(reading)
          ? [[page.county, reading.value] as const]
          : [],
      ),
    );
    const rows = await ask(pages, AVERAGE);
    const counties = [...new Set(wanted.map(([county]) => county))].sort();
    expect(rows.map((row) => row.county).sort()).toEqual(counties);
    for (const { county, growth } of rows) {
      const values = wanted.filter(([name]) => name === county).map(([, value]) => Number(value));
      expect(growth).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 3);
    }
  });
});

const isAveraged = ({ role, change, unit, value }: FigureReading): boolean =>
  role === 'target' && change === 'growth' && unit === '%' && typeof value === 'number';

interface Gold {
  readonly page: { readonly county: string | null; readonly township: string | null };
  readonly figures: readonly Partial<FigureReading>[];
}

function goldPage({ page, figures }: Gold, name: string): Group {
  const items = figures.map((figure) =>
    savedItem({
      reading: {
        ...FIGURE,
        ...figure,
        kind: 'figure',
        project: null,
        change: firstOf(figure.change, 'level'),
        role: firstOf(figure.role, 'target'),
      },
    }),
  );
  return [{ ...PAGE, ...page, id: `https://www.example.gov.cn/${name}` }, items];
}

/** Where the gold allows several readings, the first is as good as any. */
const firstOf = <T>(some: T | readonly T[] | undefined, otherwise: T): T => ([some].flat() as T[])[0] ?? otherwise;
