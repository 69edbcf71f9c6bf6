/** The lexicon as a file of this project: where it lies, whether it is still good, and writing it. */
import { open, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';
import { DOMAIN_WORDS } from '../../core/lexicon/domain-words.ts';
import { FINGERPRINT_BYTES, HEADER, HEADER_BYTES } from '../format.ts';
import { compileLexicon, fingerprintOf, type Sources } from './compile.ts';

/** Where the compiled lexicon lies: the extension ships it from there. */
export const LEXICON_PATH = fileURLToPath(new URL('../../../public/lexicon.bin', import.meta.url));

/** What the package exports beside the functions that its type declarations name. */
interface DictionaryPaths {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_USER_DICT: string;
}

/** Reads what the shipped lexicon is made from: the two dictionaries of the nodejieba package, and our domain words. */
export async function readSources(): Promise<Sources> {
  const { DEFAULT_DICT, DEFAULT_USER_DICT } = nodejieba as typeof nodejieba & DictionaryPaths;
  const [main, user] = await Promise.all([readFile(DEFAULT_DICT), readFile(DEFAULT_USER_DICT)]);
  return { main, user, domain: DOMAIN_WORDS };
}

/**
 * Sees to it that the lexicon is there and made from the present sources; answers whether it had to be written.
 * It is written beside its place and moved there, so that nobody reads half a file.
 */
export async function ensureLexicon(path: string = LEXICON_PATH): Promise<boolean> {
  const sources = await readSources();
  if ((await readFingerprint(path))?.equals(fingerprintOf(sources))) return false;
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, compileLexicon(sources));
  await rename(unfinished, path);
  return true;
}

/** The fingerprint in the header of a lexicon file; null where there is no file or it is too short to have one. */
async function readFingerprint(path: string): Promise<Buffer | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0);
    const from = HEADER.fingerprint * 4;
    return bytesRead === HEADER_BYTES ? header.subarray(from, from + FINGERPRINT_BYTES) : null;
  } finally {
    await file.close();
  }
}
