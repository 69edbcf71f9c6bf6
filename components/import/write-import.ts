/** Writes an import, and takes it back. */
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { Choice } from '../../lib/core/exchange/merge/join-items.ts';
import { countMerge, formerPages, mergedPages } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { CollectionFile } from '../../lib/core/exchange/read/collection-file.ts';
import type { ItemReading } from '../../lib/core/item.ts';
import type { ImportPorts } from './ports.ts';
import { planOf } from './read-file.ts';

export interface ImportOrder {
  readonly file: CollectionFile;
  /** Decides each conflict by the id of the item here. */
  readonly choiceOf: (id: string) => Choice;
  /** A reading in one line of words. */
  readonly describe: (reading: ItemReading) => string;
  /** Whether rules of the file that are not here come too. */
  readonly rules: boolean;
}

export interface Imported {
  /** Items that were not here before. */
  readonly added: number;
  /** Pages that were written. */
  readonly pages: number;
  readonly undo: () => Promise<void>;
}

/**
 * Writes what a file adds. The plan is made anew, so that nothing is lost that was saved since it was shown; pages are
 * written all or none, copies of articles and rules after them.
 */
export async function writeImport({ file, choiceOf, describe, rules }: ImportOrder, ports: ImportPorts): Promise<Imported> {
  const { collection } = ports;
  const plan = await planOf(file, ports);
  const written = mergedPages(plan, choiceOf, describe);
  await collection.replacePages(written);
  for (const { page, article } of file.pages) {
    if (article !== null) await collection.keepArticle(page.id, article.html, article.capturedAt);
  }
  const fresh = rules ? await newRules(file, ports) : [];
  for (const rule of fresh) await collection.putCorrection(rule);
  return {
    added: countMerge(plan).new,
    pages: written.length,
    undo: async () => {
      await collection.replacePages(formerPages(plan, written));
      for (const { id } of fresh) await collection.removeCorrection(id, false);
    },
  };
}

/** Rules of the file that are not here; one that is here already stays as it is. */
export async function newRules({ corrections }: CollectionFile, { collection }: ImportPorts): Promise<CorrectionRule[]> {
  const known = new Set((await collection.corrections()).map(({ id }) => id));
  return corrections.filter(({ id }) => !known.has(id));
}
