/** What a file is written within, in tests: nothing to wait for, nobody who stops it. */
import type { FilePage } from '../../../lib/core/exchange/text-format.ts';
import type { SavedItem, SavedPage } from '../../../lib/core/item.ts';
import type { FileTask } from '../../../lib/files/task.ts';

export const task = (change: Partial<FileTask> = {}): FileTask => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
  breathe: () => Promise.resolve(),
  ...change,
});

/** Pages with their items, one after the other. */
export async function* pagesOf(...groups: readonly (readonly [SavedPage, readonly SavedItem[]])[]): AsyncGenerator<FilePage, void, void> {
  for (const [page, items] of groups) yield await Promise.resolve({ page, items, article: null });
}
