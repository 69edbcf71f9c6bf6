/** Runs a request: one source after another, each written out before the next is read. */

import { extractPlan } from '../core/extract-plan.ts';
import type { Extraction, PageText, Tagger } from '../core/model.ts';
import { csvHeader, csvLine } from '../core/table/csv.ts';
import { rowsOfExtraction } from '../core/table/extraction-rows.ts';
import type { Request } from './arguments.ts';
import { jsonLine } from './json-line.ts';
import { UnreadableSource } from './read-bytes.ts';
import { readSource } from './read-page.ts';

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
      await out(await extractSource(source, request, tagger));
    } catch (error) {
      err(`${source}: ${messageOf(error)}\n`);
      code = 1;
    }
  }
  return code;
}

async function extractSource(source: string, request: Request, tagger: Tagger): Promise<string> {
  const { page, plain } = await readSource(source);
  // The numbers of any text are worth a look; figures and projects of a web page are only those of a plan.
  const read = extractPlan(page, tagger, { force: plain || request.quantities });
  const extraction = plain || read.verdict.isPlan ? read : { ...read, figures: [], projects: [] };
  return request.format === 'csv' ? csvRows(page, extraction) : `${jsonLine(source, page, extraction, request)}\n`;
}

function csvRows(page: PageText, extraction: Extraction): string {
  return [...rowsOfExtraction(page, extraction)].map(csvLine).join('');
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  return `处理失败 could not be processed (${error instanceof Error ? error.message : String(error)})`;
}
