/** What an import needs of the world. */
import type { Collection } from '../../lib/store/collection.ts';

export interface ImportPorts {
  readonly collection: Pick<Collection, 'groupsOf' | 'replacePages' | 'keepArticle' | 'corrections' | 'putCorrection' | 'removeCorrection'>;
}
