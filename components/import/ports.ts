/** What an import needs of the world. */
import type { Collection } from '../../lib/store/collection.ts';

export interface ImportPorts {
  readonly collection: Pick<Collection, 'groupsOf' | 'corrections' | 'importAll' | 'undoImport'>;
}
