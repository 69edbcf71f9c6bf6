/** What lists and the comparison need of a page without reading its items. Pure. */
import { type Bound, boundOf } from '../core/comparison/bound.ts';
import type { SavedItem } from '../core/item.ts';
import { isKept } from '../core/saved-ids.ts';

/** Made of the items of a page; there is none without items. */
export interface SummaryRecord {
  readonly pageId: string;
  /** Items that are saved or reviewed. */
  readonly saved: number;
  /** Their figures in reading order; costs and sizes of projects are not compared and stay out. */
  readonly bounds: readonly Bound[];
}

interface Summarised {
  readonly pageId: string;
  readonly items: readonly (Pick<SavedItem, 'reading' | 'status'> & { readonly local: string })[];
}

/** The summary of a page's items. */
export function summarise(record: Summarised): SummaryRecord {
  const kept = record.items.filter(isKept);
  const bounds = kept.map(({ local, reading }) => (reading.kind === 'figure' ? boundOf(local, reading) : null));
  return { pageId: record.pageId, saved: kept.length, bounds: bounds.filter((bound) => bound !== null) };
}
