import { browser } from 'wxt/browser';
import type { FileWriters } from '../../components/export/ports.ts';
import type { WriterLine } from '../../lib/files/remote/order-file.ts';

/** The writers of binary files, each file in a thread of its own: packing a large one would hold up the surface. */
export const fileWriters: FileWriters = {
  xlsx: async (groups, { header, sheetNames, tables, ...task }) =>
    (await loaded()).orderFile(openLine(), { format: 'xlsx', items: groups !== null, header, sheetNames, tables }, groups, task),
  parquet: async (groups, task) => (await loaded()).orderFile(openLine(), { format: 'parquet' }, groups, task),
};

/** A surface loads its end of the line when the first such file is asked for. */
const loaded = () => import('../../lib/files/remote/order-file.ts');

function openLine(): WriterLine {
  const worker = new Worker(browser.runtime.getURL('/file-writer.js'));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  return {
    port: port1,
    broken: new Promise<never>((_, reject) => worker.addEventListener('error', ({ message }) => reject(new Error(message)))),
    end: () => {
      worker.terminate();
      port1.close();
    },
  };
}
