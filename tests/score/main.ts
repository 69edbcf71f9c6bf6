/**
 * `npm run score`: what the extraction is worth against annotated documents, as tables. The gold set lies beside the
 * project; without it there is nothing to score. The demo pages are scored too: they were written for the tests and
 * their figures are annotated by the same guideline.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

const SHARED = join(PROJECT_ROOT, '../shared');
const SCORER = join(SHARED, 'gold/score.mjs');
const TSX = createRequire(import.meta.url).resolve('tsx/cli');

interface GoldSet {
  readonly name: string;
  readonly gold: string;
  readonly folder: string;
  readonly files: RegExp;
}

const SETS: readonly GoldSet[] = [
  { name: 'seed pages (html)', gold: join(SHARED, 'gold/seeds'), folder: join(SHARED, 'pages'), files: /^\d.*\.html$/ },
  { name: 'seed texts (txt)', gold: join(SHARED, 'gold/seeds'), folder: join(SHARED, 'seeds'), files: /\.txt$/ },
  { name: 'county reports (txt)', gold: join(SHARED, 'gold/reports'), folder: join(SHARED, 'reports'), files: /\.txt$/ },
  {
    name: 'demo pages (html)',
    gold: join(PROJECT_ROOT, 'tests/pages/gold'),
    folder: join(PROJECT_ROOT, 'tests/pages'),
    files: /^demo-.*\.html$/,
  },
];

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}${stdout}`);
  return stdout;
}

function score({ name, gold, folder, files }: GoldSet, scratch: string, flags: readonly string[]): string {
  const documents = readdirSync(folder).filter((file) => files.test(file));
  const predictions = join(scratch, 'predictions.jsonl');
  writeFileSync(predictions, run([TSX, 'lib/cli/main.ts', ...documents.map((file) => join(folder, file))]));
  return `${name}\n${run([SCORER, gold, predictions, ...flags]).trimEnd()}\n`;
}

if (existsSync(SCORER)) {
  const scratch = mkdtempSync(join(tmpdir(), 'planmark-score-'));
  try {
    for (const set of SETS) console.log(score(set, scratch, process.argv.slice(2)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
} else {
  console.log('There is no gold set beside the project (../shared/gold): nothing was scored.');
}
