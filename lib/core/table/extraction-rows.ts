/** The rows of everything that was read from one page, for the command line: no collection, no capture time. */
import { draftItems } from '../draft-items.ts';
import type { Extraction, PageText } from '../model.ts';
import type { ItemRow } from './columns.ts';
import { draftRow } from './item-row.ts';

/**
 * One row for every figure and every project, in reading order. `page` is the text that the extraction's spans point
 * into; note, tags, status and capture time stay empty, and so do the links of a page without an address.
 */
export function* rowsOfExtraction(page: PageText, extraction: Extraction): Generator<ItemRow, void, undefined> {
  const rowPage = { ...extraction.identity, url: page.url };
  for (const draft of draftItems(page, extraction)) yield draftRow(rowPage, draft);
}
