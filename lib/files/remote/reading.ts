/** Reading a file of ours in another thread: what the two ends say to each other, and the ends themselves. */
import type { CollectionFile } from '../../core/exchange/read/collection-file.ts';
import { type FileReading, readFileSteps } from '../../core/exchange/read/read-file.ts';
import type { Refusal } from '../../core/exchange/refusal.ts';
import type { FilePage } from '../../core/exchange/text-format.ts';
import { decoded } from './decode.ts';
import type { WorkerLine } from './worker-line.ts';

/** From the reader. `read` pages are understood so far; once all are, they come, then `rest`. The last three end it. */
type FromReader =
  | { readonly read: number }
  | { readonly pages: readonly FilePage[] }
  | { readonly rest: Omit<CollectionFile, 'pages'> }
  | { readonly refusal: Refusal }
  /** The browser cannot read the file at all. */
  | { readonly failed: string };

/** Pages that are told of at once, and items that go over at a time: few enough that no step of it is felt. */
const PAGES_TOLD = 10;
const ITEMS_AT_A_TIME = 300;

/** The worker's end: reads the file that comes over `port`, whole or not at all. */
export function serveReading(port: MessagePort): void {
  const tell = (message: FromReader): void => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    data.arrayBuffer().then(
      (bytes) => readAll(decoded(bytes), tell),
      (error: unknown) => tell({ failed: String(error) }),
    );
  });
  port.start();
}

/** `content` null for a text in an encoding that is not read. */
function readAll(content: string | null, tell: (message: FromReader) => void): void {
  if (content === null) {
    tell({ refusal: { code: 'encoding', place: '', expected: 'UTF-8' } });
    return;
  }
  const steps = readFileSteps(content);
  let step = steps.next();
  for (let read = 1; !step.done; read += 1) {
    if (read % PAGES_TOLD === 0) tell({ read });
    step = steps.next();
  }
  if (!step.value.ok) {
    tell({ refusal: step.value.refusal });
    return;
  }
  const { pages, ...rest } = step.value.file;
  for (const some of inPieces(pages)) tell({ pages: some });
  tell({ rest });
}

function* inPieces(pages: readonly FilePage[]): Generator<readonly FilePage[], void, void> {
  let piece: FilePage[] = [];
  let items = 0;
  for (const page of pages) {
    piece.push(page);
    items += page.items.length;
    if (items < ITEMS_AT_A_TIME) continue;
    yield piece;
    piece = [];
    items = 0;
  }
  if (piece.length > 0) yield piece;
}

/**
 * The surface's end: has `file` read over `line`, and hears how many of its pages are read. Null where it was ended; rejects
 * where the browser cannot read the file, or the worker breaks down.
 */
export async function orderReading(
  line: WorkerLine,
  file: Blob,
  signal: AbortSignal,
  onProgress: (pages: number) => void,
): Promise<FileReading | null> {
  const { port, broken, end } = line;
  const pages: FilePage[] = [];
  const answer = new Promise<FileReading | null>((resolve, reject) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
    port.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if ('read' in data) onProgress(data.read);
      else if ('pages' in data) pages.push(...data.pages);
      else if ('rest' in data) resolve({ ok: true, file: { ...data.rest, pages } });
      else if ('refusal' in data) resolve({ ok: false, refusal: data.refusal });
      else reject(new Error(data.failed));
    });
    port.start();
    port.postMessage(file);
  });
  try {
    return await Promise.race([answer, broken]);
  } finally {
    end();
  }
}
