/** What runs in a process of its own: cold starts of two segmenters, and the memory of two ways to write a large CSV file. Prints JSON. */
import { readFileSync } from 'node:fs';
import { csvRows, PAPAPARSE_OPTIONS } from './made-rows.ts';

export interface ColdStart {
  /** Milliseconds from nothing loaded to the first tagged word. */
  readonly time: number;
  /** Bytes that the process is larger for it. */
  readonly memory: number;
}

export interface Live {
  /** Bytes that were live at the worst moment, beside what the process had before. */
  readonly memory: number;
}

const resident = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

async function measured(start: () => unknown): Promise<ColdStart> {
  const before = resident();
  const started = performance.now();
  const loaded = await start();
  const time = performance.now() - started;
  const memory = resident() - before;
  // Asked for afterwards, so that it was still there when the memory was read.
  if (loaded === undefined) throw new Error('nothing was loaded');
  return { time, memory };
}

/** As the extension does it: the lexicon as one file, opened without parsing. */
async function coldOurs(): Promise<ColdStart> {
  const { LEXICON_PATH, ownBuffer } = await import('../../../lib/segmenter/compile/files.ts');
  const { loadLexicon } = await import('../../../lib/segmenter/lexicon.ts');
  const { createTagger } = await import('../../../lib/segmenter/segmenter.ts');
  return measured(() => {
    const tagger = createTagger(loadLexicon(ownBuffer(readFileSync(LEXICON_PATH))));
    tagger('全镇');
    return tagger;
  });
}

function coldJiebaWasm(): Promise<ColdStart> {
  return measured(async () => {
    const jieba = await import('jieba-wasm');
    jieba.tag('全镇', true);
    return jieba;
  });
}

/** The most that was live while `write` ran, over what was before. `sample` collects and looks. */
function mostLive(write: (sample: () => void) => void): Live {
  const live = (): number => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = live();
  let most = 0;
  write(() => {
    most = Math.max(most, live() - before);
  });
  return { memory: most };
}

async function csvOurs(count: number): Promise<Live> {
  const { csvHeader, csvLine } = await import('../../../lib/core/table/csv.ts');
  return mostLive((sample) => {
    let part = csvHeader();
    let n = 0;
    for (const row of csvRows(count)) {
      part += csvLine(row);
      n += 1;
      if (n % 20_000 === 0) sample();
      // A part is handed to the browser as a Blob, and is no longer in our memory.
      if (n % 2000 === 0) part = '';
    }
    return part;
  });
}

async function csvPapaparse(count: number): Promise<Live> {
  const { default: Papa } = await import('papaparse');
  return mostLive((sample) => {
    const all = [...csvRows(count)];
    const text = Papa.unparse(all, PAPAPARSE_OPTIONS);
    sample();
    return text.length + all.length;
  });
}

const TASKS: Readonly<Record<string, (arg: string) => Promise<unknown>>> = {
  'cold-ours': coldOurs,
  'cold-jieba-wasm': coldJiebaWasm,
  'csv-ours': (count) => csvOurs(Number(count)),
  'csv-papaparse': (count) => csvPapaparse(Number(count)),
};

const task = TASKS[process.argv[2] ?? ''];
if (task === undefined) throw new Error(`no task ${process.argv[2]}`);
console.log(JSON.stringify(await task(process.argv[3] ?? '')));
