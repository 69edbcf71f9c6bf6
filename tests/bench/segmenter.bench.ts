/**
 * Measures the segmenter beside nodejieba: speed, cold start, size, agreement. Reports; nothing fails on a time.
 *   npx tsx tests/bench/segmenter.bench.ts
 * With the argument `cold` it is the child process that takes one cold start.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Tagger } from '../../lib/core/model.ts';
import { PLAN_SENTENCES } from '../unit/segmenter/plan-sentences.ts';

const LENGTH = 17_700;
const ROUNDS = 40;
const COLD_STARTS = 7;

function planText(length: number): string {
  const once = `${PLAN_SENTENCES.join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** The two ways to start, timed from before the program's modules are loaded. Prints milliseconds. */
async function coldStart(): Promise<void> {
  const started = performance.now();
  const { loadNodeTagger } = await import('../../lib/segmenter/load-node.ts');
  const imported = performance.now();
  const tagger = await loadNodeTagger();
  tagger('全镇');
  const checked = performance.now() - imported;
  // As the extension does it: the file as it is, without a look at what it was made from.
  const { LEXICON_PATH } = await import('../../lib/segmenter/compile/files.ts');
  const { loadLexicon } = await import('../../lib/segmenter/lexicon.ts');
  const { createTagger } = await import('../../lib/segmenter/segmenter.ts');
  const bare = time(() => createTagger(loadLexicon(new Uint8Array(readFileSync(LEXICON_PATH)).buffer))('全镇'));
  console.log(JSON.stringify({ modules: imported - started, checked, bare }));
}

function reportColdStarts(): void {
  const self = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: COLD_STARTS }, () => {
    const started = performance.now();
    const line = execFileSync(process.execPath, [...process.execArgv, self, 'cold'], { encoding: 'utf8' });
    const wall = performance.now() - started;
    return { wall, ...(JSON.parse(line) as { modules: number; checked: number; bare: number }) };
  });
  console.log(`cold start, medians of ${COLD_STARTS} fresh processes:`);
  console.log(`  read + open + first word          ${ms(median(runs.map(({ bare }) => bare)))}`);
  console.log(`  the same with the staleness check ${ms(median(runs.map(({ checked }) => checked)))} (reads and hashes the dictionary)`);
  console.log(`  loading the modules through tsx   ${ms(median(runs.map(({ modules }) => modules)))}`);
  console.log(`  whole process, tsx and all        ${ms(median(runs.map(({ wall }) => wall)))}`);
}

async function reportSpeed(tagger: Tagger): Promise<void> {
  const { default: nodejieba } = await import('nodejieba');
  const text = planText(LENGTH);
  const ours: number[] = [];
  const cut: number[] = [];
  const tag: number[] = [];
  // Interleaved, so that a slow moment of the machine hits all three.
  for (let round = -5; round < ROUNDS; round += 1) {
    const times = [time(() => tagger(text)), time(() => nodejieba.cut(text)), time(() => nodejieba.tag(text))] as const;
    if (round < 0) continue;
    ours.push(times[0]);
    cut.push(times[1]);
    tag.push(times[2]);
  }
  console.log(`words and tags of ${LENGTH} characters, medians of ${ROUNDS}:`);
  console.log(`  ours          ${ms(median(ours))}`);
  console.log(`  nodejieba.tag ${ms(median(tag))} = ${(median(tag) / median(ours)).toFixed(1)} times ours (uses its hidden Markov model)`);
  console.log(`  nodejieba.cut ${ms(median(cut))} = ${(median(cut) / median(ours)).toFixed(1)} times ours (words only, no model)`);
  console.log('longer texts without a separator:');
  for (const length of [100_000, 1_000_000]) {
    const long = planText(length).replaceAll(/[\n，。]/g, '、');
    console.log(`  ${length} characters ${ms(median([1, 2, 3].map(() => time(() => tagger(long)))))}`);
  }
}

async function reportAgreement(): Promise<void> {
  const { measureAgreement } = await import('../unit/segmenter/agreement.ts');
  const { seedTexts } = await import('../unit/segmenter/seed-texts.ts');
  const { compileLexicon } = await import('../../lib/segmenter/compile/compile.ts');
  const { readSources } = await import('../../lib/segmenter/compile/files.ts');
  const { loadLexicon } = await import('../../lib/segmenter/lexicon.ts');
  const { createTagger } = await import('../../lib/segmenter/segmenter.ts');
  const sources = { ...(await readSources()), domain: [] };
  let lexicon = new ArrayBuffer(0);
  console.log(`compiled in ${ms(time(() => (lexicon = compileLexicon(sources).buffer)))}`);
  const tagger = createTagger(loadLexicon(lexicon));
  console.log('agreement with nodejieba without its model, domain words off:');
  const corpora: readonly (readonly [string, readonly string[]])[] = [
    ['our sentences', PLAN_SENTENCES],
    ['real pages', seedTexts()],
  ];
  for (const [name, texts] of corpora) {
    if (texts.length === 0) continue;
    const { tokens, raw, joined, han, tags } = measureAgreement(tagger, texts);
    const runs = `${percent(joined)} with runs of digits and letters joined, ${percent(raw)} without`;
    console.log(`  ${name}: ${tokens} tokens; ${runs}; Han words ${percent(han)}; tags ${percent(tags)}`);
  }
}

async function report(): Promise<void> {
  const { loadNodeTagger } = await import('../../lib/segmenter/load-node.ts');
  const { LEXICON_PATH } = await import('../../lib/segmenter/compile/files.ts');
  const tagger = await loadNodeTagger();
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  const file = readFileSync(LEXICON_PATH);
  console.log(`lexicon: ${(file.length / 1e6).toFixed(2)} MB, ${(gzipSync(file, { level: 9 }).length / 1e6).toFixed(2)} MB gzipped`);
  reportColdStarts();
  await reportSpeed(tagger);
  await reportAgreement();
}

await (process.argv[2] === 'cold' ? coldStart() : report());
