/** The surface's end: hands pages to the worker that writes a file of them, and takes the file. */
import type { FilePage } from '../../core/exchange/text-format.ts';
import type { FileTask } from '../task.ts';
import type { FileOrder, FromWriter, ToWriter } from './messages.ts';
import type { WorkerLine } from './worker-line.ts';

/** Items that go over at a time: few enough that no step of it is felt. */
const ITEMS_AT_A_TIME = 500;

/** Has a file written of `groups` (null for a file without items); null where it was ended before it was finished. */
export async function orderFile(
  line: WorkerLine,
  order: FileOrder,
  groups: AsyncIterable<FilePage> | null,
  { onProgress, signal }: Pick<FileTask, 'onProgress' | 'signal'>,
): Promise<Blob | null> {
  const ended = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    return await Promise.race([written(line.port, order, groups, onProgress), line.broken, ended]);
  } finally {
    line.end();
  }
}

function written(
  port: MessagePort,
  order: FileOrder,
  groups: AsyncIterable<FilePage> | null,
  onProgress: FileTask['onProgress'],
): Promise<Blob | null> {
  const tell = (message: ToWriter): void => port.postMessage(message);
  const source = groups?.[Symbol.asyncIterator]() ?? null;
  return new Promise((resolve, reject) => {
    port.addEventListener('message', ({ data }: MessageEvent<FromWriter>) => {
      if ('more' in data) nextPages(source).then((pages) => tell({ pages }), reject);
      else if ('rows' in data) onProgress(data.rows);
      else if ('file' in data) resolve(data.file);
      else reject(new Error(data.failed));
    });
    port.start();
    tell({ order });
  });
}

/** The next pages of some hundred items; none at the end. */
async function nextPages(source: AsyncIterator<FilePage> | null): Promise<readonly FilePage[]> {
  const pages: FilePage[] = [];
  let items = 0;
  while (source !== null && items < ITEMS_AT_A_TIME) {
    const next = await source.next();
    if (next.done === true) break;
    pages.push(next.value);
    items += next.value.items.length;
  }
  return pages;
}
