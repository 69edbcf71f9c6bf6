import type { BackupPorts } from '../../components/backup/ports.ts';
import type { Collection } from '../../lib/store/collection.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { download } from './download.ts';
import { localDate } from './local-date.ts';
import { witness } from './storage.ts';

/** Backups of `collection`; `restore` opens the place where one is read back. */
export function backupOf(collection: Collection, restore: () => void): BackupPorts {
  return { collection, watch: watchCollection, download, today: localDate, witness, restore };
}
