/**
 * The collection: saved pages and their items. Every operation is one transaction, so it happens whole or not at all,
 * and fails with a CollectionError. Nothing is held in memory: any process may be ended between two operations.
 */
import type { ComparedPage } from '../core/comparison/matrix.ts';
import type { CorrectionRule } from '../core/corrections/rule.ts';
import type { ItemDraft, ItemEdit, PageWithItems, SavedItem, SavedPage } from '../core/item.ts';
import { type Article, articleOf, keepArticle, pagesWithoutArticle } from './articles.ts';
import { type BackupState, backupState, noteBackup } from './backup-state.ts';
import { type Contents, contents } from './contents.ts';
import { applyCorrection, type CorrectionStep, corrections, correctionUse, removeCorrection, undoCorrection } from './corrections.ts';
import { deleteEverything, type Everything, restoreEverything } from './everything.ts';
import { guarded } from './failure.ts';
import { type ImportOrder, type ImportStep, importAll, undoImport } from './imports.ts';
import { opened } from './opened.ts';
import type { SaveAs } from './pack.ts';
import { allItems, comparedPages, count, groupsOf, itemsOfPage, type PageWithCount, pages } from './read-pages.ts';
import { CollectionDatabase } from './schema.ts';
import { giveToken, tokenOf } from './token.ts';
import { deleteItems, editItems, restoreItems, savePageItems, setReviewed } from './write-items.ts';

export type { PageWithCount } from './read-pages.ts';

export interface Collection {
  /**
   * Saves items with their page; the newest reading of the page wins. An item that is there already keeps its note,
   * tags, review, first capture time and, as long as the page says the same, what its reader corrected. Answers all
   * items that the collection now has of the page, in reading order. `ignored` keeps them as what the reader does not
   * want to be offered, `suggested` for a later decision: neither is counted, and `suggested` touches no item that is there.
   */
  savePageItems(page: SavedPage, drafts: readonly ItemDraft[], as?: SaveAs): Promise<SavedItem[]>;
  /** Items of a page in reading order, ignored and suggested ones among them; [] for a page that is not in the collection. */
  itemsOfPage(pageId: string): Promise<SavedItem[]>;
  /** All items with their pages, by address, a chunk of pages at a time: memory stays constant over any collection. */
  allItems(pagesPerChunk?: number): AsyncGenerator<readonly PageWithItems[], void, void>;
  /** Some pages with their items, in the order asked for; those without items are left out. */
  groupsOf(pageIds: readonly string[]): Promise<PageWithItems[]>;
  /** Changes items and answers them as they were; ids that are not in the collection are passed over. */
  editItems(edits: readonly ItemEdit[]): Promise<SavedItem[]>;
  /** Takes items out and answers them as they were; ids that are not in the collection are passed over. */
  deleteItems(ids: readonly string[]): Promise<SavedItem[]>;
  /**
   * Puts items back as they were before they were deleted or, with `over`, edited. Without it an item that was saved anew
   * meanwhile is kept as it is. Answers the pages touched.
   */
  restoreItems(items: readonly SavedItem[], over?: boolean): Promise<string[]>;
  /** A page as it was last saved, also while none of its items is left; null for one that never was in the collection. */
  page(pageId: string): Promise<SavedPage | null>;
  /**
   * Marks a page as gone through now (true) or at an ISO time, or takes that back (false). Answers since when it was marked,
   * null for not at all.
   */
  setReviewed(pageId: string, reviewed: boolean | string): Promise<string | null>;
  /** Writes an import in one step; what was saved since it was planned stays. */
  importAll(order: ImportOrder): Promise<ImportStep>;
  /** Takes back what importAll answered. */
  undoImport(step: ImportStep): Promise<void>;
  /** Pages that have items, newest capture first. */
  pages(): Promise<PageWithCount[]>;
  /** Pages that have kept items, each with its saved figures, newest capture first. */
  comparedPages(): Promise<ComparedPage[]>;
  /** Pages that have kept items, and those items; ignored and suggested ones are not counted. */
  count(): Promise<{ readonly pages: number; readonly items: number }>;
  /**
   * Keeps the article of a page, unless one is kept already; null for one that is too long, which is remembered in its place.
   * `capturedAt` is the ISO time of a copy that was made before; now where it is left out.
   */
  keepArticle(pageId: string, html: string | null, capturedAt?: string): Promise<void>;
  /** The kept article of a page; null where none is. Its HTML is what the page sent: sanitise it before it is shown. */
  articleOf(pageId: string): Promise<Article | null>;
  /** Those of some pages whose article is not kept, nor remembered as too long, in the order given. */
  pagesWithoutArticle(pageIds: readonly string[]): Promise<string[]>;
  /** Corrections that hold for all of a kind, oldest first. */
  corrections(): Promise<CorrectionRule[]>;
  /** Puts a rule in the place of the one with its id; no item is changed. */
  putCorrection(rule: CorrectionRule): Promise<void>;
  /** Puts a rule into the collection and changes these items as it says, but for those that someone corrected by hand. */
  applyCorrection(rule: CorrectionRule, ids: readonly string[]): Promise<CorrectionStep>;
  /** Takes a rule out; with `takeBack` what it changed is taken back too. null where there is no such rule. */
  removeCorrection(id: string, takeBack: boolean): Promise<CorrectionStep | null>;
  /** Takes back what applyCorrection or removeCorrection answered. */
  undoCorrection(step: CorrectionStep): Promise<void>;
  /** How many items each rule changed, by its id. Reads all items. */
  correctionUse(): Promise<Map<string, number>>;
  /** What was last kept under a name; undefined for none. Each name has one writer, which knows the type. */
  setting(name: string): Promise<unknown>;
  keepSetting(name: string, value: unknown): Promise<void>;
  /** How much of the collection is in no backup yet. */
  backupState(): Promise<BackupState>;
  /** Remembers that a backup of the whole collection was just made, of so many items. */
  noteBackup(items: number): Promise<void>;
  /** By what the collection is known again; null where it was given nothing yet. See canary.ts. */
  token(): Promise<string | null>;
  giveToken(): Promise<string>;
  /** What a deletion of everything would delete. Reads all items. */
  contents(): Promise<Contents>;
  /** Empties the collection (pages, items, articles, corrections, settings) and answers what was in it. */
  deleteEverything(): Promise<Everything>;
  /** Puts back what deleteEverything answered. */
  restoreEverything(everything: Everything): Promise<void>;
}

export interface CollectionPorts {
  /** ISO time. */
  readonly now: () => string;
  /** Asks the browser, before the first saving, not to evict the collection when the disk fills up. Never rejects. */
  readonly persist: () => Promise<unknown>;
  /** Told after every change which pages' items are others now; null for all pages. Not waited for. */
  readonly changed?: (pageIds: readonly string[] | null) => void;
}

/** The collection in `db`; opens it with the first operation. */
export function createCollection(ports: CollectionPorts, db: CollectionDatabase = new CollectionDatabase()): Collection {
  const { changed = () => undefined } = ports;
  /** Runs a change and says which pages it touched. */
  const change = async <T>(work: () => Promise<T>, pageIdsOf: (value: T) => readonly string[] | null): Promise<T> => {
    const value = await guarded(work);
    const pageIds = pageIdsOf(value);
    if (pageIds === null || pageIds.length > 0) changed(pageIds);
    return value;
  };
  const touched = (items: readonly SavedItem[]): string[] => [...new Set(items.map((item) => item.pageId))];
  const touchedBy = (step: CorrectionStep | null): string[] => touched(step?.before ?? []);
  /** Asked for once in the life of this process; a collection that is not empty was asked for already. */
  let asked: Promise<void> | null = null;
  const askToPersist = async (): Promise<void> => {
    if ((await guarded(async () => (await opened(db)).items.count())) === 0) await ports.persist();
  };
  return {
    savePageItems: async (page, drafts, as = 'saved') => {
      asked ??= askToPersist();
      await asked;
      return change(
        () => savePageItems(db, page, drafts, as, ports.now()),
        () => [page.id],
      );
    },
    itemsOfPage: (pageId) => guarded(() => itemsOfPage(db, pageId)),
    allItems: (pagesPerChunk) => allItems(db, pagesPerChunk),
    groupsOf: (pageIds) => guarded(() => groupsOf(db, pageIds)),
    editItems: (edits) => change(() => editItems(db, edits, ports.now()), touched),
    deleteItems: (ids) => change(() => deleteItems(db, ids), touched),
    restoreItems: (items, over = false) =>
      change(
        () => restoreItems(db, items, over),
        (pageIds) => pageIds,
      ),
    setReviewed: (pageId, reviewed) =>
      guarded(() => setReviewed(db, pageId, typeof reviewed === 'string' ? reviewed : reviewed ? ports.now() : null)),
    importAll: (order) =>
      change(
        () => importAll(db, order),
        ({ pages }) => pages.map(({ id }) => id),
      ),
    undoImport: async (step) => {
      await change(
        () => undoImport(db, step),
        (pageIds) => pageIds,
      );
    },
    page: (pageId) => guarded(async () => (await (await opened(db)).pages.get(pageId)) ?? null),
    pages: () => guarded(() => pages(db)),
    comparedPages: () => guarded(() => comparedPages(db)),
    count: () => guarded(() => count(db)),
    keepArticle: (pageId, html, capturedAt = ports.now()) => guarded(() => keepArticle(db, pageId, html, capturedAt)),
    articleOf: (pageId) => guarded(() => articleOf(db, pageId)),
    pagesWithoutArticle: (pageIds) => guarded(() => pagesWithoutArticle(db, pageIds)),
    corrections: () => guarded(() => corrections(db)),
    putCorrection: (rule) => guarded(async () => void (await (await opened(db)).corrections.put(rule))),
    applyCorrection: (rule, ids) => change(() => applyCorrection(db, rule, ids, ports.now()), touchedBy),
    removeCorrection: (id, takeBack) => change(() => removeCorrection(db, id, takeBack, ports.now()), touchedBy),
    undoCorrection: async (step) => {
      await change(
        () => undoCorrection(db, step),
        (pageIds) => pageIds,
      );
    },
    correctionUse: () => guarded(() => correctionUse(db)),
    setting: (name) => guarded(async () => (await (await opened(db)).settings.get(name))?.value),
    keepSetting: (name, value) => guarded(async () => void (await (await opened(db)).settings.put({ name, value }))),
    backupState: () => guarded(() => backupState(db)),
    noteBackup: (items) => guarded(() => noteBackup(db, items, ports.now())),
    token: () => guarded(() => tokenOf(db)),
    giveToken: () => guarded(() => giveToken(db)),
    contents: () => guarded(() => contents(db)),
    deleteEverything: () =>
      change(
        () => deleteEverything(db),
        () => null,
      ),
    restoreEverything: (everything) =>
      change(
        () => restoreEverything(db, everything),
        () => null,
      ),
  };
}
