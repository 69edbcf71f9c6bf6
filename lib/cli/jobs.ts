/** Sources extracted by several processes, each with words of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Request } from './arguments.ts';
import type { Extracted } from './extract-source.ts';

export interface Jobs {
  /** Hands a source to the process that has least to do. */
  readonly extract: (source: string) => Promise<Extracted>;
  readonly end: () => void;
}

/** What a process is given, and answers. */
export interface Task {
  readonly id: number;
  readonly source: string;
}

export interface Answer {
  readonly id: number;
  readonly extracted: Extracted;
}

interface Job {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (extracted: Extracted) => void>;
}

const MODULE = fileURLToPath(new URL('./job-process.ts', import.meta.url));

/** Starts `request.jobs` processes; `end` stops them. */
export function startJobs(request: Request): Jobs {
  const jobs = Array.from({ length: request.jobs }, () => startJob(request));
  let tasks = 0;
  return {
    extract: (source) => {
      const job = jobs.reduce((idlest, one) => (one.waiting.size < idlest.waiting.size ? one : idlest));
      tasks += 1;
      const task: Task = { id: tasks, source };
      return new Promise((resolve) => {
        job.waiting.set(task.id, resolve);
        job.child.send(task);
      });
    },
    end: () => {
      for (const { child } of jobs) child.disconnect();
    },
  };
}

function startJob({ format, quantities }: Request): Job {
  const child = fork(MODULE, [JSON.stringify({ format, quantities })]);
  const waiting: Job['waiting'] = new Map();
  child.on('message', ({ id, extracted }: Answer) => {
    waiting.get(id)?.(extracted);
    waiting.delete(id);
  });
  // A process that dies takes its sources with it; the others go on.
  child.on('exit', (code) => {
    for (const resolve of waiting.values()) resolve({ failure: `处理失败 could not be processed (exit ${code})` });
    waiting.clear();
  });
  return { child, waiting };
}
