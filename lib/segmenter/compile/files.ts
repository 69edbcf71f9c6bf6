/** The lexicon as a file of this project: where it lies, whether it is still good, writing and reading it. */
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
 * Sees to it that the lexicon at `path` is there and made from `sources`; answers whether it had to be written.
 * Rejects where it cannot be written; what was there before then stays.
 */
export async function ensureLexicon(path: string, sources: Sources): Promise<boolean> {
  if ((await readFingerprint(path))?.equals(fingerprintOf(sources))) return false;
  // Written beside its place and moved there: processes that start together never read half a file.
  const unfinished = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, compileLexicon(sources));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return true;
}

/** The bytes of the shipped lexicon, compiled first where it is missing or stale. Rejects as `ensureLexicon` does. */
export async function readLexicon(): Promise<ArrayBuffer> {
  const [sources, present] = await Promise.all([readSources(), readFile(LEXICON_PATH).catch(nullIfMissing)]);
  if (present && fingerprintIn(present)?.equals(fingerprintOf(sources))) return ownBuffer(present);
  await ensureLexicon(LEXICON_PATH, sources);
  return ownBuffer(await readFile(LEXICON_PATH));
}

/** The bytes of a file as an ArrayBuffer that holds nothing else: a small file may share its own with others. Copies only then. */
export function ownBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  const whole = byteOffset === 0 && byteLength === buffer.byteLength;
  return (whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}

/** The fingerprint in the header of the lexicon file; null where there is no file or it is too short to have one. */
async function readFingerprint(path: string): Promise<Buffer | null> {
  const file = await open(path).catch(nullIfMissing);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return fingerprintIn(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function fingerprintIn(bytes: Buffer): Buffer | null {
  const from = HEADER.fingerprint * 4;
  return bytes.length >= HEADER_BYTES ? bytes.subarray(from, from + FINGERPRINT_BYTES) : null;
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
