import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** A step of the run: a check that passes or fails as a whole, or a tier of tests that are counted one by one. */
export type Step =
  | { readonly kind: 'check'; readonly name: string; readonly command: string; readonly args: readonly string[]; readonly advice: string }
  | {
      readonly kind: 'tests';
      readonly name: string;
      readonly config: string;
      /** Only the files whose path holds one of these; all of the tier where it is absent. */
      readonly files?: readonly string[];
      /** Whether files that failed have one more run, with browsers and profiles of their own. */
      readonly again?: true;
    };

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs one step, says how it went, and counts. A check counts as one. */
export async function runStep(step: Step): Promise<Count> {
  const started = Date.now();
  const count = step.kind === 'check' ? await runCheck(step) : await runTests(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const sign = count.failed === 0 ? '✓' : '✗';
  console.log(`${sign} ${step.name}: ${sentence(count)} (${seconds} s)`);
  return count;
}

/** `N passed, N failed`, and `, N skipped` where some were. */
export function sentence({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function runCheck(step: Step & { kind: 'check' }): Promise<Count> {
  const { code, output } = await run(step.command, step.args, 'quiet');
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  console.log(`${output.trimEnd()}\n→ ${step.advice}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

async function runTests(step: Step & { kind: 'tests' }): Promise<Count> {
  const first = await runFiles(step, step.name, step.files ?? []);
  const failed = failedFiles(first);
  if (step.again === undefined || failed.length === 0) return first.count;
  console.log(`→ once more, in browsers of their own: ${failed.map((file) => relative(PROJECT_ROOT, file)).join(' ')}`);
  const second = await runFiles(step, `${step.name}-again`, failed);
  const kept = countOf(first.files.filter(({ name }) => !failed.includes(name)));
  return {
    passed: kept.passed + second.count.passed,
    failed: kept.failed + second.count.failed,
    skipped: kept.skipped + second.count.skipped,
  };
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

interface Run {
  readonly count: Count;
  readonly files: readonly FileReport[];
}

/** Runs one tier or some files of it; the report lies in tests/.out under `name`. */
async function runFiles(step: Step & { kind: 'tests' }, name: string, files: readonly string[]): Promise<Run> {
  const folder = join(PROJECT_ROOT, 'tests/.out');
  const report = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', ['run', '--config', step.config, ...files, ...reporters], 'loud');
  return readReport(report, code);
}

/** A run that failed for no test's sake counts as one failure. */
function readReport(path: string, code: number): Run {
  try {
    const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as { readonly testResults: readonly FileReport[] };
    const found = countOf(testResults);
    return { count: found.failed === 0 && code !== 0 ? { ...found, failed: 1 } : found, files: testResults };
  } catch (error) {
    console.log(`The run left no report: ${String(error)}`);
    return { count: { passed: 0, failed: 1, skipped: 0 }, files: [] };
  }
}

/** Files to run again: none where one failure belongs to no file, since running files again would hide it. */
function failedFiles({ count, files }: Run): readonly string[] {
  const failed = files.filter((file) => countOf([file]).failed > 0);
  return countOf(failed).failed === count.failed ? failed.map(({ name }) => name) : [];
}

/** A file that could not even be loaded counts as one failure. */
function countOf(files: readonly FileReport[]): Count {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of files) {
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) count.failed += 1;
    for (const one of assertionResults) {
      if (one.status === 'passed') count.passed += 1;
      else if (one.status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
  }
  return count;
}

/** Runs a program of node_modules/.bin; `quiet` keeps what it says for the caller, `loud` shows it. */
function run(command: string, args: readonly string[], voice: 'quiet' | 'loud'): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const binaries = join(PROJECT_ROOT, 'node_modules/.bin');
    const separator = process.platform === 'win32' ? ';' : ':';
    const env = {
      ...process.env,
      PATH: `${binaries}${separator}${process.env.PATH ?? ''}`,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    };
    const stdio = voice === 'loud' ? 'inherit' : 'pipe';
    const child = spawn(command, [...args], { cwd: PROJECT_ROOT, env, stdio, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
