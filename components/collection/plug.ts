/** How views, menu entries and notices are told to the collection page; `plugs.tsx` lists them. */
import type { VNode } from 'preact';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import type { IconName } from '../icon.tsx';
import type { Announcer } from '../use-announcement.ts';
import type { MessageKey } from '../words.tsx';
import type { Place } from './place.ts';
import type { CollectionPagePorts } from './ports.ts';

/** The items that the reader has before them, for a dialog that does something with them. Made when it is asked for. */
export interface Scope {
  /** Ids of the items that the filter shows, in the order of the table; null where no filter is set. */
  readonly shown: () => readonly string[] | null;
  /** Ids of the items that are selected and shown. */
  readonly selected: () => readonly string[];
  /** The page of the item or record that the reader is at; null for none. */
  readonly page: () => SavedPage | null;
  /** Ids of the pages that are compared, in their order; null where none are. */
  readonly compared: () => readonly string[] | null;
}

/** What every view, dialog and notice is given. */
export interface PlugProps {
  readonly ports: CollectionPagePorts;
  readonly announcer: Announcer;
  /** Goes to a view of the page. */
  readonly goTo: (view: string, asked?: Place['asked']) => void;
}

export interface ViewProps extends PlugProps {
  /** What the view was asked for; kept in the address. */
  readonly asked: Place['asked'];
  /** Changes what the view is asked for. */
  readonly ask: (asked: Place['asked']) => void;
  /** Says what the reader has before them; null takes it back. */
  readonly setScope: (scope: Scope | null) => void;
  /** True while the view is the one that is shown. A view that was shown once stays, out of sight. */
  readonly active: boolean;
}

export interface View {
  /** Lower-case letters; the first part of the address behind `#`. */
  readonly id: string;
  readonly label: MessageKey;
  readonly show: (props: ViewProps) => VNode;
}

export interface DialogProps extends PlugProps {
  /** What the reader has before them; null where the present view has no items. */
  readonly scope: Scope | null;
  /** Closes the dialog; focus goes back to where it was. */
  readonly close: () => void;
}

/** An entry of the menu: opens a dialog of its own, or does something at once. */
export type MenuEntry = { readonly id: string; readonly label: MessageKey; readonly icon: IconName } & (
  | { readonly show: (props: DialogProps) => VNode }
  | { readonly act: (props: PlugProps) => void }
);

/** Something that is said calmly above the views; null where there is nothing to say. */
export type PageNotice = (props: PlugProps) => VNode | null;

/** A part of an item's record, below what the record says itself; null where there is nothing to show. */
export type RecordSection = (
  props: Pick<PlugProps, 'ports' | 'announcer'> & { readonly item: SavedItem; readonly page: SavedPage },
) => VNode | null;
