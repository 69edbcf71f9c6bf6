/** From a file that someone chose to what it would change. */

import { mergePage, type PageMerge } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { CollectionFile } from '../../lib/core/exchange/read/collection-file.ts';
import { LARGEST_FILE } from '../../lib/core/exchange/read/parse.ts';
import { type FileReading, readFileSteps } from '../../lib/core/exchange/read/read-file.ts';
import { breathing } from '../breathe.ts';
import type { ImportPorts } from './ports.ts';

const OPENING_BRACE = 0x7b;

/** Pages that are looked up in the collection at once. */
const PAGES_AT_A_TIME = 50;

/** Reads a file; null where it was ended. A file that the browser cannot read throws its error. */
export async function readFile(file: Blob, signal: AbortSignal): Promise<FileReading | null> {
  if (file.size > LARGEST_FILE) return { ok: false, refusal: { code: 'too-large', place: '', expected: '' } };
  const breathe = breathing();
  const text = decoded(await file.arrayBuffer());
  if (text === null) return { ok: false, refusal: { code: 'encoding', place: '', expected: 'UTF-8' } };
  const steps = readFileSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
    if (signal.aborted) return null;
  }
}

/** The text of UTF-8, or of UTF-16 with its mark; null for JSON in another encoding. What is no JSON anyway is read as it comes. */
function decoded(bytes: ArrayBuffer): string | null {
  const [first = 0, second = 0] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return first === OPENING_BRACE ? null : new TextDecoder().decode(bytes);
  }
}

/** What each page of a file would change, beside what the collection has now. */
export async function planOf({ pages }: CollectionFile, { collection }: ImportPorts): Promise<PageMerge[]> {
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
