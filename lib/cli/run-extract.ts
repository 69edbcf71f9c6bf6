/** Runs a request: what was made of each source is written in the order of the sources. */
import { csvHeader } from '../core/table/csv.ts';
import type { Request } from './arguments.ts';
import type { Extracted } from './extract-source.ts';

export interface Streams {
  /** Resolves when the text is handed on, so that output never piles up in memory. */
  out(text: string): Promise<void>;
  err(text: string): void;
}

/** Sources that each job may be ahead of the one in front: a page that takes long is no reason for the others to wait. */
const AHEAD = 32;

/**
 * Extracts all sources of a request, as many at a time as it has jobs, and writes each when those before it are written.
 * Answers the exit code: 0, or 1 where a source could not be read.
 */
export async function runExtract(
  { files, format, jobs }: Request,
  extract: (source: string) => Promise<Extracted>,
  { out, err }: Streams,
): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  if (format === 'csv') await out(csvHeader());
  const underWay: Promise<Extracted>[] = [];
  let started = 0;
  for (const source of files) {
    for (; started < files.length && underWay.length < (jobs === 1 ? 1 : jobs * AHEAD); started += 1)
      underWay.push(extract(files[started] ?? ''));
    const extracted = await underWay.shift();
    if (extracted === undefined) break;
    if ('lines' in extracted) await out(extracted.lines);
    else {
      err(`${source}: ${extracted.failure}\n`);
      code = 1;
    }
  }
  return code;
}
