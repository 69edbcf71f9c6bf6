/** Files as they are written, and the way back. */
import { annotations } from '../../../../lib/core/exchange/annotations.ts';
import { type CollectionJsonOptions, collectionJson } from '../../../../lib/core/exchange/collection-json.ts';
import { countMerge, mergedPages, mergePage } from '../../../../lib/core/exchange/merge/merge-plan.ts';
import { type FileReading, readFileSteps } from '../../../../lib/core/exchange/read/read-file.ts';
import type { FilePage, TextFormat } from '../../../../lib/core/exchange/text-format.ts';
import { type PageWithItems, subjectOfReading } from '../../../../lib/core/item.ts';

export const EXPORTED_AT = '2026-11-25T08:00:00.000Z';

/** The text of a file. */
export const textOf = (format: TextFormat, pages: readonly FilePage[]): string =>
  format.begin + pages.map(format.page).join('') + format.end;

export const jsonOf = (pages: readonly FilePage[], change: Partial<CollectionJsonOptions> = {}): string =>
  textOf(collectionJson({ exportedAt: EXPORTED_AT, corrections: [], settings: [], ...change }), pages);

export const annotationsOf = (pages: readonly FilePage[]): string =>
  textOf(annotations({ exportedAt: EXPORTED_AT, label: '规标 收藏', describe: subjectOfReading }), pages);

/** What becomes of the text of a file. */
export function readBack(text: string): FileReading {
  const steps = readFileSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Imports a file's pages into a collection, taking my side of conflicts; answers the collection after and the counts. */
export function imported(file: readonly FilePage[], collection: readonly PageWithItems[]) {
  const here = new Map(collection.map((group) => [group.page.id, group]));
  const plan = file.map((page) => mergePage(page, here.get(page.page.id) ?? null));
  const written = mergedPages(plan, () => 'mine', subjectOfReading);
  for (const group of written) here.set(group.page.id, group);
  return { collection: [...here.values()], written, plan, counts: countMerge(plan) };
}
