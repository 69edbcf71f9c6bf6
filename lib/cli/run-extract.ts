/** Runs a request: one source after another, each written out before the next is read. */

import { extractPlan } from '../core/extract-plan.ts';
import type { Extraction, PageText, Tagger } from '../core/model.ts';
import { csvHeader, csvLine } from '../core/table/csv.ts';
import { rowsOfExtraction } from '../core/table/extraction-rows.ts';
import type { Request } from './arguments.ts';
import { jsonLine } from './json-line.ts';
import { UnreadableSource } from './read-bytes.ts';
import { readPage } from './read-page.ts';

export interface Streams {
  /** Resolves when the text is handed on, so that output never piles up in memory. */
  out(text: string): Promise<void>;
  err(text: string): void;
}

/** Reads all sources of a request. Answers the exit code: 0, or 1 where a source could not be read. */
export async function runExtract(request: Request, tagger: Tagger, { out, err }: Streams): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  if (request.format === 'csv') await out(csvHeader());
  for (const source of request.files) {
    try {
      await out(await readSource(source, request, tagger));
    } catch (error) {
      err(`${source}: ${messageOf(error)}\n`);
      code = 1;
    }
  }
  return code;
}

async function readSource(source: string, request: Request, tagger: Tagger): Promise<string> {
  const page = await readPage(source);
  // The numbers of any text are worth a look; figures and projects are only those of a plan.
  const extraction = extractPlan(page, tagger, { force: request.quantities });
  return request.format === 'csv' ? csvRows(page, extraction) : `${jsonLine(source, page, extraction, request)}\n`;
}

function csvRows(page: PageText, extraction: Extraction): string {
  return extraction.verdict.isPlan ? [...rowsOfExtraction(page, extraction)].map(csvLine).join('') : '';
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  return `处理失败 could not be processed (${error instanceof Error ? error.message : String(error)})`;
}
