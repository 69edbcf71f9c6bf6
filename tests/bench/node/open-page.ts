/** Pages opened in a real browser that nothing drives: how soon a plan is marked, and what a page that is no plan pays. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildExtension } from '../../browser/build-extension.ts';
import { DEMO_PAGES } from '../../browser/demo-server.ts';
import { HOST, pageAddress } from '../../browser/extension-browser.ts';
import { median, ms, type Row, times } from '../measure.ts';
import { jiebaExtension, type Probed, probedExtension } from './bench-extensions.ts';
import { planHtml } from './made-rows.ts';
import { startUndriven, type UndrivenBrowser } from './undriven-browser.ts';

const PLAN = 'plan-of-10000.html';
const LENGTH = 10_000;
const NO_PLAN = 'neg-03-news-signing.html';
const ROUNDS = 9;
/** Milliseconds: until a page that is no plan is at rest, and that a person takes at least from one page to the next. */
const REST = 600;
/** Milliseconds. */
const TOO_LONG = 30_000;

/** One extension in a browser of its own, with what was measured of it. */
interface Contestant {
  readonly browser: UndrivenBrowser;
  readonly warm: Probed[];
  readonly cold: Probed[];
}

export async function openPage(): Promise<readonly Row[]> {
  buildExtension();
  const desk = await startDesk();
  const resolver = `MAP ${HOST} 127.0.0.1:${desk.port}`;
  const enter = async (folder: string): Promise<Contestant> => ({ browser: await startUndriven(folder, resolver), warm: [], cold: [] });
  const ours = await enter(probedExtension());
  const jieba = await enter(await jiebaExtension());
  const without = await startUndriven(null, resolver);
  try {
    for (const { browser } of [ours, jieba]) await opened(browser, desk);
    const costs: { readonly ours: number; readonly without: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of [ours, jieba]) await openTwice(contestant, desk);
      const address = pageAddress(NO_PLAN);
      costs.push({ ours: await ours.browser.scriptTime(address, REST), without: await without.scriptTime(address, REST) });
    }
    return [...marksRows('awake', ours.warm, jieba.warm, 60), ...marksRows('asleep', ours.cold, jieba.cold, 250), costRow(costs)];
  } finally {
    for (const browser of [ours.browser, jieba.browser, without]) await browser.close();
    await desk.close();
  }
}

/** The page with the worker asleep, then with the worker that it woke. */
async function openTwice({ browser, warm, cold }: Contestant, desk: Desk): Promise<void> {
  await browser.stopWorker();
  cold.push(await opened(browser, desk));
  await new Promise((resolve) => setTimeout(resolve, REST));
  warm.push(await opened(browser, desk));
}

function marksRows(worker: string, ours: readonly Probed[], jieba: readonly Probed[], most: number): readonly Row[] {
  const marked = (runs: readonly Probed[]): number => median(runs.map((run) => run.marked - run.idle));
  const drawn = median(ours.map((run) => run.drawn - run.idle));
  const load = median(ours.map((run) => run.load));
  const row = (peer: string, result: string): Row => ({
    work: `plan page of ${LENGTH} characters → marks, from document idle, worker ${worker}`,
    ours: `${ms(marked(ours))}, drawn ${ms(drawn)}`,
    peer,
    result,
    reach: `≤ ${most} ms`,
    reached: marked(ours) <= most,
  });
  return [
    row(`the page’s own load ${ms(load)}`, `${times(marked(ours) / load)} of the load`),
    row(`the same with jieba-wasm in the worker ${ms(marked(jieba))}`, `${times(marked(jieba) / marked(ours))} as fast`),
  ];
}

function costRow(costs: readonly { readonly ours: number; readonly without: number }[]): Row {
  const cost = median(costs.map((one) => one.ours - one.without));
  return {
    work: 'a gov.cn page that is no plan: script on the main thread, by its own clock',
    ours: ms(median(costs.map(({ ours }) => ours))),
    peer: `the page without the extension ${ms(median(costs.map((one) => one.without)))}`,
    result: `${ms(cost)} more`,
    reach: '≤ 5 ms',
    reached: cost <= 5,
  };
}

async function opened(browser: UndrivenBrowser, desk: Desk): Promise<Probed> {
  const told = desk.told();
  const close = await browser.open(pageAddress(PLAN));
  const times = await told;
  await close();
  return times;
}

/** The server of the pages, where the probe in a page says what it saw. */
interface Desk {
  readonly port: number;
  /** What the probe says next. */
  told(): Promise<Probed>;
  close(): Promise<void>;
}

async function startDesk(): Promise<Desk> {
  let hear: (probed: Probed) => void = () => undefined;
  const plan = planHtml(LENGTH);
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      response.end();
      hear(JSON.parse(Buffer.concat(parts).toString()) as Probed);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(request.url === `/${PLAN}` ? plan : readFileSync(join(DEMO_PAGES, NO_PLAN)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    told: () =>
      new Promise((resolve, reject) => {
        hear = resolve;
        setTimeout(() => reject(new Error('no marks were painted')), TOO_LONG).unref();
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
