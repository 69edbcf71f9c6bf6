/** A process of `extract --jobs`: answers sources with their lines, one after another. */
import { loadNodeTagger } from '../segmenter/load-node.ts';
import type { Request } from './arguments.ts';
import { extractSource } from './extract-source.ts';
import type { Answer, Task } from './jobs.ts';

const request = JSON.parse(process.argv[2] ?? '{}') as Pick<Request, 'format' | 'quantities'>;
const tagger = loadNodeTagger();
let before: Promise<unknown> = tagger;
process.on('message', ({ id, source }: Task) => {
  before = before.then(async () => {
    const answer: Answer = { id, extracted: await extractSource(source, request, await tagger) };
    process.send?.(answer);
  });
});
// Whoever asked is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
