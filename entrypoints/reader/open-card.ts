/** What is open in the page: a card or the list of marks, and what it says beside its item. */
import type { OpenLayer } from '../../components/card/open-layer.tsx';
import type { ItemFields, Problem } from '../../lib/core/editing/fields.ts';
import type { OpenItem } from '../../lib/core/selection/selection.ts';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import type { Undo } from '../../lib/messaging/protocol.ts';

export interface CardState {
  /** True while an answer is awaited. */
  readonly busy: boolean;
  readonly copied: boolean;
  /** A failure or a warning in words; '' for none. */
  readonly notice: string;
  /** What was just done, in words; '' for nothing. */
  readonly said: string;
  /** The way back from it; null where there is none. */
  readonly undo: Undo | null;
  readonly keys: readonly CommandKey[] | null;
  /** The form, while the item is being edited: what it opened with, and what was wrong with the last attempt. */
  readonly form: { readonly fields: ItemFields; readonly problems: readonly Problem[] } | null;
}

export const AT_REST: CardState = { busy: false, copied: false, notice: '', said: '', undo: null, keys: null, form: null };

export interface OpenCard {
  /** Null for the list of marks. Without a reading while a selection waits for what is missing of it. */
  item: OpenItem | null;
  readonly layer: OpenLayer;
  readonly life: AbortController;
  held: boolean;
  state: CardState;
  /** The extension was updated under this page: what is left to do is to say so. */
  orphaned: boolean;
}
