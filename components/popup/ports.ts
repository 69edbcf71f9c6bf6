/** What the popup needs of the world: the tab it was opened over, the worker, the collection, the disk. */
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

/** The tab that the popup was opened over. */
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

/** The worker's messages that the popup sends. */
export type WorkerPort = {
  readonly [N in 'saveItems' | 'deleteItems' | 'restoreItems']: (
    input: Parameters<ToWorker[N]>[0],
  ) => Promise<Result<ReturnType<ToWorker[N]>>>;
};

/** The collection, for reading only: what is changed is changed by the worker, so that open pages hear of it. */
export type CollectionPort = Pick<Collection, 'pages' | 'itemsOfPage' | 'allItems' | 'count'>;

export interface PopupPorts {
  readonly tab: TabPort;
  readonly worker: WorkerPort;
  readonly collection: CollectionPort;
  readonly watch: typeof watchCollection;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
}
