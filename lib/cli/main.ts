/** `npm run --silent extract -- [--format jsonl|csv] [--quantities] FILE…`: exit 0; 1 a file could not be read; 2 wrong usage. */
import { once } from 'node:events';
import { loadNodeTagger } from '../segmenter/load-node.ts';
import { readArguments, USAGE } from './arguments.ts';
import { runExtract } from './run-extract.ts';

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if ('wrong' in request) {
    process.stderr.write(`${request.wrong}\n${USAGE}\n`);
    return 2;
  }
  // Whoever reads the output may stop in the middle (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return runExtract(request, await loadNodeTagger(), {
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (text) => process.stderr.write(text),
  });
}

process.exitCode = await main();
