/** `npm run --silent extract -- [--format jsonl|csv] [--quantities] [--jobs N] FILE…`: exit 0; 1 a file could not be read; 2 wrong usage. */
import { once } from 'node:events';
import { readArguments, USAGE } from './arguments.ts';
import { startJobs } from './jobs.ts';
import { runExtract, type Streams } from './run-extract.ts';

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if ('wrong' in request) {
    process.stderr.write(`${request.wrong}\n${USAGE}\n`);
    return 2;
  }
  // Whoever reads the output may stop in the middle (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const streams: Streams = {
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (text) => process.stderr.write(text),
  };
  // Standard input is one stream: only this process can read it.
  if (request.jobs === 1 || request.files.includes('-')) {
    // Loaded where this process reads: one that only shares out the work starts without the rules and the words.
    const [{ extractSource }, { loadNodeTagger }] = await Promise.all([import('./extract-source.ts'), import('../segmenter/load-node.ts')]);
    const tagger = await loadNodeTagger();
    return runExtract({ ...request, jobs: 1 }, (source) => extractSource(source, request, tagger), streams);
  }
  const jobs = startJobs(request);
  try {
    return await runExtract(request, jobs.extract, streams);
  } finally {
    jobs.end();
  }
}

process.exitCode = await main();
