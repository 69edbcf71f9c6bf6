/** What the extension keeps in memory: on a long plan page, and after many pages in a row. */
import { type BrowserContext, chromium, type Page } from 'playwright';
import { BROWSER_FLAGS } from '../../browser/browser-flags.ts';
import { buildExtension } from '../../browser/build-extension.ts';
import { pageAddress } from '../../browser/extension-browser.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { type Stage, setStage } from '../../e2e/stage.ts';
import { measured, rendererHeap, type Sample } from '../../soak/measures.ts';
import { soak } from '../../soak/soak.ts';
import { megabytes, type Row, times } from '../measure.ts';
import { planHtml } from './made-rows.ts';

const LENGTH = 100_000;
const PAGE = 'plan-of-100000.html';
const VISITS = 200;
/** A heap after a collection of garbage is never twice the same. */
const LEVEL = 1.05;

export async function memory(): Promise<readonly Row[]> {
  buildExtension();
  const stage = await setStage();
  try {
    return [...(await onLongPage(stage)), ...(await inARow(stage))];
  } finally {
    await stage.end();
  }
}

async function onLongPage({ browser }: Stage): Promise<readonly Row[]> {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  const page = await opened(browser.context);
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 60_000 });
  const { worker, renderer } = await measured(browser, own, page, 1);
  await page.close();
  await own.close();
  const bare = await bareHeap();
  const row = (work: string, bytes: number, peer: string, result: string): Row => ({
    work: `${work}, plan page of ${LENGTH} characters`,
    ours: megabytes(bytes),
    peer,
    result,
    reach: 'in the table',
    reached: true,
  });
  return [
    row(
      'memory of our scripts in the page',
      renderer - bare,
      `the page alone ${megabytes(bare)}`,
      `${times(renderer / bare)} of it in all`,
    ),
    row('memory of the worker’s heap, the words aside', worker, '–', '–'),
  ];
}

async function inARow(stage: Stage): Promise<readonly Row[]> {
  const { samples } = await soak(stage, { visits: VISITS, every: VISITS / 2 });
  const [half, whole] = samples;
  if (half === undefined || whole === undefined) throw new Error('nothing was measured');
  const row = (name: string, of: 'worker' | 'renderer'): Row => growthRow(name, half[of], whole[of]);
  return [row('the page’s process', 'renderer'), row('the worker', 'worker')];
}

function growthRow(name: string, half: Sample['worker'], whole: Sample['worker']): Row {
  return {
    work: `memory of ${name} after ${VISITS} pages in a row, all saved`,
    ours: megabytes(whole),
    peer: `after ${VISITS / 2} ${megabytes(half)}`,
    result: `${times(whole / half)} of it`,
    reach: 'no growth',
    reached: whole / half <= LEVEL,
  };
}

/** The heap of the same page in a browser without the extension. */
async function bareHeap(): Promise<number> {
  const resolver = '--host-resolver-rules=MAP www.demo.gov.cn 127.0.0.1:9';
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: [...BROWSER_FLAGS, resolver] });
  try {
    return await rendererHeap(await opened(await browser.newContext()));
  } finally {
    await browser.close();
  }
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`**/${PAGE}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: planHtml(LENGTH) }));
  await page.goto(pageAddress(PAGE));
  return page;
}
