/** What backup, storage and the notices about them need of the world. */
import type { WitnessPort } from '../../lib/store/canary.ts';
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';

/** The browser's storage of the extension. */
export interface StoragePort {
  /** Bytes used and bytes there are; null where the browser does not say. */
  readonly estimate: () => Promise<{ readonly used: number; readonly quota: number } | null>;
  /** Whether the browser promised not to throw the collection away when the disk fills up. */
  readonly persisted: () => Promise<boolean>;
  /** Asks for that promise; false where it was not given. */
  readonly persist: () => Promise<boolean>;
}

export interface BackupPorts {
  readonly collection: Pick<
    Collection,
    'allItems' | 'articleOf' | 'corrections' | 'count' | 'backupState' | 'noteBackup' | 'setting' | 'keepSetting' | 'token' | 'giveToken'
  >;
  readonly watch: typeof watchCollection;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
  /** Where a collection that the browser threw away is remembered. */
  readonly witness: WitnessPort;
  /** Opens the place where a backup is read back. */
  readonly restore: () => void;
}
