/** A file that another thread reads is read as it would be here, with the same reasons where it is not. */
import { afterEach, expect, test } from 'vitest';
import { collectionJson } from '../../../lib/core/exchange/collection-json.ts';
import { readFileSteps } from '../../../lib/core/exchange/read/read-file.ts';
import { orderReading, serveReading } from '../../../lib/files/remote/reading.ts';
import type { WorkerLine } from '../../../lib/files/remote/worker-line.ts';
import { madeGroups } from '../../made/made-collection.ts';

let close: () => void = () => undefined;
let ended = 0;
afterEach(() => close());

function line(serve: (port: MessagePort) => void = serveReading): WorkerLine {
  const { port1, port2 } = new MessageChannel();
  ended = 0;
  close = () => {
    port1.close();
    port2.close();
  };
  serve(port2);
  return {
    port: port1,
    broken: new Promise(() => undefined),
    end: () => {
      ended += 1;
    },
  };
}

const read = (content: string, onProgress: (pages: number) => void = () => undefined, signal = new AbortController().signal) =>
  orderReading(line(), new Blob([content]), signal, onProgress);

/** The same, in one go. */
function readHere(content: string): unknown {
  const steps = readFileSteps(content);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function written(pages: number, items: number): string {
  const format = collectionJson({ exportedAt: '2026-11-25T08:00:00.000Z', corrections: [], settings: [{ name: 'export', value: [1] }] });
  const groups = [...madeGroups(pages, items)].map((group, nth) => format.page({ ...group, article: null }, nth));
  return format.begin + groups.join('') + format.end;
}

test('the file comes over whole and in order, of no page and of many pieces', async () => {
  for (const pages of [0, 1, 25]) {
    const content = written(pages, 40);
    const told: number[] = [];
    expect(await read(content, (count) => told.push(count))).toEqual(readHere(content));
    expect(told).toEqual(pages === 25 ? [10, 20] : []);
    expect(ended).toBe(1);
  }
});

test.each([
  ['empty', ''],
  ['cut off', written(3, 2).slice(0, -40)],
  ['no JSON', `${written(2, 1)}]`],
  ['foreign', '{"format":"other"}'],
  ['wrong in its last page', written(3, 2).replace(/"status":"[a-z]+"(?!.*"status")/s, '"status":"lost"')],
])('a file that is %s is refused with its reason and place', async (_, content) => {
  const here = readHere(content);
  expect(here).toMatchObject({ ok: false });
  expect(await read(content)).toEqual(here);
});

test('ended, it answers nothing', async () => {
  const end = new AbortController();
  expect(await read(written(30, 5), () => end.abort(), end.signal)).toBeNull();
  expect(ended).toBe(1);
});

test('a file that the browser cannot read, and a reader that breaks down, are failures', async () => {
  const unreadable = line((port) => {
    port.addEventListener('message', () => port.postMessage({ failed: 'NotReadableError' }));
    port.start();
  });
  const signal = new AbortController().signal;
  await expect(orderReading(unreadable, new Blob([]), signal, () => undefined)).rejects.toThrow('NotReadableError');
  const down = { ...line(() => undefined), broken: Promise.reject(new Error('not loaded')) };
  await expect(orderReading(down, new Blob([]), signal, () => undefined)).rejects.toThrow('not loaded');
});
