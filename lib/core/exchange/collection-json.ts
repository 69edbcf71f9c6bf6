/**
 * The collection as one JSON file: everything that the collection knows, losslessly. One page stands on one line, so that
 * files can be compared and mended by hand.
 *
 * `{ format, version, exportedAt, pages: [{ page, items, article? }], corrections: [], settings: [{ name, value }] }`
 */
import type { CorrectionRule } from '../corrections/rule.ts';
import type { FilePage, TextFormat } from './text-format.ts';

/** Says that a file is one of ours. */
export const COLLECTION_FORMAT = 'planmark-collection';

/** Of the file's structure. A change that an older reader would misread raises it. */
export const COLLECTION_VERSION = 1;

/** A setting that is worth moving to another machine. */
export interface MovedSetting {
  readonly name: string;
  readonly value: unknown;
}

export interface CollectionJsonOptions {
  /** ISO time. */
  readonly exportedAt: string;
  readonly corrections: readonly CorrectionRule[];
  readonly settings: readonly MovedSetting[];
}

/** The JSON of pages with their items, corrections and settings. */
export function collectionJson({ exportedAt, corrections, settings }: CollectionJsonOptions): TextFormat {
  const head = { format: COLLECTION_FORMAT, version: COLLECTION_VERSION, exportedAt };
  return {
    mime: 'application/json',
    extension: 'json',
    begin: `${JSON.stringify(head).slice(0, -1)},"pages":[`,
    page: (page, nth) => `${nth === 0 ? '\n' : ',\n'}${JSON.stringify(pageOf(page))}`,
    end: `\n],"corrections":${JSON.stringify(corrections)},"settings":${JSON.stringify(settings)}}\n`,
  };
}

function pageOf({ page, items, article }: FilePage): object {
  return { page, items, ...(article === null ? {} : { article }) };
}
