import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type MarkdownWords, markdown } from '../../../../lib/core/exchange/markdown.ts';
import { csvItems } from '../../../../lib/core/exchange/text-format.ts';
import { subjectOfReading } from '../../../../lib/core/item.ts';
import { itemIdOf } from '../../../../lib/core/page-id.ts';
import { COLUMNS } from '../../../../lib/core/table/columns.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from '../table/sample-items.ts';
import { annotationsOf, EXPORTED_AT, textOf } from './written.ts';

const ITEM = savedItem({ id: itemIdOf(PAGE.id, 'f20-25.a'), note: '与公报一致', tags: ['核对', '重点'] });
const FILE = [{ page: PAGE, items: [ITEM], article: null }];

describe('annotations have what the W3C model requires', () => {
  const root = JSON.parse(annotationsOf(FILE));
  const [ofPage, ofItem] = root.first.items;
  const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value) && !/\s/.test(value);

  test('a collection with its page', () => {
    expect([root['@context']].flat()[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(root).toMatchObject({ type: 'AnnotationCollection', label: '规标 收藏', created: EXPORTED_AT });
    expect(root.first).toMatchObject({ type: 'AnnotationPage', partOf: root.id, startIndex: 0 });
    expect([root.id, root.first.id].every(isIri)).toBe(true);
    expect(JSON.stringify(root)).not.toContain('"creator"');
  });

  test('annotations with an IRI of their own, one or more targets, and known motivations', () => {
    const motivations = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'];
    for (const { id, type, target, motivation } of root.first.items) {
      expect(isIri(id)).toBe(true);
      expect(type).toBe('Annotation');
      expect(target).toBeTruthy();
      expect([...motivations, 'linking', 'moderating', 'questioning', 'replying', 'tagging']).toContain(motivation);
    }
    expect(new Set(root.first.items.map(({ id }: { id: string }) => id)).size).toBe(2);
    expect(ofPage.target).toBe(PAGE.url);
  });

  test('a target with its source and both selectors', () => {
    expect(ofItem.target).toEqual({
      type: 'SpecificResource',
      source: PAGE.url,
      selector: [
        { type: 'TextPositionSelector', start: 20, end: 25 },
        { type: 'TextQuoteSelector', exact: ITEM.selector.exact, prefix: ITEM.selector.prefix, suffix: ITEM.selector.suffix },
      ],
    });
  });

  test('textual bodies with a value and a purpose, and times in UTC', () => {
    for (const body of ofItem.body)
      expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String), purpose: expect.any(String) });
    expect(ofItem.body.map(({ purpose, value }: { purpose: string; value: string }) => [purpose, value])).toEqual([
      ['describing', '财政总收入'],
      ['commenting', '与公报一致'],
      ['tagging', '核对'],
      ['tagging', '重点'],
    ]);
    for (const time of [ofItem.created, ofItem.modified, ofPage.created]) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});

describe('no text column of a CSV file is taken for a formula', () => {
  const hostile = '=HYPERLINK("http://a.example","官桥")';
  const page = {
    ...PAGE,
    title: hostile,
    township: hostile,
    county: hostile,
    city: hostile,
    province: hostile,
    publisher: hostile,
    publishedOn: hostile,
    indexNumber: hostile,
    url: hostile,
  };
  const reading = {
    ...FIGURE,
    indicator: hostile,
    indicatorKey: hostile,
    category: hostile,
    unit: hostile,
    baseUnit: hostile,
    project: hostile,
  };
  const items = [
    savedItem({
      reading: { ...reading, department: [hostile] },
      selector: { start: 0, end: 1, exact: hostile, prefix: '', suffix: '' },
      sentence: hostile,
      section: [hostile],
      note: hostile,
      tags: [hostile],
    }),
    savedItem({ reading: { ...PROJECT, name: hostile, deadline: hostile } }),
  ];
  const file = textOf(csvItems({ bom: false, header: 'key' }), [{ page, items, article: null }]);
  const rows: Record<string, string>[] = parse(file, { columns: true });

  test.each(COLUMNS.filter(({ kind }) => kind === 'text').map(({ key }) => key))('%s', (key) => {
    const cells = rows.map((row) => row[key] ?? '');
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('and another reader sees the same cells', () => {
    expect(Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data).toEqual(rows);
  });
});

describe('notes in Markdown', () => {
  const words: MarkdownWords = {
    title: '规标 收藏',
    untitled: '无标题',
    source: '原文',
    note: '备注：',
    describe: (reading) => (reading.kind === 'figure' ? `${reading.indicator} ≥20%` : subjectOfReading(reading)),
    pageFacts: () => '2026 年 · 东岭县清溪镇人民政府',
  };
  const note = (items: (typeof FILE)[number]['items'], page = PAGE): string => textOf(markdown(words), [{ page, items, article: null }]);

  test('go by page and section, with bound, quote, link and note', () => {
    const text = note([ITEM, savedItem({ note: '' }), savedItem({ section: ['二、项目'], reading: PROJECT })]);
    expect(text).toContain(`## [清溪镇2026年工作计划](<${PAGE.url}>)\n\n2026 年 · 东岭县清溪镇人民政府\n`);
    expect(text.match(/^### /gm)).toHaveLength(2);
    expect(text).toContain('- **财政总收入 ≥20%** `#核对` `#重点`\n  > 今年的主要目标是：财政总收入增长20%以上');
    expect(text).toContain('[原文](<https://www.qingxi.gov.cn/zwgk/2026/plan.html#:~:text=');
    expect(text).toContain('\n\n  备注：与公报一致\n');
  });

  test('take nothing of a page for markup', () => {
    const text = note([savedItem({ sentence: '# <img src=x onerror=alert(1)> *粗* [链](http://a) `码`', section: ['1. 总体'] })]);
    expect(text).toContain('> \\# \\<img src=x onerror=alert(1)\\> \\*粗\\* \\[链\\](http://a) \\`码\\`');
    expect(text).toContain('### 1\\. 总体');
  });

  test('keep an address within its brackets', () => {
    expect(note([ITEM], { ...PAGE, url: 'https://a.example/> [x](y)' })).toContain('](<https://a.example/%3E%20[x](y)>)');
  });
});
