/** Command: writes public/lexicon.bin where it is missing or stale, and says how large it is. */
import { stat } from 'node:fs/promises';
import { ensureLexicon, LEXICON_PATH, readSources } from './files.ts';

const started = performance.now();
const written = await ensureLexicon(LEXICON_PATH, await readSources());
const { size } = await stat(LEXICON_PATH);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${written ? 'Compiled' : 'Up to date:'} ${LEXICON_PATH}, ${(size / 1e6).toFixed(2)} MB, ${seconds} s`);
