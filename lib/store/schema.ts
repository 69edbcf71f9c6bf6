/**
 * The database of the collection. A published version is never edited: a change is a new version with its upgrade.
 *
 * Version 1. The cost of saving is the number of records and indexes, so all items of a page are one record: 40 items
 * are saved in a quarter of the time that 40 records take, and 100,000 items are some 1,500 records to read. There is
 * no index besides the keys: the collection page holds all pages in memory anyway, and an index can be added later
 * without touching a record, while none can be taken back from those who paid for it.
 */
import Dexie, { type Table } from 'dexie';
import type { SavedItem, SavedPage } from '../core/item.ts';
import type { Change, Operator, Role, Value } from '../core/model.ts';

/** A saved item without what its record says already: `local` is its id after the page's id. */
export interface PackedItem extends Omit<SavedItem, 'id' | 'pageId'> {
  readonly local: string;
}

/** All saved items of one page, in reading order. There is no record for a page without items. */
export interface ItemsRecord {
  readonly pageId: string;
  readonly items: readonly PackedItem[];
}

/** One saved figure as the comparison needs it, in the base unit of its dimension. */
export interface Bound {
  /** Canonical key of the indicator. */
  readonly key: string;
  readonly indicator: string;
  readonly category: string | null;
  readonly change: Change;
  readonly role: Role;
  readonly year: number | null;
  readonly op: Operator;
  readonly baseValue: Value;
  readonly baseUnit: string;
  /** Id of the item on its page; see `itemIdOf`. */
  readonly local: string;
}

/** What lists and the comparison need of a page without reading its items. Made of them; there is none without items. */
export interface SummaryRecord {
  readonly pageId: string;
  /** Items that are not ignored. */
  readonly saved: number;
  /** Figures that are not ignored, in reading order; costs and sizes of projects are not compared and stay out. */
  readonly bounds: readonly Bound[];
}

/** The tables; opened by its first use. */
export class CollectionDatabase extends Dexie {
  declare readonly pages: Table<SavedPage, string>;
  declare readonly items: Table<ItemsRecord, string>;
  declare readonly summaries: Table<SummaryRecord, string>;

  constructor(name = 'planmark') {
    super(name);
    this.version(1).stores({ pages: 'id', items: 'pageId', summaries: 'pageId' });
  }
}
