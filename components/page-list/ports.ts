/** What the list of a page's items needs of the world: the tab that it speaks of, the worker, the collection. */
import type { Verdict } from '../../lib/core/model.ts';
import type { Result } from '../../lib/core/result.ts';
import type { PageReading, ToWorker } from '../../lib/messaging/protocol.ts';
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

/** The tab that is shown. */
export interface TabPort {
  /** What was read; a failure `no-page` where no content script answers. */
  current(): Promise<Result<TabReading>>;
  /** Reads the page as a plan, starting the content script first where it does not run. */
  readAnyway(): Promise<Result<PageReading>>;
  /** Whether the browser would let a content script into the page at all. */
  mayRead(): Promise<boolean>;
  /** Scrolls the page to an item; false where it is not found there. */
  scrollTo(id: string): Promise<Result<boolean>>;
  /** Switches the marks of the page on or off. */
  switchMarks(on: boolean): Promise<Result<null>>;
}

/** The worker's messages that the list sends. */
export type WorkerPort = {
  readonly [N in 'saveItems' | 'deleteItems' | 'restoreItems']: (
    input: Parameters<ToWorker[N]>[0],
  ) => Promise<Result<ReturnType<ToWorker[N]>>>;
};

export interface PageListPorts {
  readonly tab: TabPort;
  readonly worker: WorkerPort;
  readonly collection: Pick<Collection, 'itemsOfPage'>;
  readonly watch: typeof watchCollection;
}
