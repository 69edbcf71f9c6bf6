/** Copies of articles: a page that the site takes down can still be read beside what was saved of it. */
import { opened } from './opened.ts';
import type { CollectionDatabase } from './schema.ts';

export interface Article {
  /** As the page had it: not made safe. */
  readonly html: string;
  /** ISO time. */
  readonly capturedAt: string;
}

/** Keeps an article, unless the page has one already: the first copy is the one that was quoted from. */
export async function keepArticle(db: CollectionDatabase, pageId: string, html: string, now: string): Promise<void> {
  await opened(db);
  if ((await db.articles.get(pageId)) !== undefined) return;
  // Packed before the transaction: it would end while the stream is awaited.
  const packed = await through(new TextEncoder().encode(html), new CompressionStream('gzip'));
  await db.transaction('rw', db.articles, async () => {
    if ((await db.articles.get(pageId)) === undefined) await db.articles.put({ pageId, html: packed, capturedAt: now });
  });
}

/** The kept article of a page; null where none is. */
export async function articleOf(db: CollectionDatabase, pageId: string): Promise<Article | null> {
  const record = await (await opened(db)).articles.get(pageId);
  if (record === undefined) return null;
  const html = new TextDecoder().decode(await through(record.html, new DecompressionStream('gzip')));
  return { html, capturedAt: record.capturedAt };
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
