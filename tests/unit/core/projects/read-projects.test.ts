/** What the sentence cases cannot show: mentions over a page, owned quantities, table rows, odd texts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentity } from '../../../../lib/core/identity/read-identity.ts';
import type { Block, PageText, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { type PlacedProject, readProjects } from '../../../../lib/core/projects/read-projects.ts';
import { readPage } from '../../../../lib/core/reading/read-page.ts';
import type { Reading } from '../../../../lib/core/reading/reading.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

function readingOf(page: PageText): Reading {
  return readPage(page, readIdentity(page), tagger);
}

function read(text: string): { reading: Reading; projects: PlacedProject[] } {
  const reading = readingOf(readPlainText('云岭乡2026年工作计划.txt', `云岭乡2026年工作计划\n${text}\n`));
  return { reading, projects: readProjects(reading) };
}

const owned = ({ reading, projects }: { reading: Reading; projects: readonly PlacedProject[] }, i = 0): string[] =>
  (projects[i]?.quantities ?? []).map(({ index, as }) => `${reading.quantities[index]?.quote} ${as}`);

describe('one entry per project', () => {
  it('joins the same name with and without 项目, and keeps every mention', () => {
    const { reading, projects } = read('推进鹿鸣谷漂流项目建设。\n鹿鸣谷漂流项目5月份开业。\n依托鹿鸣谷漂流项目，发展乡村旅游。');
    expect(projects.map((project) => project.name)).toEqual(['鹿鸣谷漂流项目']);
    expect(projects[0]?.mentions.map((span) => reading.folded.text.slice(span.start, span.end))).toEqual(Array(3).fill('鹿鸣谷漂流项目'));
    expect(projects[0]?.mentions).toContainEqual({ start: projects[0]?.start, end: projects[0]?.end });
  });

  it('takes a shorter spelling for the longer one, wherever it stands', () => {
    for (const order of [
      ['加快石鼓村云顶山康养度假中心建设。', '完成云顶山康养度假中心主体工程。'],
      ['启动云顶山康养度假中心建设。', '加快石鼓村云顶山康养度假中心建设。'],
    ]) {
      const { projects } = read(order.join('\n'));
      expect(projects.map((project) => project.name)).toEqual(['石鼓村云顶山康养度假中心']);
      expect(projects[0]?.mentions).toHaveLength(2);
    }
  });

  it('keeps equal works of different villages apart', () => {
    const { projects } = read('新建上坝村文化广场，投资80万元。\n新建下坝村文化广场，投资60万元。');
    expect(projects.map((project) => [project.name, project.investment])).toEqual([
      ['上坝村文化广场', 800_000],
      ['下坝村文化广场', 600_000],
    ]);
  });

  it('fills in from a later mention what the first one leaves open', () => {
    const { projects } = read('推进青坪冷链物流园建设。\n青坪冷链物流园总投资1.8亿元，9月底前建成投用。');
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({ name: '青坪冷链物流园', deadline: '9月底前' });
  });
});

describe('owned quantities', () => {
  it('takes cost, area and capacity from before the name, inside it and behind it', () => {
    expect(owned(read('推进总投资2.4亿元、占地120亩的年产6万吨饲料生产线项目，建筑面积1.5万平方米。'))).toEqual([
      '2.4亿元 investment',
      '120亩 area',
      '6万吨 capacity',
      '1.5万平方米 area',
    ]);
  });

  it('leaves targets beside a project alone', () => {
    const result = read('推进东港物流园建设，引进企业5家，实现产值2亿元。');
    expect(result.projects.map((project) => project.name)).toEqual(['东港物流园']);
    expect(owned(result)).toEqual([]);
    expect(result.projects[0]?.investment).toBeNull();
  });

  it('does not share the sum of a list among its members', () => {
    const result = read('推进总投资9亿元的远大机电、鸿图纸业等6个重大项目落地。');
    expect(result.projects.map((project) => [project.name, project.investment])).toEqual([
      ['远大机电', null],
      ['鸿图纸业', null],
    ]);
    expect(owned(result, 0)).toEqual([]);
  });

  it('gives each sum to the name that 的 ties it to', () => {
    const { projects } = read('引进投资3000万元的清泉矿泉水厂，投资1200万元的丰登粮油加工厂。');
    expect(projects.map((project) => [project.name, project.investment])).toEqual([
      ['清泉矿泉水厂', 30_000_000],
      ['丰登粮油加工厂', 12_000_000],
    ]);
  });

  it('takes the whole cost, not the share of one year', () => {
    const { projects } = read('推进鹿溪大桥工程建设，总投资1.2亿元，年内完成投资5000万元。');
    expect(projects[0]?.investment).toBe(120_000_000);
    expect(read('推进鹿溪大桥工程建设，年内完成投资5000万元。').projects[0]?.investment).toBeNull();
  });

  it('reads on in the paragraph below a heading and in sentences that point back', () => {
    const below = read('（一）石斛种植园项目\n该项目总投资600万元，占地200亩。');
    expect(below.projects[0]?.investment).toBe(6_000_000);
    expect(owned(below)).toEqual(['600万元 investment', '200亩 area']);
    const back = read('启动镇区农贸市场迁建项目。该项目投资1500万元，建筑面积5200平方米。');
    expect(owned(back)).toEqual(['1500万元 investment', '5200平方米 area']);
  });
});

describe('table rows', () => {
  it('takes cost, deadline and offices from the cells of the row', () => {
    const page = tablePage([
      ['序号', '任务', '计划投资（万元）', '责任单位', '完成时限'],
      ['1', '青石河防洪堤加固工程', '860', '水利站', '6月底'],
      ['2', '新增城镇就业300人', '', '社会事务办', '12月底'],
      ['3', '云岭中心小学运动场改造项目', '240', '教育办', '8月底前完工'],
    ]);
    const projects = readProjects(readingOf(page));
    expect(projects.map(({ name, investment, deadline, department }) => [name, investment, deadline, ...department])).toEqual([
      ['青石河防洪堤加固工程', 8_600_000, '6月底', '水利站'],
      ['云岭中心小学运动场改造项目', 2_400_000, '8月底前', '教育办'],
    ]);
  });
});

describe('odd texts', () => {
  it.each([
    '',
    '项目',
    '项目项目项目',
    '（（（（',
    '“““',
    '、、、、',
    '等等等',
    '推进',
    '推进的',
    '总投资2亿元的',
    '推进A、B、C、D等5个',
    '\u{20BB7}田莲子加工厂',
  ])('reads %j without a word too many', (text) => {
    for (const project of read(text).projects) expect(project.end).toBeGreaterThan(project.start);
  });

  it('says of every name where it stands', () => {
    const { reading, projects } = read('加快推进“水韵云岭”文旅项目，建设（一期）供水工程和石门水库灌区工程，投资￥2,860万。');
    expect(projects.length).toBeGreaterThan(0);
    for (const project of projects) {
      expect(reading.folded.text.slice(project.start, project.end)).toBe(project.name);
      for (const { index } of project.quantities) expect(reading.quantities[index]).toBeDefined();
    }
  });

  it('stays within a bound on rows of nouns and marks', () => {
    for (const unit of ['花、', '甲园、', '一期项目、', '推进', '该项目建成。', '“']) {
      const { projects } = read(unit.repeat(4000));
      expect(projects.length).toBeLessThanOrEqual(1);
    }
  });
});

/** A page that is one table, its first row the header. */
function tablePage(rows: readonly (readonly string[])[]): PageText {
  const blocks: Block[] = [];
  let text = '云岭乡2026年任务分解表\n';
  blocks.push({ start: 0, end: text.length - 1, kind: 'title', level: 1, cell: null, broken: false });
  rows.forEach((row, r) => {
    row.forEach((words, c) => {
      const cell = { table: 0, row: r, column: c, rowSpan: 1, columnSpan: 1, header: r === 0 };
      blocks.push({ start: text.length, end: text.length + words.length, kind: 'cell', level: null, cell, broken: false });
      text += `${words}\n`;
    });
  });
  return { ...readPlainText('云岭乡2026年任务分解表.txt', text), text, blocks };
}

describe('what a project costs', () => {
  it.each([
    ['加快推进总投资2.4亿元的松湖智能装备产业园建设。', 2.4e8, undefined],
    ['加快推进总投资2.4亿元以上的松湖智能装备产业园建设。', 2.4e8, '>='],
    ['加快推进总投资超3亿元的松湖智能装备产业园建设。', 3e8, '>'],
    ['加快推进总投资约3亿元的松湖智能装备产业园建设。', 3e8, '~'],
  ])('%s keeps its bound', (text, investment, op) => {
    const [project] = read(text).projects;
    expect([project?.investment, project?.investmentOp]).toEqual([investment, op]);
  });

  it('is not an area that is only bounded', () => {
    expect(read('推进占地2000平方米以上的松湖智能装备产业园建设。').projects[0]?.area).toBeNull();
    expect(read('推进占地2000平方米的松湖智能装备产业园建设。').projects[0]?.area).toBe(2000);
  });
});
