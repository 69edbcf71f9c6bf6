import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../../../lib/core/exchange/refusal.ts';
import { itemIdOf } from '../../../../lib/core/page-id.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from '../table/sample-items.ts';
import { annotationsOf, jsonOf, readBack } from './written.ts';

const ITEM = savedItem({ id: itemIdOf(PAGE.id, 'f20-25.a'), tags: ['核对'], note: '与公报一致' });
const FILE = [{ page: PAGE, items: [ITEM], article: { html: '<p>清溪镇</p>', capturedAt: PAGE.capturedAt } }];
const JSON_FILE = jsonOf(FILE);
const ANNOTATIONS = annotationsOf(FILE);
const PAGE_ENTRY = ANNOTATIONS.split('\n')[1] ?? '';

/** The file with one value replaced; `undefined` takes the field out. */
function changed(file: string, path: string, value: unknown): string {
  const root = JSON.parse(file);
  const names = path.split(/[.[\]]+/).filter(Boolean);
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => at[name], root);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(root);
}

type Case = readonly [name: string, file: string, code: RefusalCode, place: string];

const at = (path: string, value: unknown, code: RefusalCode, place = path): Case => [
  `${path} = ${JSON.stringify(value)}`,
  changed(JSON_FILE, path, value),
  code,
  place,
];

const item = 'pages[0].items[0]';
const CASES: readonly Case[] = [
  ['nothing', '', 'empty', ''],
  ['white space', ' \n\t', 'empty', ''],
  ['a byte order mark alone', '\uFEFF', 'empty', ''],
  ['a spreadsheet', 'PK\u0003\u0004', 'not-json', ''],
  ['a table', '乡镇,县\r\n清溪镇,东岭县', 'not-json', ''],
  ['a page', '<!doctype html><title>清溪镇</title>', 'not-json', ''],
  ['text behind the end', `${JSON_FILE}}`, 'not-json', '4:1'],
  ['a comma too many', JSON_FILE.replace('"corrections"', ',"corrections"'), 'not-json', '3:3'],
  [
    'a word where a value belongs',
    JSON_FILE.replace('"township":"清溪镇"', '"township":清溪镇'),
    'not-json',
    `2:${(JSON_FILE.split('\n')[1] ?? '').indexOf('"township":"清') + '"township":'.length + 1}`,
  ],
  ['single quotes', "{'format':1}", 'not-json', '1:2'],
  ['cut off in a text', JSON_FILE.slice(0, 300), 'truncated', ''],
  ['cut off before the last bracket', JSON_FILE.trimEnd().slice(0, -1), 'truncated', ''],
  ['cut off after the first sign', '{', 'truncated', ''],
  ['annotations, cut off', ANNOTATIONS.slice(0, -4), 'truncated', ''],
  ['a list', '[]', 'wrong-type', ''],
  ['a word', '"planmark-collection"', 'wrong-type', ''],
  ['null', 'null', 'wrong-type', ''],
  ['an object of others', '{"name":"notes"}', 'foreign', 'format'],
  at('format', 'other-collection', 'foreign'),
  ['annotations of others', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}', 'foreign', 'planmark:version'],
  at('version', 2, 'newer'),
  at('version', 99, 'newer'),
  ['newer annotations', changed(ANNOTATIONS, 'planmark:version', 7), 'newer', 'planmark:version'],
  at('version', '1', 'wrong-type'),
  at('version', 0, 'not-allowed'),
  at('version', 1.5, 'not-allowed'),
  at('version', undefined, 'missing'),
  at('exportedAt', 'yesterday', 'not-allowed'),
  at('pages', undefined, 'missing'),
  at('pages', {}, 'wrong-type'),
  at('pages[0]', null, 'wrong-type'),
  at('pages[0].page', undefined, 'missing'),
  at('pages[0].items', undefined, 'missing'),
  at('pages[0].page.id', undefined, 'missing'),
  at('pages[0].page.url', 'javascript:alert(1)', 'not-allowed'),
  at('pages[0].page.planYear', '2026', 'wrong-type'),
  at('pages[0].page.level', 'village', 'not-allowed'),
  at('pages[0].page.capturedAt', '2026-13-45T00:00:00Z', 'not-allowed'),
  at('pages[0].page.verdict.score', null, 'wrong-type'),
  at('pages[0].page.verdict.reasons', [{ code: 'x', weight: 1 }], 'missing', 'pages[0].page.verdict.reasons[0].evidence'),
  at('pages[0].article', 'html', 'wrong-type'),
  at('pages[0].article.html', 5, 'wrong-type'),
  at(`${item}.id`, 'f20-25', 'not-allowed'),
  at(`${item}.id`, 'https://www.other.gov.cn/|f1', 'inconsistent'),
  at(`${item}.pageId`, 'https://www.other.gov.cn/', 'inconsistent'),
  at(`${item}.selector.start`, -1, 'not-allowed'),
  at(`${item}.selector.start`, 20.5, 'not-allowed'),
  at(`${item}.selector.end`, 3, 'inconsistent'),
  at(`${item}.selector.exact`, null, 'wrong-type'),
  at(`${item}.reading.kind`, 'table', 'not-allowed'),
  at(`${item}.reading.op`, '≥', 'not-allowed'),
  at(`${item}.reading.value`, '20', 'wrong-type'),
  at(`${item}.reading.value`, [20, 25], 'inconsistent'),
  at(`${item}.reading.value`, [20], 'not-allowed'),
  at(`${item}.reading.value`, null, 'wrong-type'),
  at(`${item}.reading.op`, 'range', 'inconsistent', `${item}.reading.value`),
  at(
    `${item}.reading`,
    { ...FIGURE, value: 3, unit: '公顷', baseValue: 20000, baseUnit: '平方米' },
    'inconsistent',
    `${item}.reading.baseValue`,
  ),
  at(`${item}.reading.role`, undefined, 'missing'),
  at(`${item}.reading.department`, '财政所', 'wrong-type'),
  at(`${item}.reading.department`, [null], 'wrong-type', `${item}.reading.department[0]`),
  at(`${item}.reading.year`, 2026.5, 'not-allowed'),
  at(`${item}.reading`, { ...PROJECT, investment: '3500万' }, 'wrong-type', `${item}.reading.investment`),
  at(`${item}.asRead`, { ...FIGURE, change: 'up' }, 'not-allowed', `${item}.asRead.change`),
  at(`${item}.status`, 'done', 'not-allowed'),
  at(`${item}.tags`, [1], 'wrong-type', `${item}.tags[0]`),
  at(`${item}.updatedAt`, '', 'not-allowed'),
  at('corrections', undefined, 'missing'),
  at('corrections', [{ id: 'r' }], 'missing', 'corrections[0].createdAt'),
  at('settings', [{ value: 1 }], 'missing', 'settings[0].name'),
  ['one page twice', jsonOf([...FILE, ...FILE]), 'inconsistent', 'pages[1].page.id'],
  ['one item twice', jsonOf([{ page: PAGE, items: [ITEM, ITEM], article: null }]), 'inconsistent', 'pages[0].items[1].id'],
  ['an annotation without its page', ANNOTATIONS.replace(PAGE_ENTRY, ''), 'inconsistent', 'first.items[0].id'],
  [
    'an annotation without its quote',
    changed(ANNOTATIONS, 'first.items[1].target.selector[1].type', 'SvgSelector'),
    'missing',
    'first.items[1].target.selector',
  ],
  [
    'an annotation without its reading',
    changed(ANNOTATIONS, 'first.items[1].body[0].planmark:item', undefined),
    'missing',
    'first.items[1].body[0].planmark:item',
  ],
  ['an annotation without its time', changed(ANNOTATIONS, 'first.items[1].created', undefined), 'missing', 'first.items[1].created'],
  ['annotations without items', changed(ANNOTATIONS, 'first', undefined), 'missing', 'first'],
];

describe('a broken or foreign file is refused with its reason and place', () => {
  test.each(CASES)('%s', (_, file, code, place) => {
    expect(readBack(file)).toMatchObject({ ok: false, refusal: { code, place } });
  });

  test('while the files that they were made of are read', () => {
    expect(readBack(JSON_FILE)).toMatchObject({ ok: true });
    expect(readBack(ANNOTATIONS)).toMatchObject({ ok: true });
  });
});

describe('annotations that another program has written anew', () => {
  const read = (file: string) => {
    const back = readBack(file);
    return back.ok ? back.file.pages[0]?.items[0] : back.refusal;
  };

  test('are read where a list of one became its entry, what is optional is missing, and fields stand in another order', () => {
    const bare = annotationsOf([{ page: PAGE, items: [{ ...ITEM, tags: [], note: '' }], article: null }]);
    const root = JSON.parse(bare);
    const [, entry] = root.first.items;
    [entry.body] = entry.body;
    entry.target.selector.reverse();
    delete entry.modified;
    const turned = Object.fromEntries(Object.entries(root).reverse());
    expect(read(JSON.stringify(turned))).toEqual({ ...ITEM, tags: [], note: '', updatedAt: ITEM.capturedAt });
  });

  test('a quote without what stands around it is still a quote', () => {
    const root = JSON.parse(ANNOTATIONS);
    const [, quoted] = root.first.items[1].target.selector;
    delete quoted.prefix;
    delete quoted.suffix;
    expect(read(JSON.stringify(root))).toEqual({ ...ITEM, selector: { ...ITEM.selector, prefix: '', suffix: '' } });
  });
});

describe('hostile files do no harm', () => {
  test('names that objects have already stay where they are', () => {
    const file = JSON_FILE.replace(
      '"kind":"figure"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"kind":"figure"',
    );
    const back = readBack(file);
    expect(back).toMatchObject({ ok: true });
    expect(JSON.stringify(back)).not.toContain('polluted');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('fields that an object only inherits do not count as there', () => {
    const file = changed(JSON_FILE, `${item}.note`, undefined).replace('"pageId"', '"__proto__":{"note":"x"},"pageId"');
    expect(readBack(file)).toMatchObject({ ok: false, refusal: { code: 'missing', place: `${item}.note` } });
  });

  test('any depth of nesting is passed over', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readBack(JSON_FILE.replace('"format"', `"deep":${deep},"format"`))).toMatchObject({ ok: true });
    expect(readBack(deep)).toMatchObject({ ok: false, refusal: { code: 'wrong-type' } });
  });
});
