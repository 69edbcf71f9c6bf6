/** What the steps of the reader hand to each other. Spans here count in the folded text, not in the page's. */
import type { BlockKind, Cell, Identity, Part, Quantity, Span, Words } from '../model.ts';
import type { Folded } from './fold.ts';

/** A run of text that belongs together: a paragraph whose broken lines were joined, a list item, a heading, a cell. */
export interface Passage extends Span {
  readonly kind: BlockKind;
  /** The headings above it, outermost first, without their numbers. */
  readonly section: readonly string[];
  /** Whether its section reports what was done or says what will be done; null where no heading tells. */
  readonly part: Part | null;
  /** The offices that a bracket at the end of the paragraph makes responsible for all of it. */
  readonly department: readonly string[];
  readonly cell: Cell | null;
  /** What the table around a cell says of it; null outside of data tables. */
  readonly row: RowContext | null;
}

/** What a column of a table holds, told by its header. */
export type ColumnRole = 'number' | 'label' | 'value' | 'unit' | 'office' | 'support' | 'deadline' | 'other';

/** What header, caption and the other cells of its row say of a table cell. */
export interface RowContext {
  readonly role: ColumnRole;
  /** The text of its column's header, '' where it has none. */
  readonly header: string;
  /** What the row is about: the text of the nearest label cell to the left; null for the label itself. */
  readonly label: Span | null;
  /** The unit of bare numbers: from the row's unit column, the column's header or the caption (单位:万元); null where none says it. */
  readonly unit: string | null;
  /** The text of the row's deadline column, null where there is none. */
  readonly deadline: string | null;
}

/** A sentence: from after the last 。！？； of a passage to the next, the mark included. */
export interface Sentence extends Span {
  /** Index of its passage. */
  readonly passage: number;
}

/** A quantity with the place where it stands, in the folded text. */
export interface PlacedQuantity extends Quantity {
  readonly sentence: number;
}

/** The page as far as it has been read: what the figure and project rules look at. */
export interface Reading {
  readonly folded: Folded;
  /** Words of `folded.text`. */
  readonly words: Words;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** In the order of the text. */
  readonly quantities: readonly PlacedQuantity[];
  readonly identity: Identity;
}
