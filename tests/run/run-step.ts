import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
  const folder = join(PROJECT_ROOT, 'tests/.out');
  const report = join(folder, `${step.name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', ['run', '--config', step.config, ...(step.files ?? []), ...reporters], 'loud');
  return count(report, code);
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that could not even be loaded counts as one failure, and so does a run that failed for no test's sake. */
function count(path: string, code: number): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch (error) {
    console.log(`The run left no report: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
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
