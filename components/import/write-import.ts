/** Writes an import, and takes it back. */
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { Choice } from '../../lib/core/exchange/merge/join-items.ts';
import { countMerge, mergedPages } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { CollectionFile } from '../../lib/core/exchange/read/collection-file.ts';
import type { ArticleCopy } from '../../lib/core/exchange/text-format.ts';
import type { ItemReading } from '../../lib/core/item.ts';
import type { ImportPorts } from './ports.ts';
import { planOf } from './read-file.ts';

export interface ImportWish {
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

/** Writes what a file adds, all of it or nothing. The plan is made anew, so that nothing is lost that was saved since it was shown. */
export async function writeImport(
  { file, choiceOf, describe, rules }: ImportWish,
  ports: Pick<ImportPorts, 'collection'>,
): Promise<Imported> {
  const { collection } = ports;
  const plan = await planOf(file, ports);
  const written = mergedPages(plan, choiceOf, describe);
  const before = new Map(plan.map((merge) => [merge.page.id, merge.before]));
  const step = await collection.importAll({
    pages: written.map((after) => ({ after, before: before.get(after.page.id) ?? null })),
    articles: copiesIn(file),
    rules: rules ? file.corrections : [],
  });
  return { added: countMerge(plan).new, pages: written.length, undo: () => collection.undoImport(step) };
}

/** How many copies of articles in a file are not here; a copy that is here already stays as it is. */
export async function newCopies(file: CollectionFile, { collection }: Pick<ImportPorts, 'collection'>): Promise<number> {
  return (await collection.pagesWithoutArticle(copiesIn(file).map(({ pageId }) => pageId))).length;
}

/** A page comes with its items or not at all, and so does its copy. */
function copiesIn({ pages }: CollectionFile): (ArticleCopy & { readonly pageId: string })[] {
  return pages.flatMap(({ page, items, article }) => (article === null || items.length === 0 ? [] : [{ pageId: page.id, ...article }]));
}

/** Rules of the file that are not here; one that is here already stays as it is. */
export async function newRules(
  { corrections }: CollectionFile,
  { collection }: Pick<ImportPorts, 'collection'>,
): Promise<CorrectionRule[]> {
  const known = new Set((await collection.corrections()).map(({ id }) => id));
  return corrections.filter(({ id }) => !known.has(id));
}
