import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../../../lib/core/table/text-fragment.ts';

const URL_ = 'https://www.qingxi.gov.cn/plan.html';

/** The parts of the directive, decoded: what a browser looks for. */
function directive(url: string): string[] {
  const at = url.indexOf(':~:text=');
  return at < 0
    ? []
    : url
        .slice(at + 8)
        .split(',')
        .map((part) => decodeURIComponent(part));
}

describe('a link to a quote', () => {
  test('holds prefix, quote and suffix', () => {
    const link = textFragmentUrl(URL_, { exact: '20%以上', prefix: '财政总收入增长', suffix: '，其余' });
    expect(link.startsWith(`${URL_}#:~:text=`)).toBe(true);
    expect(directive(link)).toEqual(['财政总收入增长-', '20%以上', '-，其余']);
  });

  test('encodes the signs that the directive uses itself', () => {
    const link = textFragmentUrl(URL_, { exact: '5%-8%,1&2', prefix: '', suffix: '' });
    expect(link).toBe(`${URL_}#:~:text=5%25%2D8%25%2C1%262`);
  });

  test('leaves out a missing context', () => {
    expect(directive(textFragmentUrl(URL_, { exact: '2万亩', prefix: '', suffix: '' }))).toEqual(['2万亩']);
  });

  test('keeps a route of the address and drops an older directive', () => {
    expect(textFragmentUrl('https://a.example/#/plan/7', { exact: '8', prefix: '', suffix: '' })).toBe(
      'https://a.example/#/plan/7:~:text=8',
    );
    expect(textFragmentUrl(`${URL_}#:~:text=old`, { exact: '8', prefix: '', suffix: '' })).toBe(`${URL_}#:~:text=8`);
  });

  test('takes of the context only what stands in the same block', () => {
    const link = textFragmentUrl(URL_, { exact: '12%', prefix: '一、目标\n固定资产投资增长', suffix: '。\n二、项目' });
    expect(directive(link)).toEqual(['固定资产投资增长-', '12%', '-。']);
  });

  test('starts and ends a context that was cut at a mark, not in mid-word', () => {
    const prefix = '成高质量发展的新局面，全年实现规模以上工业总产值比上年同期要净增长';
    const suffix = '，招商引资到位资金达到三点二亿元以上，并且新引进重点企业不少于五家规模';
    expect(prefix.length).toBeGreaterThanOrEqual(32);
    const link = textFragmentUrl(URL_, { exact: '9%', prefix, suffix });
    expect(directive(link)).toEqual(['全年实现规模以上工业总产值比上年同期要净增长-', '9%', '-，招商引资到位资金达到三点二亿元以上']);
  });

  test('names first and last line of a quote that runs over several', () => {
    expect(directive(textFragmentUrl(URL_, { exact: '清溪镇\n  污水处理\n工程', prefix: '', suffix: '' }))).toEqual(['清溪镇', '工程']);
  });

  test('is the plain address where the quote is blank', () => {
    expect(textFragmentUrl(URL_, { exact: ' \n', prefix: '前', suffix: '后' })).toBe(URL_);
  });

  test('never breaks, whatever the page holds (half a surrogate pair included)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (exact, around) => {
        const link = textFragmentUrl(URL_, { exact: `${exact}\ud83d`, prefix: `\udc00${around}`, suffix: `${around}\ud83d` });
        for (const part of directive(link)) expect(part).toBe(part.normalize('NFC') && part);
      }),
    );
  });
});
