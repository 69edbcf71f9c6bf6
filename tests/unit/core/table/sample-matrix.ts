/** An invented comparison: two pages, one of which gives nothing of the first indicator and contradicts itself on the second. */
import type { MatrixTable } from '../../../../lib/core/table/matrix.ts';

export const MATRIX: MatrixTable = {
  columns: [
    { head: '柳河镇 2026', url: 'https://www.example.gov.cn/1' },
    { head: '石滩乡 2026', url: 'https://www.example.gov.cn/2' },
  ],
  rows: [
    {
      label: '财政总收入 增长',
      indicatorKey: 'fiscal-revenue-total',
      category: '财政',
      change: 'growth',
      unit: '%',
      cells: [
        [
          { op: '>=', value: 20, role: 'target', year: 2026, aside: null },
          { op: '=', value: 18, role: 'actual', year: 2025, aside: null },
          { op: '=', value: 7, role: 'actual', year: 2025, aside: 'part-year' },
        ],
        [],
      ],
    },
    {
      label: '规模以上工业总产值',
      indicatorKey: 'industrial-output',
      category: '工业',
      change: 'level',
      unit: '亿元',
      cells: [
        [{ op: 'range', value: [25, 20], role: 'target', year: 2026, aside: null }],
        [
          { op: '~', value: 0.3, role: 'target', year: 2026, aside: null },
          { op: '=', value: 0.5, role: 'target', year: 2026, aside: null },
        ],
      ],
    },
  ],
};
