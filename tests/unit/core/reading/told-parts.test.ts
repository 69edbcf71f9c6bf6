/** Review or plan where no heading says so: what the words of the section themselves say decides the role of its figures. */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Role, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const roles = (text: string): Role[] =>
  extractPlan(readPlainText('page.txt', text), tagger, { force: true }).figures.map((figure) => figure.role);

describe('a section whose heading says neither', () => {
  it('reports where its words tell of what was done', () => {
    expect(
      roles(
        '云岭镇2024年政府工作报告\n\n一、2024年我们砥砺前行，收获满满\n\n一年以来，我们取得了新的成效，圆满完成了各项任务。\n\n（一）经济稳中有进。全镇完成工业总产值21.4亿元，增长6.3%。新增高新技术企业4家。\n',
      ),
    ).toEqual(['actual', 'actual', 'actual']);
  });

  it('reports in the paragraph before the first heading of a summary', () => {
    expect(
      roles(
        '石坪乡上半年工作总结及下半年打算\n\n开年以来，全乡上下真抓实干，重点工程取得突破。截止6月底，完成税收320万元。完成固定资产投资2100万元，招商到位资金0.4亿元。\n\n一、下半年工作打算\n\n新建蔬菜大棚60个。\n',
      ),
    ).toEqual(['actual', 'actual', 'actual', 'target']);
  });

  it('plans where its words mean to do, although it looks back once', () => {
    expect(
      roles(
        '云岭镇2025年政府工作报告\n\n一、奋力跑好新赛程\n\n今年以来外部环境严峻。我们将坚持项目为先，力争完成固定资产投资5亿元，确保新增规上企业3家，争取引进项目2个，盘活厂房1.2万平方米。\n',
      ),
    ).toEqual(['target', 'target', 'target', 'target']);
  });

  it('plans where growth is only compared with the year before', () => {
    expect(roles('云岭镇2025年政府工作报告\n\n全镇生产总值同比增长7%，财政收入同比增长5%以上，农民人均可支配收入比上年增长8%。\n')).toEqual(
      ['target', 'target', 'target'],
    );
  });

  it('lets a paragraph that plans stand out in a section that reports', () => {
    expect(
      roles(
        '云岭镇2025年政府工作报告\n\n一、云岭这一年\n\n一年来，我们取得了长足进步，先后建成了文化广场，新增就业420人。\n\n今年要再接再厉，力争新增就业500人，确保动态清零。\n',
      ),
    ).toEqual(['actual', 'target']);
  });

  it('still goes by a heading that says it', () => {
    expect(roles('云岭镇2025年工作计划\n\n一、主要任务\n\n一年来打下了基础。新建高标准农田900亩。\n')).toEqual(['target']);
  });

  it('reports below a heading under which the numbers begin anew, and plans behind it', () => {
    expect(
      roles(
        '云岭镇2026年工作思路\n\n一、2025年工作总结\n\n一、产业结构不断优化\n\n新建蔬菜基地6个。\n\n二、2026年工作计划\n\n新建果园2个。\n',
      ),
    ).toEqual(['actual', 'target']);
  });

  it('turns to the plan with 今年 after a paragraph on the year before', () => {
    expect(
      roles(
        '过去的一年，沙洲镇完成工业产值8.2亿元，同比增长9.1%。\n\n今年，全镇将紧扣项目建设，到2028年，工业产值达到12亿元，规上企业达到20家。\n',
      ),
    ).toEqual(['actual', 'actual', 'target', 'target']);
    expect(
      roles(
        '去年全场播种冬麦4200亩。今年计划种植玉米3000亩。\n\n一是改造渠道6公里，全面提升灌溉和排涝能力，让各个管理区的农工都能够按时用上水、用好水，保证农田旱涝保收、稳产高产。\n\n二是新建粮库1座。\n\n三是培训农工200人次。\n',
      ),
    ).toEqual(['actual', 'target', 'target', 'target', 'target']);
  });

  it('goes on reporting where 今年 is the year that is told of', () => {
    expect(roles('去年打下了基础，完成产值3亿元。\n\n今年以来，全镇新增规上企业4家。\n')).toEqual(['actual', 'actual']);
    expect(roles('上半年，全镇完成产值3亿元。\n\n今年新建公厕6座，已全部投用。\n')).toEqual(['actual', 'actual']);
  });

  it('does not take what will add up to a total for a report', () => {
    expect(
      roles('新培育税源企业2家，力争3家，累计7家。新培育外贸企业4家，累计9家。新培育列统企业6家，累计21家。去年我们表彰了一批企业。\n'),
    ).toEqual(['target', 'target', 'target', 'target', 'target', 'target', 'target']);
  });
});
