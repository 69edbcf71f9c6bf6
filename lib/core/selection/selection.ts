/** What becomes of text that the reader selected by hand. Plain JSON. */
import type { ItemFields } from '../editing/fields.ts';
import type { ItemDraft, ItemReading } from '../item.ts';

/** What the reader wants the selected text to be. */
export type SelectionKind = 'figure' | 'project' | 'excerpt';

/** A place of a page at which an item is to be; `reading` is null while nothing is read there that could be saved. */
export interface OpenItem extends Omit<ItemDraft, 'reading'> {
  readonly reading: ItemReading | null;
}

/** Why a selection cannot be saved as it stands: the reader is asked for what is missing, and nothing is made up. */
export type OpenReason = 'no-number' | 'no-unit' | 'no-indicator' | 'no-name';

export type SelectionReading =
  /** Items that lie in the selection, in reading order; at least one. */
  | { readonly outcome: 'items'; readonly items: readonly ItemDraft[] }
  /** Nothing complete: the place, and what is known of it. */
  | { readonly outcome: 'open'; readonly item: OpenItem; readonly fields: ItemFields; readonly reason: OpenReason }
  /** Nothing but white space, or more than an excerpt holds. */
  | { readonly outcome: 'refused'; readonly reason: 'empty' | 'too-long' };

/** Characters; a longer selection is no quote any more. */
export const LONGEST_SELECTION = 2000;
