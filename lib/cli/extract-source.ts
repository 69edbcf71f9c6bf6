/** One source of a request as the lines that are written for it. */
import { extractPlan } from '../core/extract-plan.ts';
import type { Extraction, PageText, Tagger } from '../core/model.ts';
import { csvLine } from '../core/table/csv.ts';
import { rowsOfExtraction } from '../core/table/extraction-rows.ts';
import type { Request } from './arguments.ts';
import { jsonLine } from './json-line.ts';
import { UnreadableSource } from './read-bytes.ts';
import { readSource } from './read-page.ts';

/** What became of a source: its lines, or why there are none, in words for the user. */
export type Extracted = { readonly lines: string } | { readonly failure: string };

/** Reads and extracts a source. Never rejects. */
export async function extractSource(source: string, request: Pick<Request, 'format' | 'quantities'>, tagger: Tagger): Promise<Extracted> {
  try {
    const { page, plain } = await readSource(source);
    // The numbers of any text are worth a look; figures and projects of a web page are only those of a plan.
    const read = extractPlan(page, tagger, { force: plain || request.quantities });
    const extraction = plain || read.verdict.isPlan ? read : { ...read, figures: [], projects: [] };
    return { lines: request.format === 'csv' ? csvRows(page, extraction) : `${jsonLine(source, page, extraction, request)}\n` };
  } catch (error) {
    if (error instanceof UnreadableSource) return { failure: error.message };
    return { failure: `处理失败 could not be processed (${error instanceof Error ? error.message : String(error)})` };
  }
}

function csvRows(page: PageText, extraction: Extraction): string {
  return [...rowsOfExtraction(page, extraction)].map(csvLine).join('');
}
