/** Offices on a line of their own: they answer for what stands above them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

/** Quotes with the offices that answer for them. */
const offices = (...lines: readonly string[]): string[] =>
  extractPlan(readPlainText('page.txt', ['松溪乡2025年工作任务分解', ...lines].join('\n')), tagger, { force: true }).figures.map(
    ({ quote, department }) => `${quote} ${department.join('、')}`.trim(),
  );

describe('a line that says who is responsible', () => {
  it.each([
    ['（责任单位：农业农村办）', '农业农村办'],
    ['（农业农村办、财政所负责）', '农业农村办、财政所'],
    ['责任单位：农业农村办、财政所', '农业农村办、财政所'],
    ['牵头单位：农业农村办；配合单位：财政所。', '农业农村办'],
    ['责任科室：农业农村办', '农业农村办'],
  ])('%s', (line, named) => {
    expect(offices('1.做强特色农业。新建高标准农田1200亩。', line)).toEqual([`1200亩 ${named}`]);
  });

  it('speaks of its own point and of nothing before or after it', () => {
    expect(
      offices(
        '1.做强特色农业。新建高标准农田1200亩。',
        '2.改善人居环境。改造农村户厕320户。',
        '（责任单位：农业农村办）',
        '3.抓好民生。新建停车场3处。',
      ),
    ).toEqual(['1200亩', '320户 农业农村办', '3处']);
  });

  it('speaks of all paragraphs of its point', () => {
    expect(offices('（一）做强特色农业', '新建高标准农田1200亩。', '培育家庭农场6家。', '责任单位：农业农村办')).toEqual([
      '1200亩 农业农村办',
      '6家 农业农村办',
    ]);
  });

  it('leaves a paragraph that names its own offices, and those above it', () => {
    expect(offices('一、做强特色农业', '新建高标准农田1200亩。（财政所负责）', '培育家庭农场6家。', '（农业农村办负责）')).toEqual([
      '1200亩 财政所',
      '6家 农业农村办',
    ]);
  });

  it('is no line of running text', () => {
    expect(offices('1.做强特色农业。新建高标准农田1200亩。', '压实责任：各村要负责抓好农业农村办交办的任务，确保完成。')).toEqual([
      '1200亩',
    ]);
  });
});
