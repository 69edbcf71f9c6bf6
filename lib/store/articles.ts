/** Copies of articles: a page that the site takes down can still be read beside what was saved of it. */
import { opened } from './opened.ts';
import type { ArticleRecord, CollectionDatabase } from './schema.ts';

export interface Article {
  /** As the page had it: not made safe. '' where it was too long. */
  readonly html: string;
  /** There for an article that was longer than can be kept. */
  readonly tooLong?: true;
  /** ISO time. */
  readonly capturedAt: string;
}

/** Keeps an article, unless the page has one already: the first copy is the one that was quoted from. */
export async function keepArticle(db: CollectionDatabase, pageId: string, html: string | null, now: string): Promise<void> {
  await opened(db);
  if ((await db.articles.get(pageId)) !== undefined) return;
  // Packed before the transaction: it would end while the stream is awaited.
  const record = await packArticle(pageId, html, now);
  await db.transaction('rw', db.articles, async () => {
    if ((await db.articles.get(pageId)) === undefined) await db.articles.put(record);
  });
}

/** A copy as it lies in the database; `html` null for an article that was too long, `capturedAt` an ISO time. */
export async function packArticle(pageId: string, html: string | null, capturedAt: string): Promise<ArticleRecord> {
  const packed = await through(new TextEncoder().encode(html ?? ''), new CompressionStream('gzip'));
  return { pageId, html: packed, capturedAt, ...(html === null ? { tooLong: true as const } : {}) };
}

/** The kept article of a page; null where none is. */
export async function articleOf(db: CollectionDatabase, pageId: string): Promise<Article | null> {
  const record = await (await opened(db)).articles.get(pageId);
  if (record === undefined) return null;
  const html = new TextDecoder().decode(await through(record.html, new DecompressionStream('gzip')));
  return { html, capturedAt: record.capturedAt, ...(record.tooLong ? { tooLong: true } : {}) };
}

/** Those of some pages that have no copy, nor one remembered as too long, in the order given. */
export async function pagesWithoutArticle(db: CollectionDatabase, pageIds: readonly string[]): Promise<string[]> {
  await opened(db);
  const kept = new Set(await db.articles.where('pageId').anyOf(pageIds).primaryKeys());
  return pageIds.filter((id) => !kept.has(id));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
