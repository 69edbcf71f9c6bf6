/** The worker's end: writes one file of the pages that come over a port. */
import type { FilePage } from '../../core/exchange/text-format.ts';
import { writeItemsParquet } from '../items-parquet.ts';
import { writeItemsXlsx } from '../items-xlsx.ts';
import type { FileTask } from '../task.ts';
import type { FileOrder, FromWriter, ToWriter } from './messages.ts';

/** Answers the order that comes over `port`. Who ordered ends the worker, so nothing is stopped here. */
export function serveFiles(port: MessagePort): void {
  const tell = (message: FromWriter): void => port.postMessage(message);
  const pages = incoming(port, tell);
  const task: FileTask = {
    onProgress: (rows) => tell({ rows }),
    signal: new AbortController().signal,
    // Nobody waits for this thread to have a turn.
    breathe: async () => undefined,
  };
  port.addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
    if (!('order' in data)) return;
    write(data.order, pages, task).then(
      (file) => tell({ file }),
      (error: unknown) => tell({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
    );
  });
  port.start();
}

function write(order: FileOrder, pages: AsyncIterable<FilePage>, task: FileTask): Promise<Blob | null> {
  if (order.format === 'parquet') return writeItemsParquet(pages, task);
  const { header, sheetNames, tables } = order;
  const minutesAhead = (time: Date): number => -time.getTimezoneOffset();
  return writeItemsXlsx(order.items ? pages : null, { ...task, header, sheetNames, tables, minutesAhead });
}

/** The pages as they come; the next are asked for before these are used, so that neither side waits for the other. */
async function* incoming(port: MessagePort, tell: (message: FromWriter) => void): AsyncGenerator<FilePage, void, void> {
  const come: (readonly FilePage[])[] = [];
  let wake: () => void = () => undefined;
  port.addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
    if (!('pages' in data)) return;
    come.push(data.pages);
    wake();
  });
  tell({ more: true });
  for (;;) {
    const pages = come.shift();
    if (pages === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    if (pages.length === 0) return;
    tell({ more: true });
    yield* pages;
  }
}
