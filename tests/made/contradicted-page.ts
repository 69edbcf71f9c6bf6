import { figure, planPage } from '../unit/core/comparison/pages.ts';

const OUTPUT = { role: 'actual', year: 2025, unit: '元' } as const;

/** A page whose part is above its whole: two figures that cannot both be true, whatever else a made collection holds. */
export const CONTRADICTED_PAGE = planPage('石板滩镇', 2026, [
  [
    '完成规上工业总产值〔15亿元〕。',
    figure({ ...OUTPUT, indicator: '规上工业总产值', indicatorKey: 'industrial-output-above-scale', value: 1.5e9 }),
  ],
  ['完成工业总产值〔12亿元〕。', figure({ ...OUTPUT, indicator: '工业总产值', indicatorKey: 'industrial-output', value: 1.2e9 })],
]);
