/** What the user asked for on the command line. */

export type Format = 'jsonl' | 'csv';

export interface Request {
  readonly format: Format;
  /** Adds every number that was read to each JSON line. */
  readonly quantities: boolean;
  /** How many processes share the sources. */
  readonly jobs: number;
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
}

export const USAGE =
  '用法 usage: npm run --silent extract -- [--format jsonl|csv] [--quantities] [--jobs N] FILE…   (.html .htm .txt；- 为标准输入 standard input)\n' +
  '网页只有判为规划计划时才提取指标和项目；纯文本总是提取，isPlan 仍如实给出。\n' +
  'Web pages yield figures and projects only where they are plans; plain text always does, and isPlan still says what it is.';

const MOST_JOBS = 64;

/** The request, or what is wrong with the arguments in words for the user. */
export function readArguments(args: readonly string[]): Request | { readonly wrong: string } {
  let format: Format = 'jsonl';
  let jobs = 1;
  let quantities = false;
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    const value = arg.startsWith('--format=') ? arg.slice('--format='.length) : args[i + 1];
    if (arg === '--format' || arg.startsWith('--format=')) {
      if (value !== 'jsonl' && value !== 'csv') return { wrong: `--format: jsonl | csv（得到 got: ${value ?? ''}）` };
      format = value;
      if (arg === '--format') i += 1;
    } else if (arg === '--jobs' || arg.startsWith('--jobs=')) {
      jobs = Number(arg === '--jobs' ? (args[i + 1] ?? '') : arg.slice('--jobs='.length));
      if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) return { wrong: `--jobs: 1–${MOST_JOBS}` };
      if (arg === '--jobs') i += 1;
    } else if (arg === '--quantities') quantities = true;
    else if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    } else if (arg.startsWith('-') && arg !== '-') return { wrong: `未知选项 unknown option: ${arg}` };
    else files.push(arg);
  }
  return files.length > 0 ? { format, quantities, jobs, files } : { wrong: '没有给出文件 no file given' };
}
