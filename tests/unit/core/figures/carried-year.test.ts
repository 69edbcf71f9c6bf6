/** A year that opens a list or a paragraph dates what follows it, until the text turns to another year. */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const years = (text: string): (number | null)[] =>
  extractPlan(readPlainText('page.txt', text), tagger, { force: true }).figures.map((figure) => figure.year);

describe('a year named once', () => {
  it('dates the members of a list of targets', () => {
    expect(
      years('石桥镇2023年工作计划\n\n一、发展目标\n\n到2025年，粮食产量达到1.6万吨；蔬菜面积达到3000亩；村集体收入达到900万元。\n'),
    ).toEqual([2025, 2025, 2025]);
    expect(
      years(
        '石桥镇发展规划\n\n一、发展目标\n\n总的目标是：2015年，农业总产值达到3亿元，比2010年增长50%；农民人均纯收入达到9200元，比2010年增长42%。\n',
      ),
    ).toEqual([2015, 2015, 2015, 2015]);
  });

  it('dates the facts of the paragraph that it opens', () => {
    expect(
      years('石桥镇产业规划\n\n一、发展现状\n\n2019年，全镇粮食总产量1.2万吨；棉花产量60吨。林果面积达到4100亩。\n\n农机总动力2万千瓦。\n'),
    ).toEqual([2019, 2019, 2019, null]);
  });

  it('ends where another time is named', () => {
    expect(years('石桥镇2024年工作计划\n\n一、主要目标\n\n到2026年，游客达到30万人次；今年新增民宿12家；建成停车场2处。\n')).toEqual([
      2026, 2024, 2024,
    ]);
    expect(years('石桥镇2024年工作计划\n\n一、主要任务\n\n2023年新建水渠5公里，运行良好。今年新建机耕路8公里。改造泵站2座。\n')).toEqual([
      2023, 2024, 2024,
    ]);
  });

  it('is not the year that a number is compared with, nor a month by which work is done', () => {
    expect(years('石桥镇2024年工作计划\n\n一、主要目标\n\n工业产值比2022年增长20%；税收增长6%。2025年3月开工；改造老街2条。\n')).toEqual([
      2024, 2024, 2024,
    ]);
  });

  it('does not date a rate of several years', () => {
    expect(years('石桥镇发展规划\n\n一、发展目标\n\n到2025年，工业产值达到6亿元；税收年均增长8%。\n')).toEqual([2025, null]);
  });
});
