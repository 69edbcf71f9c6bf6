import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { SavedItem } from '../../../lib/core/item.ts';
import { COLUMNS } from '../../../lib/core/table/columns.ts';
import { matrixTable } from '../../../lib/core/table/matrix-table.ts';
import { textFragmentUrl } from '../../../lib/core/table/text-fragment.ts';
import { type ItemsXlsxOptions, writeItemsXlsx } from '../../../lib/files/items-xlsx.ts';
import { writeXlsx } from '../../../lib/files/xlsx/write-xlsx.ts';
import { columnName } from '../../../lib/files/xlsx/xml.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from '../core/table/sample-items.ts';
import { MATRIX } from '../core/table/sample-matrix.ts';
import { pagesOf, task } from './file-world.ts';

const OPTIONS: ItemsXlsxOptions = {
  ...task(),
  header: 'key',
  sheetNames: { items: '条目', notes: '说明' },
  tables: [],
  minutesAhead: () => 480,
};

async function bytesOf(items: readonly SavedItem[], change: Partial<ItemsXlsxOptions> = {}, page = PAGE): Promise<Buffer> {
  const file = await writeItemsXlsx(pagesOf([page, items]), { ...OPTIONS, ...change });
  return Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** The first sheet as rows by column key, read by another program. */
async function rowsOf(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const [sheet] = await readXlsx(bytes);
  const [head = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i]])));
}

const partsOf = (bytes: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const placeOf = (key: string, row: number): string => columnName(COLUMNS.findIndex((column) => column.key === key)) + row;

describe('the sheet of items', () => {
  test('has numbers as numbers, days and times as dates, and nothing where nothing is known', async () => {
    const range = savedItem({
      reading: { ...FIGURE, op: 'range', value: [25e8, 20e8], unit: '元', baseValue: [25e8, 20e8], baseUnit: '元' },
    });
    const project = savedItem({ reading: { ...PROJECT, investment: null } });
    const [first, second, third] = await rowsOf(await bytesOf([savedItem({ note: '与公报一致' }), range, project]));
    expect(first).toMatchObject({ township: '清溪镇', operator: '>=', value: 20, value_max: null, plan_year: 2026, note: '与公报一致' });
    expect(first?.published_on).toEqual(new Date('2026-01-15T00:00:00Z'));
    // 03:00:05 UTC on a clock eight hours ahead; a sheet knows no time zones.
    expect(first?.captured_at).toEqual(new Date('2026-11-25T11:00:05Z'));
    expect(second).toMatchObject({ operator: 'range', value: 20e8, value_max: 25e8 });
    expect(third).toMatchObject({ kind: 'project', investment_yuan: null, value: null });
  });

  test('keeps a day that is none, and a text that is no link, as text', async () => {
    const [row] = await rowsOf(await bytesOf([savedItem()], {}, { ...PAGE, publishedOn: '2026-02-31' }));
    expect(row?.published_on).toBe('2026-02-31');
    const parts = partsOf(await bytesOf([savedItem()], {}, { ...PAGE, url: 'file:///D:/plan.html' }));
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toBeUndefined();
  });

  test.each(['https://www.example.gov.cn/a\u0001b', 'https://www.example.gov.cn/a b', 'https://www.example.gov.cn/\ufffe', 'https://'])(
    'an address that is none (%j) is no link: Excel would not open the file',
    async (url) => {
      const bytes = await bytesOf([savedItem()], {}, { ...PAGE, url });
      expect(partsOf(bytes)['xl/worksheets/_rels/sheet1.xml.rels']).toBeUndefined();
      expect((await rowsOf(bytes))[0]?.quote).toBe('20%以上');
    },
  );

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://a")'])(
    'never takes text for a formula: %j',
    async (note) => {
      const bytes = await bytesOf([savedItem({ note })]);
      expect((await rowsOf(bytes))[0]?.note).toBe(note.trim());
      const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
      expect(sheet).not.toContain('<f>');
      // The style with the apostrophe that is not shown keeps the cell text when someone edits it.
      expect(sheet).toContain(`<c r="${placeOf('note', 2)}" t="inlineStr" s="5">`);
      expect(partsOf(bytes)['xl/styles.xml']).toContain('quotePrefix="1"');
    },
  );

  test.each([
    ['markup', '<b>&amp;"\'</b>', '<b>&amp;"\'</b>'],
    ['names that objects have', 'constructor', 'constructor'],
    ['line ends', '甲\n乙', '甲\n乙'],
    ['signs outside the plane', '𠮷𠀋😀', '𠮷𠀋😀'],
    ['half a sign', 'a\ud800b', 'a\ufffdb'],
  ])('holds any text: %s', async (_, note, back) => {
    expect((await rowsOf(await bytesOf([savedItem({ note })])))[0]?.note).toBe(back);
  });

  test('writes signs that XML does not hold as Excel does, and what looks like them apart', async () => {
    const sheet = partsOf(await bytesOf([savedItem({ note: 'a\u0001b_x0041_' })]))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('a_x0001_b_x005F_x0041_');
  });

  test('cuts a text that no cell can hold', async () => {
    const [row] = await rowsOf(await bytesOf([savedItem({ note: '长'.repeat(40_000) })]));
    expect(row?.note).toBe(`${'长'.repeat(32_766)}…`);
  });

  test('has a frozen header, a filter over all rows, and columns wide enough for Chinese', async () => {
    const parts = partsOf(await bytesOf([savedItem(), savedItem()]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const last = columnName(COLUMNS.length - 1);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(`<autoFilter ref="A1:${last}3"/>`);
    expect(parts['xl/workbook.xml']).toContain(`'条目'!$A$1:$${last}$3`);
    for (const [, width] of sheet.matchAll(/<col [^>]*width="(\d+)"/g)) expect(Number(width)).toBeGreaterThanOrEqual(11);
  });

  test('links each quote to its place, and leaves a link that is too long as text', async () => {
    const short = savedItem();
    const long = savedItem({ selector: { ...short.selector, exact: '长'.repeat(400) } });
    const bytes = await bytesOf([short, long]);
    const parts = partsOf(bytes);
    const place = placeOf('text_fragment_url', 2);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`<hyperlinks><hyperlink ref="${place}" r:id="rId1"/></hyperlinks>`);
    const target = /Target="([^"]*)" TargetMode="External"/.exec(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '')?.[1];
    expect(target?.replaceAll('&amp;', '&')).toBe(textFragmentUrl(PAGE.url, short.selector));
    expect((await rowsOf(bytes))[1]?.text_fragment_url).toBe(textFragmentUrl(PAGE.url, long.selector));
  });
});

describe('the workbook', () => {
  test('parts a comparison of more pages than a sheet has columns', async () => {
    const pages = Array.from({ length: 5500 }, (_, n) => n);
    const cell = { op: '=', value: 7, role: 'target', year: 2026, aside: null } as const;
    const [row] = MATRIX.rows;
    const wide = {
      columns: pages.map((n) => ({ head: `第${n}镇`, url: '' })),
      rows: row === undefined ? [] : [{ ...row, cells: pages.map((value) => [{ ...cell, value }]) }],
    };
    const bytes = await bytesOf([], { tables: [{ name: '对比数值', ...matrixTable(wide, 'split', 'zh') }] });
    const sheets = await readXlsx(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['条目', '对比数值', '对比数值 2', '说明']);
    const [, first, second] = sheets.map(({ data }) => data[1] ?? []);
    expect([first?.length, first?.slice(0, 8), second?.slice(0, 8)]).toEqual([
      16382,
      ['财政', '财政总收入 增长', 'fiscal-revenue-total', 'growth', '%', '目标', 2026, null],
      first?.slice(0, 8),
    ]);
    const values = [...(first ?? []).slice(8), ...(second ?? []).slice(8)].filter((_, i) => i % 3 === 1);
    expect(values).toEqual(pages);
  });

  test('has the comparison and the meaning of every column behind the items', async () => {
    const tables = [{ name: '对比', ...matrixTable(MATRIX, 'display', 'zh') }];
    const sheets = await readXlsx(await bytesOf([savedItem()], { tables, header: 'zh' }));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['条目', '对比', '说明']);
    expect(sheets[1]?.data[0]).toEqual(['类别', '指标', '指标代码', '变化', '单位', '柳河镇 2026', '石滩乡 2026']);
    expect(sheets[1]?.data[1]?.slice(5)).toEqual(['目标 >=20（2026）；完成 =18（2025）；完成 =7（2025，年中）', null]);
    expect(sheets[2]?.data.slice(1).map((row) => row[1])).toEqual(COLUMNS.map(({ key }) => key));
    for (const row of sheets[2]?.data ?? []) expect(row.every((cell) => cell !== null)).toBe(true);
  });

  test('goes on in another sheet where one is full', async () => {
    const columns = [{ title: 'n', kind: 'number' as const, width: 11 }];
    const rows = [[1, 2, 3, 4, 5].map((n) => [n])];
    const file = await writeXlsx([{ name: '条目', columns, rows }], { ...task(), minutesAhead: () => 0, mostRows: 3 });
    const sheets = await readXlsx(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(sheets.map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
      ['条目', ['n', 1, 2]],
      ['条目 2', ['n', 3, 4]],
      ['条目 3', ['n', 5]],
    ]);
  });

  test('tells of its rows and lets the page breathe; ended, it is none', async () => {
    const heard: number[] = [];
    let breaths = 0;
    const breathe = (): Promise<void> => {
      breaths += 1;
      return Promise.resolve();
    };
    const items = Array.from({ length: 300 }, () => savedItem());
    const pages = Array.from({ length: 5 }, () => [PAGE, items] as const);
    const watched = { onProgress: (rows: number) => void heard.push(rows), breathe };
    expect(await writeItemsXlsx(pagesOf(...pages), { ...OPTIONS, ...watched })).not.toBeNull();
    expect(heard.filter((rows) => rows === 1500)).not.toEqual([]);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(breaths).toBeGreaterThan(3);
    const end = new AbortController();
    const ended = writeItemsXlsx(pagesOf(...pages), { ...OPTIONS, signal: end.signal, onProgress: () => end.abort() });
    expect(await ended).toBeNull();
  });
});
