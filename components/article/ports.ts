/** What the copy of an article needs of the world. */
import type { SavedItem } from '../../lib/core/item.ts';
import type { Collection } from '../../lib/store/collection.ts';

export interface ArticlePorts {
  readonly collection: Pick<Collection, 'articleOf' | 'itemsOfPage'>;
  /** The styles of the marks, as the pages get them. */
  readonly markStyles: string;
  /**
   * Marks the items that are found in a document that holds an article, until `signal` ends, and answers the way to bring
   * one of them into sight, which answers false where it is not found.
   */
  readonly mark: (document: Document, items: readonly SavedItem[], signal: AbortSignal) => (id: string) => boolean;
  /** A copy as it is best read, not made safe; null where that is the copy as it is, or something saved would be missing from it. */
  readonly readable: (html: string, items: readonly SavedItem[]) => Promise<string | null>;
}
