import { describe, expect, test } from 'vitest';
import { brokenLines } from '../../../../lib/core/lines/broken-lines.ts';
import { enumeratorLength } from '../../../../lib/core/lines/enumerators.ts';
import { isPageNumber } from '../../../../lib/core/lines/page-number.ts';
import { repeatedEnding } from '../../../../lib/core/lines/repeated-ending.ts';

describe('numbers of headings and points', () => {
  test.each([
    ['一、抓产业', 2],
    ['（一）抓产业', 3],
    ['(十二)抓产业', 4],
    ['1.抓产业', 2],
    ['1 .抓产业', 3],
    ['１２、抓产业', 3],
    ['①抓产业', 1],
    ['第三章 抓产业', 3],
    ['一是抓产业', 2],
    ['1.5万亩良田', 0],
    ['2025年，全镇', 0],
    ['三个片区', 0],
    ['抓产业', 0],
    ['', 0],
  ])('%j', (line, length) => {
    expect(enumeratorLength(line)).toBe(length);
  });
});

describe('page numbers', () => {
  test.each([
    ['- 1 -', true],
    ['—12—', true],
    ['第 3 页 共 7 页', true],
    ['3/7', true],
    ['12', false],
    ['3家', false],
    ['一、目标', false],
  ])('%j', (line, is) => {
    expect(isPageNumber(line)).toBe(is);
  });
});

describe('broken lines', () => {
  const lines = (texts: readonly string[], group: string | null = 'line'): { text: string; group: string | null }[] =>
    texts.map((text) => ({ text, group }));

  test('names in a list are no broken lines', () => {
    const names = [
      '松溪乡冷链物流中心建设项目',
      '松溪乡高标准农田建设项目',
      '松溪乡集镇污水管网改造项目',
      '松溪乡中心小学教学楼项目',
      '松溪乡农村公路硬化工程',
      '松溪乡卫生院扩建项目',
    ];
    expect(brokenLines(lines(names))).toEqual(names.map(() => false));
  });

  test('a line that fills its width runs on, although it ends with a full stop', () => {
    const wrapped = [
      '全乡要坚持稳中求进，抓实项目建设，新建农田五百亩。',
      '改善群众生活，确保各项工作落到实处，新增企业两家，',
      '建成道路三条，改造户厕九百户，培育合作社十个。',
      '一、抓产业，新建大棚四十个，发展茶园三百亩，引进',
      '客商两家，带动就业。',
    ];
    expect(brokenLines(lines(wrapped))).toEqual([true, true, false, true, false]);
  });

  test('lines of different makes do not run on in each other', () => {
    const text = '全乡要坚持稳中求进，抓实项目建设，改善群众生';
    expect(brokenLines(lines([text, text, text, text, text, text], null))).toEqual(new Array(6).fill(false));
  });
});

describe('watermarks at the ends of lines', () => {
  test('the words without the end of the sentence before them', () => {
    const lines = [
      '甲工作要抓好。ABC资料网站出品',
      '乙工作要抓紧。ABC资料网站出品',
      '丙工作要抓牢。ABC资料网站出品',
      '丁工作要抓实。ABC资料网站出品',
    ];
    expect(repeatedEnding(lines)).toBe('ABC资料网站出品');
  });

  test('too few lines, or words of the text', () => {
    expect(repeatedEnding(['甲。ABC资料网站出品', '乙。ABC资料网站出品'])).toBeNull();
    expect(
      repeatedEnding([
        '甲甲（农业农村办公室牵头）',
        '乙乙（农业农村办公室牵头）',
        '丙丙（农业农村办公室牵头）',
        '丁丁（农业农村办公室牵头）',
      ]),
    ).toBeNull();
  });
});
