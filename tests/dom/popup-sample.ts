/** Invented pages for the popup's tests: an invented township in every kind of item, and a collection of several. */
import type { FigureReading, ItemDraft, ItemReading, ProjectReading, SavedItem, SavedPage } from '../../lib/core/item.ts';
import { itemIdOf } from '../../lib/core/page-id.ts';

const FIGURE: FigureReading = {
  kind: 'figure',
  indicator: '',
  indicatorKey: '',
  category: null,
  change: 'level',
  role: 'target',
  op: '=',
  value: 0,
  unit: '',
  baseValue: 0,
  baseUnit: '',
  year: 2026,
  modality: null,
  department: [],
  project: null,
};

const PROJECT: ProjectReading = {
  kind: 'project',
  name: '',
  projectKind: null,
  stage: null,
  deadline: null,
  investment: null,
  area: null,
  department: [],
};

export function page(change: Partial<SavedPage> = {}): SavedPage {
  const url = change.url ?? 'https://www.qingxi.gov.cn/zwgk/ghjh/2026/t20260115_1024.html';
  return {
    id: url,
    url,
    title: '清溪镇2026年政府工作计划',
    township: '清溪镇',
    county: '东岭县',
    city: null,
    province: null,
    level: 'township',
    publisher: '东岭县清溪镇人民政府',
    planYear: 2026,
    publishedOn: '2026-01-15',
    indexNumber: null,
    verdict: {
      isPlan: true,
      score: 0.96,
      reasons: [
        { code: 'plan-title', weight: 2.2, evidence: '工作计划' },
        { code: 'expected-goals', weight: 1.1, evidence: '主要预期目标' },
        { code: 'short-article', weight: -0.4, evidence: '' },
      ],
    },
    capturedAt: '2026-11-25T03:00:00.000Z',
    reviewedAt: null,
    ...change,
  };
}

/** An item whose quote stands in its sentence between `〔` and `〕`. */
function draft(pageId: string, at: number, marked: string, reading: ItemReading): ItemDraft {
  const start = marked.indexOf('〔');
  const end = marked.indexOf('〕') - 1;
  const sentence = marked.replace('〔', '').replace('〕', '');
  return {
    id: itemIdOf(pageId, `${reading.kind.charAt(0)}${at}`),
    selector: {
      start: at + start,
      end: at + end,
      exact: sentence.slice(start, end),
      prefix: sentence.slice(Math.max(0, start - 32), start),
      suffix: sentence.slice(end, end + 32),
    },
    sentence,
    section: ['二、2026年工作安排'],
    reading,
    origin: 'rules',
  };
}

const figure = (change: Partial<FigureReading>): FigureReading => ({ ...FIGURE, ...change });
const project = (change: Partial<ProjectReading>): ProjectReading => ({ ...PROJECT, ...change });

/** The items of a page, in reading order. */
export function items(pageId: string = page().id): ItemDraft[] {
  return [
    draft(
      pageId,
      100,
      '过去一年，完成固定资产投资〔1.1亿元〕，同比增长9.5%。',
      figure({ indicator: '固定资产投资', role: 'actual', value: 110000000, unit: '元', year: 2025 }),
    ),
    draft(
      pageId,
      160,
      '2026年主要预期目标是：财政总收入增长〔20%以上〕，规模以上工业总产值达到20—25亿元，粮食播种面积稳定在2.3万亩左右。',
      figure({ indicator: '财政总收入', change: 'growth', op: '>=', value: 20, unit: '%', modality: 'expected' }),
    ),
    draft(
      pageId,
      181,
      '2026年主要预期目标是：财政总收入增长20%以上，规模以上工业总产值达到〔20—25亿元〕，粮食播种面积稳定在2.3万亩左右。',
      figure({ indicator: '规模以上工业总产值', op: 'range', value: [2e9, 2.5e9], unit: '元', modality: 'expected' }),
    ),
    draft(
      pageId,
      205,
      '2026年主要预期目标是：财政总收入增长20%以上，规模以上工业总产值达到20—25亿元，粮食播种面积稳定在〔2.3万亩左右〕。',
      figure({ indicator: '粮食播种面积', op: '~', value: 23000, unit: '亩', modality: 'expected' }),
    ),
    draft(
      pageId,
      260,
      '持续推进农村人居环境整治，由镇村建办、环保站牵头，年内新增农村生活污水处理设施〔不少于15座〕，农村生活垃圾分类覆盖率不低于95%。',
      figure({ indicator: '农村生活污水处理设施', change: 'new', op: '>=', value: 15, unit: '座', department: ['村建办', '环保站'] }),
    ),
    draft(
      pageId,
      330,
      '加快〔石桥河全流域综合治理与乡村水系连通提升工程〕建设，总投资3500万元，10月底前完工。',
      project({
        name: '石桥河全流域综合治理与乡村水系连通提升工程',
        projectKind: 'construction',
        stage: 'completing',
        deadline: '10月底前',
        investment: 35000000,
        area: null,
        department: ['水利站'],
      }),
    ),
    draft(
      pageId,
      365,
      '加快石桥河全流域综合治理与乡村水系连通提升工程建设，总投资〔3500万元〕，10月底前完工。',
      figure({
        indicator: '总投资',
        role: 'project',
        value: 35000000,
        unit: '元',
        year: null,
        project: '石桥河全流域综合治理与乡村水系连通提升工程',
      }),
    ),
    draft(
      pageId,
      420,
      '空气中细颗粒物年均浓度〔控制在32微克/立方米以内〕。',
      figure({ indicator: '细颗粒物年均浓度', op: '<=', value: 32, unit: '微克/立方米', modality: 'required' }),
    ),
    draft(
      pageId,
      470,
      '引进〔云岭食品冷链加工项目〕落户工业小区。',
      project({ name: '云岭食品冷链加工项目', projectKind: 'industry', stage: 'negotiating' }),
    ),
  ];
}

/** A draft as the collection keeps it. */
export function saved(item: ItemDraft, pageId: string, change: Partial<SavedItem> = {}): SavedItem {
  const time = '2026-11-25T03:00:05.000Z';
  return { ...item, pageId, asRead: null, status: 'saved', note: '', tags: [], capturedAt: time, updatedAt: time, ...change };
}

/** A collection of `count` invented pages, newest first. */
export function collected(count: number): { page: SavedPage; items: SavedItem[] }[] {
  const names = ['清溪镇', '大桥头镇', '云岭乡', '石板滩镇', '白鹭湾镇'];
  return Array.from({ length: count }, (_, i) => {
    const township = names[i % names.length] ?? '清溪镇';
    const planYear = 2026 - Math.floor(i / names.length);
    const one = page({
      url: `https://www.example.gov.cn/plan/${i}.html`,
      township,
      planYear,
      title: `${township}${planYear}年工作计划`,
      capturedAt: new Date(Date.UTC(2026, 10, 25) - i * 3_600_000).toISOString(),
    });
    const notes = [{ note: '与统计公报核对过', tags: ['核对'], status: 'reviewed' as const }, {}, {}];
    return { page: one, items: items(one.id).map((item, n) => saved(item, one.id, n === 1 ? (notes[i % 3] ?? {}) : {})) };
  });
}
