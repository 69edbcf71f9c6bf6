import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excerptOf, tidy } from '../../../components/wording/excerpt.ts';
import { factsOf, itemLine } from '../../../components/wording/item-words.ts';
import { pageFacts, pageName } from '../../../components/wording/page-words.ts';
import { reasonWords } from '../../../components/wording/reason-words.ts';
import { wordsFrom } from '../../../components/words-from.ts';
import { kindOf } from '../../../lib/core/item-kind.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';
import { FIGURE, PAGE, PROJECT } from '../core/table/sample-items.ts';

const catalogue: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(`${PROJECT_ROOT}public/_locales/zh_CN/messages.json`, 'utf8'),
);
const words = wordsFrom((key: string, substitutions) =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? ''),
);

describe('words of a number', () => {
  const english = wordsFrom(
    (key: string, put) =>
      ({ counted: '$1 [page|pages] of $2, $3 more [item|items]' })[key]?.replace(/\$(\d)/g, (_, n: string) => put[Number(n) - 1] ?? '') ??
      key,
  );

  test('one of it is not many', () => {
    expect(english('counted' as never, 1, 'x', 2)).toBe('1 page of x, 2 more items');
    expect(english('counted' as never, 0, 'x', '1')).toBe('0 pages of x, 1 more item');
    expect(english('counted' as never, '1,001', 'x', 11)).toBe('1,001 pages of x, 11 more items');
  });

  test('what is put in is never read as a choice', () => {
    expect(english('counted' as never, 2, '1 [a|b] $1', 3)).toBe('2 pages of 1 [a|b] $1, 3 more items');
  });
});

describe('an item in words', () => {
  test('names indicator, change and bound', () => {
    expect(itemLine(words, FIGURE)).toBe('财政总收入 增长 ≥20%');
    expect(itemLine(words, { ...FIGURE, change: 'level', op: '=', value: 2.3e4, unit: '亩' })).toBe('财政总收入 =2.3万亩');
    expect(itemLine(words, PROJECT)).toBe('石桥河提升工程');
  });

  test('lists the facts that are known, and only those', () => {
    expect(factsOf(words, FIGURE)).toEqual(['2026 年', '力争', '责任单位：财政所、经发办']);
    expect(factsOf(words, { ...FIGURE, year: null, modality: null, department: [] })).toEqual([]);
    expect(factsOf(words, PROJECT)).toEqual(['建设工程', '在建', '投资 3500万元', '时限：10月底前', '责任单位：水利站']);
  });

  test('has one of four kinds', () => {
    expect(kindOf(FIGURE)).toBe('target');
    expect(kindOf({ ...FIGURE, role: 'actual' })).toBe('actual');
    expect(kindOf({ ...FIGURE, role: 'project', project: '石桥河提升工程' })).toBe('project-figure');
    expect(kindOf(PROJECT)).toBe('project');
  });
});

describe('an excerpt', () => {
  const selector = (exact: string, prefix = ''): Parameters<typeof excerptOf>[0]['selector'] => ({
    start: 0,
    end: exact.length,
    exact,
    prefix,
    suffix: '',
  });

  test('parts a short sentence at its quote', () => {
    expect(excerptOf({ sentence: '财政总收入增长20%以上。', selector: selector('20%以上') })).toEqual({
      before: '财政总收入增长',
      quote: '20%以上',
      after: '。',
    });
  });

  test('finds the right one of two equal quotes by what stands before it', () => {
    const sentence = '工业增长8%，收入增长8%。';
    expect(excerptOf({ sentence, selector: selector('8%', '上年工业增长8%，收入增长') })?.before).toBe('工业增长8%，收入增长');
    expect(excerptOf({ sentence, selector: selector('8%', '工业增长') })?.before).toBe('工业增长');
  });

  test('cuts a long beginning at a mark', () => {
    const sentence = '坚持以农业增效和农民增收为核心全面推进各项工作，稳步扩大种植规模，全年粮食播种面积达到2万亩。';
    const excerpt = excerptOf({ sentence, selector: selector('2万亩') });
    expect(excerpt?.before).toBe('…稳步扩大种植规模，全年粮食播种面积达到');
  });

  test('is null where the quote does not stand in the sentence', () => {
    expect(excerptOf({ sentence: '没有数字。', selector: selector('8%') })).toBeNull();
    expect(excerptOf({ sentence: '没有数字。', selector: selector('') })).toBeNull();
  });
});

test('layout white space goes, spaces between Latin words stay', () => {
  expect(tidy('完成 投资\n　3500 万元')).toBe('完成投资3500万元');
  expect(tidy('WTO  Plan\n2026')).toBe('WTO Plan 2026');
});

describe('a page in words', () => {
  test('is headed by place and year', () => {
    expect(pageName(words, PAGE)).toBe('清溪镇 2026');
    expect(pageName(words, { ...PAGE, planYear: null })).toBe('清溪镇');
    expect(pageName(words, { ...PAGE, township: null, county: null })).toBe('清溪镇2026年工作计划');
    expect(pageName(words, { ...PAGE, township: null, county: null, title: null })).toBe('（无标题页面）');
  });

  test('does not say the place twice', () => {
    expect(pageFacts(words, PAGE)).toEqual(['2026 年', '东岭县清溪镇人民政府', '2026-01-15 发布']);
    expect(pageFacts(words, { ...PAGE, publisher: null, publishedOn: null })).toEqual(['2026 年', '东岭县清溪镇']);
  });
});

test('a reason without words of its own shows what it rests on', () => {
  expect(reasonWords(words, { code: 'plan-title', weight: 1, evidence: '工作计划' })).toBe('标题是计划、要点一类：“工作计划”');
  expect(reasonWords(words, { code: 'never-heard-of', weight: 1, evidence: '工作计划' })).toBe('工作计划');
});
