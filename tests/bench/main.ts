/**
 * `npm run bench [-- NAME…]`: every figure of the table is taken beside its peer in one run, prints it and writes
 * tests/bench/results.md. NAME picks parts of it: words, extraction, files, jobs, csv, reading, painting, hit-test, open-page, memory,
 * store, list.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hitTest, list, painting, reading, store } from './in-browser.ts';
import type { Row } from './measure.ts';
import { csv } from './node/csv.ts';
import { extraction } from './node/extraction.ts';
import { files } from './node/files.ts';
import { jobs } from './node/jobs.ts';
import { memory } from './node/memory.ts';
import { openPage } from './node/open-page.ts';
import { words } from './node/words.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  words,
  extraction,
  files,
  jobs,
  csv,
  reading,
  painting,
  'hit-test': hitTest,
  'open-page': openPage,
  memory,
  store,
  list,
};

const HEAD = '| work | ours | beside it | result | to reach | reached |\n| --- | --- | --- | --- | --- | --- |';

const lineOf = ({ work, ours, peer, result, reach, reached }: Row): string =>
  `| ${work} | ${ours} | ${peer} | ${result} | ${reach} | ${reached ? 'yes' : '**no**'} |`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
console.log(`${machine}\n\n${HEAD}`);
const lines: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await part()) {
    lines.push(lineOf(row));
    console.log(lines.at(-1));
  }
}
if (wanted.length === 0) {
  const told = `# Measured side by side\n\n\`npm run bench\` writes this file. Each line was taken in one run, in turns; ratios hold, times belong to the machine:\n${machine}.\n`;
  writeFileSync(fileURLToPath(new URL('./results.md', import.meta.url)), `${told}\n${HEAD}\n${lines.join('\n')}\n`);
}
