/** The whole collection as a file, made page by page: memory does not grow with it. */
import { collectionJson } from '../../lib/core/exchange/collection-json.ts';
import type { ArticleCopy } from '../../lib/core/exchange/text-format.ts';
import type { Collection } from '../../lib/store/collection.ts';

export type BackupSource = Pick<Collection, 'allItems' | 'articleOf' | 'corrections'>;

/** Characters that become one part of the file; the browser may keep parts on disk. */
const PART = 2_000_000;

/**
 * Writes everything: pages, all items whatever their state, copies of articles, rules. `exportedAt` is an ISO time;
 * `onProgress` hears the number of items so far; `signal` ends it, and the answer is null.
 */
export async function backupFile(
  collection: BackupSource,
  exportedAt: string,
  onProgress: (items: number) => void,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly items: number } | null> {
  const format = collectionJson({ exportedAt, corrections: await collection.corrections(), settings: [] });
  const parts: Blob[] = [];
  let text: string[] = [format.begin];
  let length = 0;
  let pages = 0;
  let count = 0;
  for await (const chunk of collection.allItems()) {
    for (const group of chunk) {
      if (signal.aborted) return null;
      const piece = format.page({ ...group, article: await copyOf(collection, group.page.id) }, pages);
      text.push(piece);
      length += piece.length;
      pages += 1;
      count += group.items.length;
      if (length < PART) continue;
      parts.push(new Blob(text));
      text = [];
      length = 0;
    }
    onProgress(count);
  }
  if (signal.aborted) return null;
  return { file: new Blob([...parts, ...text, format.end], { type: format.mime }), items: count };
}

async function copyOf(collection: BackupSource, pageId: string): Promise<ArticleCopy | null> {
  const article = await collection.articleOf(pageId);
  return article === null || article.tooLong ? null : { html: article.html, capturedAt: article.capturedAt };
}
