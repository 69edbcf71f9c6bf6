/** What the parts of the grid are given, and what they tell. */
import type { Arranged, ArrangedRow, RoleChoice } from '../../lib/core/comparison/arrange.ts';
import type { SavedPage } from '../../lib/core/item.ts';

/** What the reader opened: a cell, the head of a row or of a column. `at` is where it stands in the window. */
export type Opened = { readonly at: DOMRect } & (
  | { readonly kind: 'cell'; readonly arranged: ArrangedRow; readonly page: SavedPage }
  | { readonly kind: 'row'; readonly arranged: ArrangedRow }
  | { readonly kind: 'column'; readonly page: SavedPage }
);

export interface GridMeasures {
  /** Pixels. */
  readonly headWidth: number;
  readonly columnWidth: number;
  readonly headHeight: number;
}

export interface MatrixGridProps {
  readonly arranged: Arranged;
  readonly role: RoleChoice;
  readonly label: string;
  readonly measures: GridMeasures;
  readonly pinnedPages: ReadonlySet<string>;
  readonly onOpen: (opened: Opened) => void;
  /** Moves a page before or behind its neighbour, or (by the pointer) to the place of another page. */
  readonly onMove: (pageId: string, to: -1 | 1 | string) => void;
}
