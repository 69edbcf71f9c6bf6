/** What the popup needs of the world: beside what the list of a page needs, the whole collection and the disk. */
import type { Collection } from '../../lib/store/collection.ts';
import type { PageListPorts } from '../page-list/ports.ts';

/** The collection, for reading only: what is changed is changed by the worker, so that open pages hear of it. */
export type CollectionPort = Pick<Collection, 'pages' | 'itemsOfPage' | 'allItems' | 'count'>;

export interface PopupPorts extends PageListPorts {
  readonly collection: CollectionPort;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
}
