/** What the popup needs of the world: beside what the list of a page needs, the whole collection, the disk and other surfaces. */
import type { Collection } from '../../lib/store/collection.ts';
import type { BackupPorts } from '../backup/ports.ts';
import type { ExportPorts } from '../export/ports.ts';
import type { PageListPorts } from '../page-list/ports.ts';
import type { ShownSitePort } from '../sites/ports.ts';

/** The collection, for reading only: what is changed goes through `edits`. The export remembers how it was wanted. */
export type CollectionPort = Pick<Collection, 'pages' | 'page' | 'itemsOfPage' | 'allItems' | 'count' | 'comparedPages' | 'groupsOf'> &
  ExportPorts['collection'];

export interface PopupPorts extends PageListPorts, ShownSitePort, ExportPorts {
  readonly collection: CollectionPort;
  readonly backup: BackupPorts;
  /**
   * Opens the side panel; to be called within the user's press. False where the browser did not; null for a browser that has
   * no side panel.
   */
  readonly openPanel: (() => Promise<boolean>) | null;
  /** Opens the collection page in a tab. */
  readonly openCollection: () => void;
}
