import type { BackupPorts } from '../../components/backup/ports.ts';
import type { BackupState } from '../../lib/store/backup-state.ts';

/** Backup ports of a collection about which there is nothing to say, unless `state` says so. */
export function quietBackup(state: BackupState = { at: null, items: 0, since: 0 }): BackupPorts {
  return {
    collection: {
      allItems: async function* () {
        // An empty collection has no chunk.
      },
      articleOf: async () => null,
      corrections: async () => [],
      count: async () => ({ pages: 0, items: 0 }),
      backupState: async () => state,
      noteBackup: async () => undefined,
      setting: async () => undefined,
      keepSetting: async () => undefined,
      token: async () => 'token',
      giveToken: async () => 'token',
    },
    watch: (read, onValue) => void read().then(onValue),
    download: () => undefined,
    today: () => '2026-11-25',
    witness: { read: async () => null, write: async () => undefined },
    restore: () => undefined,
  };
}
