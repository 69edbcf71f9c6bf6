/** What the options page needs of the world. */
import type { Result } from '../../lib/core/result.ts';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';
import type { BackupPorts, StoragePort } from '../backup/ports.ts';
import type { SitesPort } from '../sites/ports.ts';

/** The browser's shortcuts of the extension. */
export interface ShortcutsPort {
  /** The commands with their keys, in the order of the legend. */
  readonly keys: () => Promise<Result<readonly CommandKey[]>>;
  /** Opens the browser's own page where keys are bound; false where this browser has none that can be opened. */
  readonly open: () => Promise<boolean>;
}

export interface OptionsPorts {
  readonly collection: Collection;
  readonly watch: typeof watchCollection;
  readonly backup: BackupPorts;
  readonly storage: StoragePort;
  readonly sites: SitesPort;
  readonly shortcuts: ShortcutsPort;
  /** The extension's version, as the manifest names it. */
  readonly version: string;
}
