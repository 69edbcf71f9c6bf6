import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { COLUMNS, type ItemRow } from '../../../../lib/core/table/columns.ts';
import { csvHeader, csvLine, csvLines } from '../../../../lib/core/table/csv.ts';
import { itemRow } from '../../../../lib/core/table/item-row.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from './sample-items.ts';

const NOTE = COLUMNS.findIndex((column) => column.key === 'note');

/** Reads a file back as a spreadsheet would see its cells, by column key. */
function readBack(file: string): Record<string, string>[] {
  return parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });
}

const fileOf = (rows: readonly ItemRow[]): string => [...csvLines(rows, { header: 'key' })].join('');

describe('the file', () => {
  test('starts with the byte order mark unless it is switched off', () => {
    expect(csvHeader().charCodeAt(0)).toBe(0xfeff);
    expect(csvHeader({ bom: false }).charCodeAt(0)).not.toBe(0xfeff);
  });

  test('ends every line with CR LF, the last one too', () => {
    const lines = [...csvLines([itemRow(PAGE, savedItem())])];
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.endsWith('\r\n')).toBe(true);
  });

  test('has the columns of the agreed order under keys, Chinese or English titles', () => {
    const keys = csvHeader({ bom: false, header: 'key' }).trimEnd();
    expect(keys).toBe(
      'township,county,city,province,plan_year,page_title,publisher,published_on,index_number,kind,role,indicator,indicator_key,' +
        'category,change,operator,value,value_max,unit,base_value,base_value_max,base_unit,year,modality,department,project,' +
        'investment_yuan,deadline,stage,section,quote,sentence,note,tags,status,url,text_fragment_url,captured_at',
    );
    expect(csvHeader({ header: 'zh' })).toContain('乡镇,');
    expect(csvHeader({ header: 'en' })).toContain('Township,');
  });

  test.each(['zh', 'en'] as const)('has a title of its own for every column (%s)', (language) => {
    const titles = COLUMNS.map((column) => column[language]);
    expect(new Set(titles).size).toBe(COLUMNS.length);
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
  });
});

describe('text cells', () => {
  const cases: { name: string; text: string; cell: string }[] = JSON.parse(
    readFileSync(new URL('../../../specs/csv-cells.json', import.meta.url), 'utf8'),
  );

  test.each(cases)('$name', ({ text, cell }) => {
    const line = csvLine(itemRow(PAGE, savedItem({ note: text })));
    const before = csvLine(itemRow(PAGE, savedItem({ note: '' })));
    const empty = before.split(',');
    expect(line).toBe([...empty.slice(0, NOTE), cell, ...empty.slice(NOTE + 1)].join(','));
  });

  test.each(cases)('is read back by a CSV reader: $name', ({ text }) => {
    const [row] = readBack(fileOf([itemRow(PAGE, savedItem({ note: text }))]));
    expect(row?.note?.replace(/^'/, '')).toBe(text);
  });

  test('a value cell that is negative stays a number', () => {
    const [row] = readBack(fileOf([itemRow(PAGE, savedItem({ reading: { ...FIGURE, value: -3.5, baseValue: -3.5 } }))]));
    expect(row?.value).toBe('-3.5');
  });
});

describe('a row', () => {
  const row = (reading: typeof FIGURE | typeof PROJECT): Record<string, string> =>
    readBack(fileOf([itemRow(PAGE, savedItem({ reading }))]))[0] ?? {};

  test('of a figure keeps value, bound and unit apart', () => {
    expect(row(FIGURE)).toMatchObject({
      kind: 'figure',
      role: 'target',
      indicator: '财政总收入',
      indicator_key: 'fiscal-revenue-total',
      category: '财政',
      change: 'growth',
      operator: '>=',
      value: '20',
      value_max: '',
      unit: '%',
      year: '2026',
      modality: 'strive',
      department: '财政所；经发办',
      section: '一、总体目标 > （一）经济',
      quote: '20%以上',
      plan_year: '2026',
      published_on: '2026-01-15',
      captured_at: '2026-11-25T03:00:05.000Z',
    });
  });

  test('of an exact value says so with a bare equals sign', () => {
    expect(row({ ...FIGURE, op: '=' }).operator).toBe('=');
  });

  test('of a range fills both ends, the smaller first', () => {
    const range = {
      ...FIGURE,
      op: 'range' as const,
      value: [25e8, 20e8] as const,
      unit: '元',
      baseValue: [25e8, 20e8] as const,
      baseUnit: '元',
    };
    expect(row(range)).toMatchObject({
      operator: 'range',
      value: '2000000000',
      value_max: '2500000000',
      base_value: '2000000000',
      base_value_max: '2500000000',
    });
  });

  test('leaves unknown things empty, and keeps a zero', () => {
    expect(row({ ...FIGURE, value: 0, year: null, modality: null, department: [] })).toMatchObject({
      value: '0',
      year: '',
      modality: '',
      department: '',
      city: '',
      note: '',
      tags: '',
      investment_yuan: '',
    });
  });

  test('of a project holds its name, kind, stage, deadline and investment', () => {
    expect(row(PROJECT)).toMatchObject({
      kind: 'project',
      role: 'project',
      project: '石桥河提升工程',
      category: 'construction',
      stage: 'ongoing',
      deadline: '10月底前',
      investment_yuan: '35000000',
      department: '水利站',
      value: '',
      operator: '',
      indicator: '',
    });
  });

  test('of a project whose investment is a bound says so in the operator', () => {
    expect(row({ ...PROJECT, investmentOp: '>=' })).toMatchObject({ investment_yuan: '35000000', operator: '>=', value: '' });
  });

  test('links to the quote in its page', () => {
    expect(row(FIGURE).text_fragment_url).toMatch(/^https:\/\/www\.qingxi\.gov\.cn\/zwgk\/2026\/plan\.html#:~:text=/);
    expect(row(FIGURE).url).toBe(PAGE.url);
  });
});
