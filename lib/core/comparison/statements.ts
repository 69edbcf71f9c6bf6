/** Saved figures with their sentences: what the years view and the search for contradictions read. */
import type { FigureReading, PageWithItems, SavedItem, SavedPage } from '../item.ts';
import { PART_YEAR } from '../lexicon/comparison.ts';
import { isKept } from '../saved-ids.ts';
import { type Bound, boundOf } from './bound.ts';

/** A figure that a page states. */
export interface Statement {
  readonly page: SavedPage;
  readonly item: SavedItem;
  readonly bound: Bound;
}

/** The statements of pages, in the order given; only what is kept, and no costs and sizes of projects. */
export function statementsOf(groups: readonly PageWithItems[]): Statement[] {
  return groups.flatMap(({ page, items }) =>
    items.flatMap((item) => {
      const bound = item.reading.kind === 'figure' && isKept(item) ? boundOf(item.id, item.reading) : null;
      return bound === null ? [] : [{ page, item, bound }];
    }),
  );
}

/** The part of the sentence that leads up to the quote; all of it where the sentence does not hold the quote. */
export function leadOf({ sentence, selector }: Pick<SavedItem, 'sentence' | 'selector'>): string {
  const { exact, prefix } = selector;
  const near = sentence.indexOf(prefix.slice(-8) + exact);
  const at = near >= 0 ? near + prefix.slice(-8).length : sentence.indexOf(exact);
  return at < 0 ? sentence : sentence.slice(0, at);
}

/** True where the words before a result say that it is that of a part of its year: 上半年, 1-10月. */
export function isPartYear(item: Pick<SavedItem, 'sentence' | 'selector' | 'section'>): boolean {
  return PART_YEAR.test(leadOf(item)) || item.section.some((heading) => PART_YEAR.test(heading));
}

/** The modality of a statement; 预计 is not yet a result. */
export function isExpected({ item }: Statement): boolean {
  return (item.reading as FigureReading).modality === 'expected';
}
