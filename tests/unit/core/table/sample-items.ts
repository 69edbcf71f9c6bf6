/** Invented pages and items for the tests of what is shown and exported. */
import type { FigureReading, ProjectReading, SavedItem, SavedPage } from '../../../../lib/core/item.ts';

export const PAGE: SavedPage = {
  id: 'https://www.qingxi.gov.cn/zwgk/2026/plan.html',
  url: 'https://www.qingxi.gov.cn/zwgk/2026/plan.html',
  title: '清溪镇2026年工作计划',
  township: '清溪镇',
  county: '东岭县',
  city: null,
  province: null,
  level: 'township',
  publisher: '东岭县清溪镇人民政府',
  planYear: 2026,
  publishedOn: '2026-01-15',
  indexNumber: null,
  verdict: { isPlan: true, score: 0.96, reasons: [] },
  capturedAt: '2026-11-25T03:00:00.000Z',
  reviewedAt: null,
};

export const FIGURE: FigureReading = {
  kind: 'figure',
  indicator: '财政总收入',
  indicatorKey: 'fiscal-revenue-total',
  category: '财政',
  change: 'growth',
  role: 'target',
  op: '>=',
  value: 20,
  unit: '%',
  baseValue: 20,
  baseUnit: '%',
  year: 2026,
  modality: 'strive',
  department: ['财政所', '经发办'],
  project: null,
};

export const PROJECT: ProjectReading = {
  kind: 'project',
  name: '石桥河提升工程',
  projectKind: 'construction',
  stage: 'ongoing',
  deadline: '10月底前',
  investment: 35000000,
  area: null,
  department: ['水利站'],
};

/** A saved item at an invented place; `change` replaces any of its parts. */
export function savedItem(change: Partial<SavedItem> = {}): SavedItem {
  return {
    id: 'plan#figure:20-25',
    pageId: PAGE.id,
    selector: { start: 20, end: 25, exact: '20%以上', prefix: '今年的主要目标是：财政总收入增长', suffix: '，粮食播种面积稳定在2万亩。' },
    sentence: '今年的主要目标是：财政总收入增长20%以上，粮食播种面积稳定在2万亩。',
    section: ['一、总体目标', '（一）经济'],
    reading: FIGURE,
    origin: 'rules',
    asRead: null,
    status: 'saved',
    note: '',
    tags: [],
    capturedAt: '2026-11-25T03:00:05.000Z',
    updatedAt: '2026-11-25T03:00:05.000Z',
    ...change,
  };
}
