/** What an import needs of the world. */
import type { FileReading } from '../../lib/core/exchange/read/read-file.ts';
import type { Collection } from '../../lib/store/collection.ts';

export interface ImportPorts {
  readonly collection: Pick<Collection, 'groupsOf' | 'corrections' | 'pagesWithoutArticle' | 'importAll' | 'undoImport'>;
  /**
   * Reads a file of ours without holding up the surface, and tells how many of its pages are read; null where it was ended.
   * Rejects where the browser cannot read the file.
   */
  readonly readFile: (file: Blob, signal: AbortSignal, onProgress: (pages: number) => void) => Promise<FileReading | null>;
}
