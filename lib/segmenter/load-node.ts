/** The tagger for Node: the command line and the tests. */
import type { Tagger } from '../core/model.ts';
import { readLexicon } from './compile/files.ts';
import { loadLexicon } from './lexicon.ts';
import { createTagger } from './segmenter.ts';
import { shareUntilFailure } from './share.ts';

/**
 * The tagger over public/lexicon.bin, which is compiled first (some seconds) where it is missing or stale.
 * One copy a process: every call answers the same one. Rejects where the dictionary cannot be read or the lexicon
 * cannot be written; the next call tries again.
 */
export const loadNodeTagger: () => Promise<Tagger> = shareUntilFailure(async () => createTagger(loadLexicon(await readLexicon())));
