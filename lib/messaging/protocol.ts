/**
 * Every message of the product, on one page. Each message is answered with a Result: what can be expected to
 * fail comes back as a value with words for the user, never as a thrown error.
 */
import type { Anchor } from '../core/anchoring/anchor.ts';
import type { ItemFields, Problem } from '../core/editing/fields.ts';
import type { Suggestion } from '../core/editing/suggest-indicators.ts';
import type { ItemDraft, SavedItem, SavedPage } from '../core/item.ts';
import type { PageText, Span, Verdict } from '../core/model.ts';
import type { OpenItem, SelectionKind, SelectionReading } from '../core/selection/selection.ts';
import type { CommandKey, CommandName } from './commands.ts';

/** What a page holds, as the popup and the page itself see it. */
export interface PageReading {
  readonly page: SavedPage;
  readonly verdict: Verdict;
  /** In reading order. */
  readonly items: readonly ItemDraft[];
  /** Items of this page that are in the collection. */
  readonly saved: readonly SavedItem[];
  /** What became of the items that were saved when the page was read: found, changed or lost. */
  readonly anchors: readonly Anchor[];
  /** How many more were read than a page can list: those at its end are left out of `items`. */
  readonly omitted: number;
}

/** How the collection was before a change, so that it can be taken back. */
export interface Undo {
  /** Items as they were. */
  readonly before: readonly SavedItem[];
  /** Ids of items that were not there. */
  readonly added: readonly string[];
}

/** What came of editing an item. Either there are problems and nothing was changed, or the item is saved as typed. */
export interface EditAnswer {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The item as it is saved now; null where there are problems. */
  readonly item: SavedItem | null;
  readonly undo: Undo;
}

/** What came of saving a selection: the items that it meant, all saved by now, or what is still to be asked. */
export type SelectionAnswer =
  | { readonly outcome: 'saved'; readonly items: readonly ItemDraft[]; readonly undo: Undo }
  | Exclude<SelectionReading, { readonly outcome: 'items' }>;

/** Asked of the background worker, by the content script and the extension's own pages. */
export interface ToWorker {
  /** Reads a page and sets the badge of the sender's tab. `force` reads it even where it does not look like a plan. */
  readPage(input: { readonly page: PageText; readonly force: boolean }): PageReading;
  /** Says that the sender's tab shows no plan: clears its badge. */
  pageIsNoPlan(input: { readonly url: string }): null;
  /** Says how many items the sender's tab shows and how many of them are saved: sets its badge. */
  pageCounts(input: { readonly items: number; readonly saved: number }): null;
  /** Saves items with their page; saving one twice keeps its note, tags and first capture time. Answers what is now saved of the page. */
  saveItems(input: { readonly page: SavedPage; readonly items: readonly ItemDraft[] }): readonly SavedItem[];
  /** Keeps items of a page as ignored: they are neither offered nor counted again. Answers as saveItems; deleteItems takes it back. */
  ignoreItems(input: { readonly page: SavedPage; readonly items: readonly ItemDraft[] }): readonly SavedItem[];
  /**
   * Reads what was typed of an item and saves it so, the item itself first where it is not saved yet. Problems with what was
   * typed come back as a value.
   */
  editItem(input: { readonly page: SavedPage; readonly item: OpenItem; readonly fields: ItemFields }): EditAnswer;
  /** Reads a selection of a page (`span` in its text) as an item of the kind `as`, and saves what it means. */
  saveSelection(input: { readonly page: PageText; readonly span: Span; readonly as: SelectionKind }): SelectionAnswer;
  /** Puts items back as they were before, and takes out those that were not there. */
  takeBack(input: Undo): null;
  /** Names of indicators for what is being typed. */
  suggestIndicators(input: { readonly typed: string }): readonly Suggestion[];
  /** What the collection has of a page, ignored and suggested items among it. */
  savedOfPage(input: { readonly pageId: string }): readonly SavedItem[];
  /**
   * Keeps the article of a page that something is saved of, unless it is kept already: plain HTML, null where it is longer
   * than can be kept. False where nothing is saved of the page.
   */
  keepArticle(input: { readonly pageId: string; readonly html: string | null }): boolean;
  /** Takes items out of the collection and answers them, so that they can be put back. */
  deleteItems(input: { readonly ids: readonly string[] }): readonly SavedItem[];
  /** Puts back what deleteItems answered. */
  restoreItems(input: { readonly items: readonly SavedItem[] }): null;
  /**
   * Puts the styles of the marks into the sender's tab and all its frames, and the reader with them unless one is `running`.
   * `no-page` where the browser does not let an extension in.
   */
  startReader(input: { readonly running: boolean }): null;
  /**
   * Starts the judging script in a tab outside of the manifest's addresses, on the strength of activeTab: only within
   * a click on the toolbar button. `no-page` where the browser does not let an extension in (its own pages, the store).
   */
  enterTab(input: { readonly tabId: number }): null;
  /** The commands with the keys that the browser has bound to them, in the order of the legend. */
  commandKeys(input: null): readonly CommandKey[];
}

/** Asked of the content script of a tab, by the popup and the worker. */
export interface ToPage {
  /** What was read, null while nothing was read or where the page is no plan; and whether marks are switched on. */
  currentReading(input: null): { readonly verdict: Verdict; readonly reading: PageReading | null; readonly marksOn: boolean };
  /** Reads the page as a plan although it does not look like one. */
  readAnyway(input: null): PageReading;
  /** Scrolls to an item, flashes it; false where it is not on the page. */
  scrollToItem(input: { readonly id: string }): boolean;
  /** Switches the marks of the page on or off, as long as it is open. Off, nothing of ours is left in it. */
  switchMarks(input: { readonly on: boolean }): null;
  /** Does what the reader pressed a key of the browser for. */
  runCommand(input: { readonly command: CommandName }): null;
  /** Saves what is selected in the page; the reader of the page says how that went. Reads the page first where it was not read. */
  saveSelected(input: { readonly as: SelectionKind }): null;
  /** The collection changed for these pages, null for all: where the tab shows one of them, it asks what is saved of it now. */
  savedChanged(input: { readonly pageIds: readonly string[] | null }): null;
}
