/** What the list of a page's items needs of the world: the tab that it speaks of, the collection, the other surfaces. */
import type { ItemDraft, SavedItem, SavedPage } from '../../lib/core/item.ts';
import type { Verdict } from '../../lib/core/model.ts';
import type { Result } from '../../lib/core/result.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';

/** What the content script of the tab says of its page. */
export interface TabReading {
  readonly verdict: Verdict;
  /** null where the page is no plan. */
  readonly reading: PageReading | null;
  /** Whether marks are switched on in the page. */
  readonly marksOn: boolean;
}

/** What can be done with a page in which no content script answers: wait for it, have it read on request, nothing. */
export type Standing = 'loading' | 'readable' | 'closed';

/** The tab that is shown. */
export interface TabPort {
  /** What was read; a failure `no-page` where no content script answers. */
  current(): Promise<Result<TabReading>>;
  /** Reads the page as a plan, starting the content script first where it does not run. */
  readAnyway(): Promise<Result<PageReading>>;
  standing(): Promise<Standing>;
  /** Scrolls the page to an item; false where it is not found there. */
  scrollTo(id: string): Promise<Result<boolean>>;
  /** Switches the marks of the page on or off. */
  switchMarks(on: boolean): Promise<Result<null>>;
  /** Calls `onTurn` whenever another tab or page is shown (`other`) or the page may have been read anew (`again`). */
  follow(onTurn: (turn: 'other' | 'again') => void, signal: AbortSignal): void;
}

/** Where the reader is in the page. While it is watched the page looks at its marks on every scroll; otherwise never. */
export interface PlacePort {
  /**
   * Watches the place in the page that is shown now, until `signal` ends or another page comes: `onPlace` hears the id of the
   * item that the reader is at, `onMarks` whether marks are on after someone else switched them.
   */
  watch(hear: { readonly onPlace: (id: string) => void; readonly onMarks: (on: boolean) => void }, signal: AbortSignal): void;
}

/** Changes of the collection, whose expected failures are values. */
export interface PageEdits {
  /** Answers what the collection now has of the page. */
  save(page: SavedPage, items: readonly ItemDraft[], as: 'saved' | 'suggested'): Promise<Result<readonly SavedItem[]>>;
  /** Answers the items as they were. */
  remove(ids: readonly string[]): Promise<Result<readonly SavedItem[]>>;
  /** Puts back what `remove` answered. */
  restore(items: readonly SavedItem[]): Promise<Result<unknown>>;
  /** Takes out those of the items that are still only suggested, and answers them. */
  withdraw(pageId: string, ids: readonly string[]): Promise<Result<readonly SavedItem[]>>;
  /** Marks a page as gone through, or takes that back. */
  setReviewed(pageId: string, reviewed: boolean): Promise<Result<unknown>>;
}

export interface PageListPorts {
  readonly tab: TabPort;
  readonly edits: PageEdits;
  readonly collection: Pick<Collection, 'itemsOfPage' | 'page'>;
  readonly watch: typeof watchCollection;
}
