import { browser } from 'wxt/browser';
import type { StoragePort } from '../../components/backup/ports.ts';
import type { WitnessPort } from '../../lib/store/canary.ts';

/** The browser's storage of the extension, for its pages; a worker is not let ask for persistence. */
export const storage: StoragePort = {
  estimate: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  },
  persisted: () => navigator.storage.persisted(),
  persist: () => navigator.storage.persist(),
};

const WITNESS = 'collection-witness';

/** Outside of the database: the browser clears the one without the other. */
export const witness: WitnessPort = {
  read: async () => (await browser.storage.local.get(WITNESS))[WITNESS],
  write: (seen) => browser.storage.local.set({ [WITNESS]: seen }),
};
