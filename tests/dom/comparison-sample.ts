/** Invented pages that compare well: three townships, one of them over three years, with bounds of every kind. */
import type { ComparisonPorts } from '../../components/comparison/ports.ts';
import type { ProjectsPorts } from '../../components/projects/use-projects.ts';
import type { FigureReading, ItemReading, PageWithItems } from '../../lib/core/item.ts';
import { figure, planPage, project } from '../unit/core/comparison/pages.ts';
import { createWorld } from './popup-world.ts';

type Said = readonly [marked: string, reading: ItemReading];

const growth = (
  name: string,
  key: string,
  marked: string,
  op: FigureReading['op'],
  value: number,
  year: number,
  role: 'target' | 'actual' = 'target',
): Said => [marked, figure({ indicator: name, indicatorKey: key, change: 'growth', op, value, unit: '%', year, role })];
const jobs = (marked: string, op: FigureReading['op'], value: number, year: number, role: 'target' | 'actual'): Said => [
  marked,
  figure({ indicator: '城镇新增就业', indicatorKey: 'urban-new-employment', change: 'new', op, value, unit: '人', year, role }),
];
const grain = (marked: string, reading: Pick<FigureReading, 'op' | 'value' | 'unit'> & { readonly year: number }): Said => [
  marked,
  figure({ indicator: '粮食播种面积', indicatorKey: 'grain-sown-area', ...reading }),
];

const CHAIN = '松湖智能装备产业园';

/** Newest capture first, as the collection answers them. */
export const SAMPLE: readonly PageWithItems[] = [
  planPage('清溪镇', 2026, [
    growth('财政总收入', 'fiscal-revenue-total', '财政总收入增长〔8%以上〕，', '>=', 8, 2026),
    growth('一般公共预算收入', 'general-public-budget-revenue', '一般公共预算收入增长〔6%左右〕。', '~', 6, 2026),
    growth('固定资产投资', 'fixed-asset-investment', '固定资产投资增长〔10%以上〕。', '>=', 10, 2026),
    growth('固定资产投资', 'fixed-asset-investment', '过去一年，固定资产投资增长〔12.5%〕。', '=', 12.5, 2025, 'actual'),
    jobs('全年新增城镇就业〔412人〕。', '=', 412, 2025, 'actual'),
    jobs('新增城镇就业〔不少于420人〕。', '>=', 420, 2026, 'target'),
    grain('粮食播种面积稳定在〔2.3万亩〕。', { op: '=', value: 23000, unit: '亩', year: 2026 }),
    [
      '加快〔松湖智能装备产业园〕二期以外的建设，年底前投产。',
      project({ name: CHAIN, projectKind: 'industry', stage: 'completing', deadline: '年底前', department: ['经发办'] }),
    ],
    [
      '实施〔柳河大桥加固工程〕。',
      project({ name: '柳河大桥加固工程', projectKind: 'construction', stage: 'ongoing', investment: 6000000 }),
    ],
    [
      '完成规上工业总产值〔15亿元〕。',
      figure({
        indicator: '规上工业总产值',
        indicatorKey: 'industrial-output-above-scale',
        role: 'actual',
        year: 2025,
        value: 1.5e9,
        unit: '元',
      }),
    ],
    [
      '完成工业总产值〔12亿元〕。',
      figure({ indicator: '工业总产值', indicatorKey: 'industrial-output', role: 'actual', year: 2025, value: 1.2e9, unit: '元' }),
    ],
  ]),
  planPage('清溪镇', 2025, [
    growth('固定资产投资', 'fixed-asset-investment', '固定资产投资增长〔12%以上〕。', '>=', 12, 2025),
    growth('固定资产投资', 'fixed-asset-investment', '固定资产投资增长〔9%〕。', '=', 9, 2024, 'actual'),
    jobs('新增城镇就业〔不少于400人〕。', '>=', 400, 2025, 'target'),
    jobs('全年新增城镇就业〔380人〕。', '=', 380, 2024, 'actual'),
    [
      '启动〔松湖智能装备产业园项目〕，总投资2.4亿元。',
      project({ name: `${CHAIN}项目`, projectKind: 'industry', stage: 'planned', investment: 2.4e8 }),
    ],
  ]),
  planPage('清溪镇', 2024, [
    jobs('新增城镇就业〔400人以上〕。', '>=', 400, 2024, 'target'),
    growth('固定资产投资', 'fixed-asset-investment', '固定资产投资增长〔10%〕。', '=', 10, 2024),
  ]),
  planPage('云岭乡', 2026, [
    growth('地方财政收入', 'local-fiscal-revenue', '地方财政收入增长〔5%〕。', '=', 5, 2026),
    growth('固定资产投资', 'fixed-asset-investment', '固定资产投资增长〔8%—10%〕。', '=', 8, 2026),
    grain('粮食播种面积不低于〔1200公顷〕。', { op: '>=', value: 1200, unit: '公顷', year: 2026 }),
    jobs('新增城镇就业〔约300人〕。', '~', 300, 2026, 'target'),
    ['谋划〔云岭冷链物流中心〕。', project({ name: '云岭冷链物流中心', projectKind: 'construction', stage: 'planned', area: 32000 })],
  ]),
  planPage('石板滩镇', 2026, [
    growth('财政总收入', 'fiscal-revenue-total', '财政总收入增长〔6%以上〕。', '>=', 6, 2026),
    grain('粮食播种面积〔1.8—2万亩〕。', { op: 'range', value: [18000, 20000], unit: '亩', year: 2026 }),
    [
      'PM2.5平均浓度控制在〔30微克/立方米以下〕。',
      figure({ indicator: 'PM2.5平均浓度', indicatorKey: 'pm25', op: '<=', value: 30, unit: '微克/立方米' }),
    ],
  ]),
];

/** A world whose collection holds `groups`. */
export function comparisonWorld(groups: readonly PageWithItems[]): {
  readonly ports: ComparisonPorts & ProjectsPorts;
  readonly files: Blob[];
  readonly done: string[];
} {
  const { ports, files, done } = createWorld({ tab: 'never', collection: groups });
  return { ports, files, done };
}
