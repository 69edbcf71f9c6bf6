/** A file that another thread writes is the file that would be written here, or none. */
import { afterEach, expect, test } from 'vitest';
import type { FilePage } from '../../../lib/core/exchange/text-format.ts';
import { writeItemsParquet } from '../../../lib/files/items-parquet.ts';
import { orderFile } from '../../../lib/files/remote/order-file.ts';
import { serveFiles } from '../../../lib/files/remote/serve-files.ts';
import type { WorkerLine } from '../../../lib/files/remote/worker-line.ts';
import { madeGroups } from '../../made/made-collection.ts';
import { task } from './file-world.ts';

let ended = 0;
let close: () => void = () => undefined;
afterEach(() => close());

/** A line to a writer in this thread. */
function line(serve: (port: MessagePort) => void = serveFiles): WorkerLine {
  const { port1, port2 } = new MessageChannel();
  close = () => {
    port1.close();
    port2.close();
  };
  ended = 0;
  serve(port2);
  return {
    port: port1,
    broken: new Promise(() => undefined),
    end: () => {
      ended += 1;
    },
  };
}

async function* pages(count: number, items: number): AsyncGenerator<FilePage, void, void> {
  for (const group of madeGroups(count, items)) yield await Promise.resolve({ ...group, article: null });
}

const bytesOf = async (file: Blob | null): Promise<Uint8Array> => new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));

test('Parquet over the line is the same to the byte, of no page and of more than go over at a time', async () => {
  for (const count of [0, 1, 23]) {
    const here = await bytesOf(await writeItemsParquet(pages(count, 60), task()));
    const told: number[] = [];
    const there = await orderFile(line(), { format: 'parquet' }, pages(count, 60), task({ onProgress: (rows) => told.push(rows) }));
    expect(await bytesOf(there)).toEqual(here);
    expect(told.at(-1) ?? 0).toBe(count * 60);
    expect(ended).toBe(1);
  }
});

test('a workbook of tables alone asks for no pages', async () => {
  const tables = [{ name: '对比', titles: ['指标', '云岭乡'], kinds: ['text', 'text'], rows: [['财政总收入', '≥20%']] }] as const;
  const order = { format: 'xlsx', items: false, header: 'zh', sheetNames: { items: '条目', notes: '说明' }, tables } as const;
  const file = await orderFile(line(), order, null, task());
  expect([...(await bytesOf(file)).subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test('ended, it answers nothing and ends the writer', async () => {
  const end = new AbortController();
  const asked = orderFile(line(), { format: 'parquet' }, pages(2000, 20), {
    ...task({ signal: end.signal }),
    onProgress: () => end.abort(),
  });
  expect(await asked).toBeNull();
  expect(ended).toBe(1);
  const before = new AbortController();
  before.abort();
  expect(await orderFile(line(), { format: 'parquet' }, pages(1, 1), task({ signal: before.signal }))).toBeNull();
});

test('what cannot be read, what the writer fails at and a writer that breaks down are failures', async () => {
  async function* broken(): AsyncGenerator<FilePage, void, void> {
    yield* pages(1, 1);
    throw new RangeError('no such page');
  }
  await expect(orderFile(line(), { format: 'parquet' }, broken(), task())).rejects.toThrow('no such page');
  const failing = line((port) => {
    port.addEventListener('message', () => port.postMessage({ failed: 'Error: no room' }));
    port.start();
  });
  await expect(orderFile(failing, { format: 'parquet' }, pages(1, 1), task())).rejects.toThrow('no room');
  const down = { ...line(() => undefined), broken: Promise.reject(new Error('not loaded')) };
  await expect(orderFile(down, { format: 'parquet' }, pages(1, 1), task())).rejects.toThrow('not loaded');
});
