/**
 * The database of the collection. A published version is never edited: a change is a new version with its upgrade.
 *
 * Version 1. The cost of saving is the number of records and indexes, so all items of a page are one record: 40 items
 * are saved in a quarter of the time that 40 records take, and 100,000 items are some 1,500 records to read. There is
 * no index besides the keys: the collection page holds all pages in memory anyway, and an index can be added later
 * without touching a record, while none can be taken back from those who paid for it.
 *
 * Version 2. Copies of articles, corrections that hold for all of a kind, and settings. Items say who found them and
 * what was read before someone corrected it; pages, whether they were reviewed.
 *
 * Version 3. The summaries' figures also hold value and unit as the page states them, for the comparison to show.
 *
 * Version 4. The summaries' figures lie in columns and say whether they stand for the whole place and year. All summaries are made anew of their items, so version 3 has nothing to do.
 */
import Dexie, { type Table, type Transaction } from 'dexie';
import type { CorrectionRule } from '../core/corrections/rule.ts';
import type { SavedItem, SavedPage } from '../core/item.ts';
import { type SummaryRecord, summarise } from './summary.ts';

/** A saved item without what its record says already: `local` is its id after the page's id. */
export interface PackedItem extends Omit<SavedItem, 'id' | 'pageId'> {
  readonly local: string;
}

/** All saved items of one page, in reading order. There is no record for a page without items. */
export interface ItemsRecord {
  readonly pageId: string;
  readonly items: readonly PackedItem[];
}

/** The article of a page as it was when it was first saved. */
export interface ArticleRecord {
  readonly pageId: string;
  /** The article's HTML as the page had it, not made safe: it is sanitised where it is shown. Gzipped UTF-8. */
  readonly html: Uint8Array;
  /** ISO time. */
  readonly capturedAt: string;
  /** There for an article that was longer than can be kept; `html` is empty then. */
  readonly tooLong?: true;
}

/** One thing that the collection remembers about itself or its user's choices; each name has one writer, which knows its type. */
export interface SettingRecord {
  readonly name: string;
  readonly value: unknown;
}

/** What the browser knows the collection by. */
export const COLLECTION_NAME = 'planmark';

/** The tables; opened by its first use. */
export class CollectionDatabase extends Dexie {
  declare readonly pages: Table<SavedPage, string>;
  declare readonly items: Table<ItemsRecord, string>;
  declare readonly summaries: Table<SummaryRecord, string>;
  declare readonly articles: Table<ArticleRecord, string>;
  declare readonly corrections: Table<CorrectionRule, string>;
  declare readonly settings: Table<SettingRecord, string>;

  constructor(name = COLLECTION_NAME) {
    // Written through to the disk before a change is acknowledged: not even a power cut takes it back.
    // What live queries have read is not kept: what changed is read anew anyway, and a copy of it costs more than reading it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ pages: 'id', items: 'pageId', summaries: 'pageId' });
    this.version(2).stores({ articles: 'pageId', corrections: 'id', settings: 'name' }).upgrade(toVersion2);
    this.version(3).stores({});
    this.version(4).stores({}).upgrade(toVersion4);
  }
}

type Loose<T> = { -readonly [K in keyof T]?: T[K] };

async function toVersion2(transaction: Transaction): Promise<void> {
  await transaction.table<Loose<SavedPage>>('pages').toCollection().modify({ reviewedAt: null });
  await transaction
    .table<{ items: Loose<PackedItem>[] }>('items')
    .toCollection()
    .modify((record) => {
      record.items = record.items.map(({ reading, ...item }) => ({
        ...item,
        reading: reading?.kind === 'project' ? { ...reading, area: null } : reading,
        origin: 'rules',
        asRead: null,
      })) as Loose<PackedItem>[];
    });
}

async function toVersion4(transaction: Transaction): Promise<void> {
  const summaries = transaction.table<SummaryRecord, string>('summaries');
  await transaction.table<ItemsRecord>('items').each((record) => void summaries.put(summarise(record)));
}
