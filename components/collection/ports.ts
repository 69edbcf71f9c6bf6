/** What the collection page needs of the world. Its views and dialogs take the same ports. */

import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection, watchPages } from '../../lib/store/watch.ts';
import type { ArticlePorts } from '../article/ports.ts';
import type { BackupPorts, StoragePort } from '../backup/ports.ts';
import type { FileWriters } from '../export/ports.ts';
import type { ImportPorts } from '../import/ports.ts';

/** The part of the page's address behind `#`: where in the page the reader is. */
export interface AddressPort {
  read(): string;
  /** `asStep`: the browser's back button comes back to where the reader was before. */
  write(hash: string, asStep: boolean): void;
  /** Tells of every change that was not written here, until `signal` ends it. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

export interface CollectionPagePorts {
  /** What is changed through it is told to the open tabs. */
  readonly collection: Collection;
  readonly watch: typeof watchCollection;
  readonly watchPages: typeof watchPages;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  readonly writers: FileWriters;
  readonly readFile: ImportPorts['readFile'];
  /** ISO date of today where the user is. */
  readonly today: () => string;
  /** Opens the extension's options in a tab of their own. */
  readonly openOptions: () => void;
  readonly address: AddressPort;
  readonly backup: BackupPorts;
  readonly storage: StoragePort;
  /** For the kept copies of articles. */
  readonly article: ArticlePorts;
}
