/** Items and pages of invented townships for the tests of the collection and of the messages. */
import type { FigureReading, ItemDraft, SavedPage } from '../../../lib/core/item.ts';
import { itemIdOf } from '../../../lib/core/page-id.ts';

export function aPage(id: string, over: Partial<SavedPage> = {}): SavedPage {
  return {
    id,
    url: id,
    title: '云岭乡2026年工作要点',
    township: '云岭乡',
    county: null,
    city: null,
    province: null,
    level: 'township',
    publisher: null,
    planYear: 2026,
    publishedOn: null,
    indexNumber: null,
    verdict: { isPlan: true, score: 0.9, reasons: [] },
    capturedAt: '2026-03-01T08:00:00.000Z',
    reviewedAt: null,
    ...over,
  };
}

export const A_FIGURE: FigureReading = {
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
  department: ['财政所'],
  project: null,
};

/** A draft of the quote at `start`. */
export function aDraft(pageId: string, start: number, reading: Partial<FigureReading> = {}, exact = '20%以上'): ItemDraft {
  return {
    id: itemIdOf(pageId, `f${start}-${start + exact.length}.q`),
    selector: { start, end: start + exact.length, exact, prefix: '财政总收入增长', suffix: '。' },
    sentence: `财政总收入增长${exact}。`,
    section: ['一、目标'],
    reading: { ...A_FIGURE, ...reading },
    origin: 'rules',
  };
}
