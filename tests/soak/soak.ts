/** A long session: plan pages opened one after another in one tab, everything on them saved, the card opened on each. */
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { pageAddress } from '../browser/extension-browser.ts';
import type { OpenTab } from '../browser/extension-desk.ts';
import { placeOfMark } from '../e2e/reading-aids.ts';
import type { Stage } from '../e2e/stage.ts';
import { measured, type Sample } from './measures.ts';

const PLANS = [
  'demo-01-work-points.html',
  'demo-02-review-and-plan.html',
  'demo-03-one-cell.html',
  'pos-01-task-table.html',
  'pos-02-headings-lists.html',
  'pos-05-long.html',
  'pos-06-mixed-script.html',
];
const NO_PLAN = 'neg-12-shop.html';

/** What stood in a page at the end of a visit. */
export interface Visit {
  readonly file: string;
  /** Ranges of all highlights that stay. */
  readonly marks: number;
  /** Elements of ours in the page while the card is open. */
  readonly hosts: number;
  /** Items of the page in the collection. */
  readonly saved: number;
}

export interface Soaked {
  readonly visits: readonly Visit[];
  readonly samples: readonly Sample[];
  /** Errors and warnings of the page's and the worker's consoles, and exceptions. */
  readonly complaints: readonly string[];
}

export interface SoakOptions {
  readonly visits: number;
  /** A sample is taken after as many visits, and after the last. */
  readonly every: number;
  readonly onSample?: (sample: Sample) => void;
}

/** Visits pages in turn, `every` so often measuring what the session weighs. */
export async function soak(stage: Stage, { visits, every, onSample = () => undefined }: SoakOptions): Promise<Soaked> {
  const { browser, desk } = stage;
  const complaints: string[] = [];
  listen(browser, complaints);
  const tab = await desk.openPage(NO_PLAN);
  const origin = await browser.context.newPage();
  await origin.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await tab.page.bringToFront();
  const done: Visit[] = [];
  const samples: Sample[] = [];
  for (let n = 1; n <= visits; n += 1) {
    done.push(await visit(stage, tab, PLANS[n % PLANS.length] ?? NO_PLAN));
    if (n % every !== 0 && n !== visits) continue;
    // Measured on one and the same page, so that the samples can be compared.
    await tab.page.goto(pageAddress(NO_PLAN));
    samples.push(await measured(browser, origin, tab.page, n));
    onSample(samples[samples.length - 1] as Sample);
  }
  await origin.close();
  await tab.page.close();
  return { visits: done, samples, complaints };
}

async function visit({ desk }: Stage, { page, tabId }: OpenTab, file: string): Promise<Visit> {
  await page.goto(pageAddress(file));
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 60_000 });
  const answer = await desk.askPage(tabId, 'currentReading', null);
  if (!answer.ok || answer.value.reading === null) throw new Error(`${file} was marked, but not read: ${JSON.stringify(answer)}`);
  const { reading } = answer.value;
  const kept = await desk.askWorker('saveItems', { page: reading.page, items: reading.items });
  if (!kept.ok) throw new Error(`${file} was not saved: ${JSON.stringify(kept)}`);
  const hosts = await openCard(page);
  const marks = await page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.includes('flash') ? 0 : ranges.size), 0),
  );
  return { file, marks, hosts, saved: kept.value.length };
}

/** Opens the card of the first saved target, and closes it again; answers how many elements of ours were there with it. */
async function openCard(page: Page): Promise<number> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].includes('planmark-target-saved'));
  const { x, y } = await placeOfMark(page, 'planmark-target-saved');
  await page.mouse.click(x, y);
  await page.locator('planmark-root .pm-card').waitFor();
  const hosts = await page.locator('planmark-root').count();
  await page.keyboard.press('Escape');
  await page.locator('planmark-root .pm-card').waitFor({ state: 'detached' });
  return hosts;
}

/** Hears what the consoles of pages and workers complain of from now on. */
function listen({ context }: ExtensionBrowser, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`page: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  const follow = (worker: ReturnType<typeof context.serviceWorkers>[number]): void => {
    worker.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`worker: ${message.text()}`);
    });
  };
  for (const worker of context.serviceWorkers()) follow(worker);
  context.on('serviceworker', follow);
}
