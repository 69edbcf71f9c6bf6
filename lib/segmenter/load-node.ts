/** The tagger for Node: the command line and the tests. */
import { readFile } from 'node:fs/promises';
import type { Tagger } from '../core/model.ts';
import { ensureLexicon, LEXICON_PATH } from './compile/files.ts';
import { createTagger, loadLexicon } from './segmenter.ts';

let shared: Promise<Tagger> | null = null;

/**
 * The tagger over public/lexicon.bin, which is compiled first where it is missing or stale. One copy a process:
 * later calls get the same. Rejects where the dictionary cannot be read or the lexicon cannot be written; the next call tries again.
 */
export function loadNodeTagger(): Promise<Tagger> {
  shared ??= load().catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return shared;
}

async function load(): Promise<Tagger> {
  await ensureLexicon();
  const { buffer, byteOffset, byteLength } = await readFile(LEXICON_PATH);
  // A small file may share its ArrayBuffer with others; the lexicon wants one of its own.
  return createTagger(loadLexicon(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer));
}
