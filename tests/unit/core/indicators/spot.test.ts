import { describe, expect, test } from 'vitest';
import { indicatorEndingAt, indicatorStartingAt } from '../../../../lib/core/indicators/match.ts';

/** The name before the bar, as the text writes it, with its key. */
function nameBefore(marked: string, minStart = 0): [string, string] | null {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = indicatorEndingAt(text, end, minStart);
  return found && [text.slice(found.start, end), found.entry.key];
}

/** The name after the bar. */
function nameAfter(marked: string, maxEnd = marked.length - 1): [string, string] | null {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = indicatorStartingAt(text, start, maxEnd);
  return found && [text.slice(start, found.end), found.entry.key];
}

describe('the indicator that ends at a place', () => {
  test.each([
    ['全镇财政总收入|增长8%', '财政总收入', 'fiscal-revenue-total'],
    ['预计规上工业总产值|达到30亿元', '规上工业总产值', 'industrial-output-above-scale'],
    ['农村常住居民人均可支配收入|增长7%', '农村常住居民人均可支配收入', 'rural-disposable-income'],
    ['全年旅游综合收入|1.2亿元', '旅游综合收入', 'tourism-revenue'],
    ['市场主体总数|突破2000户', '市场主体总数', 'market-entities'],
    ['完成“小升规”|3家', '“小升规”', 'enterprises-upgraded-to-scale'],
    ['PM2.5平均浓度|控制在25微克/立方米以下', 'PM2.5平均浓度', 'pm25'],
    ['其中税收收入|占比', '税收收入', 'tax-revenue'],
  ])('%s', (text, name, key) => {
    expect(nameBefore(text)).toEqual([name, key]);
  });

  test('is the longest, and stays behind the given start', () => {
    expect(nameBefore('规模以上工业增加值|增长')).toEqual(['规模以上工业增加值', 'industrial-value-added-above-scale']);
    expect(nameBefore('规模以上工业增加值|增长', 4)).toEqual(['工业增加值', 'industrial-value-added']);
    expect(nameBefore('规模以上工业增加值|增长', 6)).toBeNull();
  });

  test('is the noun, not the verb with it', () => {
    expect(nameBefore('计划培训村干部|300人次')).toEqual(['村干部', 'village-officials']);
    expect(nameBefore('新增市场主体|300户')).toEqual(['市场主体', 'market-entities']);
    expect(nameBefore('城镇新增就业|300人')).toEqual(['城镇新增就业', 'urban-new-employment']);
    expect(nameBefore('计划发展党员|6名')).toEqual(['党员', 'party-members']);
  });

  test.each(['门票之外的收入|5万元', '完成投资者说明会|3场', '拓宽销售渠道|3条', '|开头', '共有项目|3个', '村民自筹|5万元'])(
    '%s has none',
    (text) => {
      expect(nameBefore(text)).toBeNull();
    },
  );
});

describe('the indicator that starts at a place', () => {
  test.each([
    ['培育|高新技术企业3家', '高新技术企业', 'high-tech-enterprises'],
    ['新建|高标准农田2000亩', '高标准农田', 'high-standard-farmland'],
    ['完成|“个转企”11家', '“个转企”', 'sole-traders-to-companies'],
    ['新增|市场主体数量300户', '市场主体数量', 'market-entities'],
    ['引进|亿元以上项目2个', '亿元以上项目', 'projects-100-million'],
    ['实现|城镇新增就业人数400人', '城镇新增就业人数', 'urban-new-employment'],
  ])('%s', (text, name, key) => {
    expect(nameAfter(text)).toEqual([name, key]);
  });

  test('is the longest, and stays before the given end', () => {
    expect(nameAfter('|高新技术产业增加值占比')).toEqual(['高新技术产业增加值占比', 'high-tech-share']);
    expect(nameAfter('|高新技术产业增加值占比', 9)).toEqual(['高新技术产业增加值', 'high-tech-value-added']);
    expect(nameAfter('|高新技术产业增加值占比', 4)).toBeNull();
  });

  test.each(['引进|项目3个', '建设|渠道畅通工程', '|', '结束|'])('%s has none', (text) => {
    expect(nameAfter(text)).toBeNull();
  });
});
