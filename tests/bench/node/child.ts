/** Runs one part of a benchmark in a fresh process, for cold starts and for memory. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TASKS = fileURLToPath(new URL('./tasks.ts', import.meta.url));

/** What the task `name` of tasks.ts prints, as JSON. */
export function inFreshProcess<T>(name: string, ...args: readonly string[]): T {
  const flags = [...process.execArgv, '--expose-gc'];
  const out = execFileSync(process.execPath, [...flags, TASKS, name, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(out) as T;
}
