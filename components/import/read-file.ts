/** From a file that someone chose to what it would change. */

import { mergePage, type PageMerge } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { CollectionFile } from '../../lib/core/exchange/read/collection-file.ts';
import { LARGEST_FILE } from '../../lib/core/exchange/read/parse.ts';
import type { FileReading } from '../../lib/core/exchange/read/read-file.ts';
import { breathing } from '../breathe.ts';
import type { ImportPorts } from './ports.ts';

/** Pages that are looked up in the collection at once: few enough that it is not felt. */
const PAGES_AT_A_TIME = 20;

type FileTask = [signal: AbortSignal, onProgress: (pages: number) => void];

/** Reads a file; null where it was ended. A file that the browser cannot read throws its error. */
export async function readFile(file: Blob, ports: ImportPorts, ...task: FileTask): Promise<FileReading | null> {
  if (file.size > LARGEST_FILE) return { ok: false, refusal: { code: 'too-large', place: '', expected: '' } };
  return await ports.readFile(file, ...task);
}

/** What each page of a file would change, beside what the collection has now. */
export async function planOf({ pages }: CollectionFile, { collection }: Pick<ImportPorts, 'collection'>): Promise<PageMerge[]> {
  const breathe = breathing();
  const plan: PageMerge[] = [];
  for (let from = 0; from < pages.length; from += PAGES_AT_A_TIME) {
    const some = pages.slice(from, from + PAGES_AT_A_TIME);
    const here = new Map((await collection.groupsOf(some.map(({ page }) => page.id))).map((group) => [group.page.id, group]));
    for (const page of some) {
      plan.push(mergePage(page, here.get(page.page.id) ?? null));
      await breathe();
    }
  }
  return plan;
}
