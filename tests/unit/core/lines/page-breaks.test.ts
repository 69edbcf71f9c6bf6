import { describe, expect, test } from 'vitest';
import { pageBreaks } from '../../../../lib/core/lines/page-breaks.ts';

const HEAD = '松溪乡2025年工作要点';
const OPEN = '全乡规模以上工业企业总产值增长15%';
const REST = '以上，新增规模以上企业3家。';

describe('the end of a printed page', () => {
  const breaks = (texts: readonly string[], group: string | null = 'P.'): { dropped: number[]; runsOn: number[] } => {
    const { dropped, runsOn } = pageBreaks(texts.map((text) => ({ text, group })));
    return { dropped: [...dropped].sort((a, b) => a - b), runsOn: [...runsOn] };
  };
  const SENTENCE = `要抓实项目建设，${OPEN}`;

  test.each([
    ['a page number in mid-sentence', [SENTENCE, '— 3 —', REST], [1], [0]],
    ['a page number behind a full stop', [`${SENTENCE}。`, '— 3 —', REST], [1], []],
    ['a page number before a numbered point', [SENTENCE, '第 3 页', '一、抓产业'], [1], []],
    ['a page number behind a heading', ['松溪乡人民政府', '- 1 -', REST], [1], []],
    ['a running head that repeats the title', [HEAD, '甲，乙。', SENTENCE, '— 3 —', HEAD, REST], [3, 4], [2]],
    [
      'a running head that stands beside two page numbers',
      [SENTENCE, '- 1 -', '乡人民政府文件', REST, '乡人民政府文件', '- 2 -', '（完）'],
      [1, 2, 4, 5],
      [0],
    ],
    ['bare numbers that count pages', [SENTENCE, '1', REST, `${SENTENCE}。`, '2', '丙。'], [1, 4], [0]],
    ['bare numbers that number points', ['1', '抓产业。', '2', '抓生态。'], [], []],
    ['bare numbers that do not count', [SENTENCE, '1', REST, '7', '丙。'], [], []],
  ])('%s', (_, texts, dropped, runsOn) => {
    expect(breaks(texts)).toEqual({ dropped, runsOn });
  });

  test('a running head that repeats the title of the document', () => {
    const lines = [SENTENCE, '- 1 -', HEAD, REST].map((text) => ({ text, group: 'P.' }));
    const { dropped, runsOn } = pageBreaks(lines, `${HEAD}_松溪乡人民政府`);
    expect([[...dropped], [...runsOn]]).toEqual([[1, 2], [0]]);
  });

  test('lines of different makes are no halves of a sentence', () => {
    expect(breaks([SENTENCE, '— 3 —', REST], null)).toEqual({ dropped: [1], runsOn: [] });
  });
});
