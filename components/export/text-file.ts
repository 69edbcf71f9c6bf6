/** Files of text that are made piece by piece: memory does not grow with the collection. */
import type { FilePage, TextFormat } from '../../lib/core/exchange/text-format.ts';
import type { FileTask } from '../../lib/files/task.ts';

/** Characters that become one part of the file; the browser may keep parts on disk. */
const PART = 1_000_000;

/** Writes pages in a format; null where it was ended before it was finished. */
export async function writeTextFile(format: TextFormat, pages: AsyncIterable<FilePage>, task: FileTask): Promise<Blob | null> {
  const parts: Blob[] = [];
  let text: string[] = [format.begin];
  let length = 0;
  let nth = 0;
  let rows = 0;
  for await (const page of pages) {
    if (task.signal.aborted) return null;
    const piece = format.page(page, nth);
    text.push(piece);
    length += piece.length;
    nth += 1;
    rows += page.items.length;
    if (length >= PART) {
      parts.push(new Blob(text));
      text = [];
      length = 0;
    }
    task.onProgress(rows);
    await task.breathe();
  }
  return task.signal.aborted ? null : new Blob([...parts, ...text, format.end], { type: format.mime });
}
