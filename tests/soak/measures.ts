/** What a browser session weighs: heaps after a collection of garbage, the database, what stands in the page. */
import type { CDPSession, Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

/** One line of the soak's table. Bytes, unless said otherwise. */
export interface Sample {
  readonly visits: number;
  /** The background worker's heap in use. */
  readonly worker: number;
  /** The heap in use of the page's process: the page's own scripts and ours. */
  readonly renderer: number;
  /** What the extension's origin keeps on the disk. */
  readonly database: number;
  /** Items in the collection. */
  readonly items: number;
  /** Of the page's process: nodes, documents and listeners that are alive. */
  readonly nodes: number;
  readonly documents: number;
  readonly listeners: number;
}

/** Sends one command to a target and answers its result. */
type Ask = (method: string) => Promise<Record<string, unknown>>;

/** Measures the session; `desk` is a page of the extension's own origin, `page` the one that is visited. */
export async function measured(browser: ExtensionBrowser, desk: Page, page: Page, visits: number): Promise<Sample> {
  const renderer = await rendererHeap(page);
  const session = await browser.context.newCDPSession(page);
  const counters = await session.send('Memory.getDOMCounters');
  await session.detach();
  const database = await desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return {
    visits,
    worker: await workerHeap(browser),
    renderer,
    database,
    items: await desk.evaluate(countItems),
    nodes: counters.nodes,
    documents: counters.documents,
    listeners: counters.jsEventListeners,
  };
}

/** The heap in use of a page's process after its garbage was collected, in bytes. */
export async function rendererHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Runs in a page of the extension: how many items the records of the collection hold. */
function countItems(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('planmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const records = opening.result.transaction('items').objectStore('items').getAll();
      records.onsuccess = () => {
        opening.result.close();
        resolve(records.result.reduce((sum: number, record: { items: unknown[] }) => sum + record.items.length, 0));
      };
    };
  });
}

/** The worker's heap in use after its garbage was collected; it is attached to for this moment only. */
async function workerHeap({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('a browser that cannot be asked');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('the background worker does not run');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = askerOf(session, sessionId);
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await session.detach();
  return Number(usedSize);
}

function askerOf(session: CDPSession, sessionId: string): Ask {
  let last = 0;
  return (method) =>
    new Promise((resolve) => {
      last += 1;
      const id = last;
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown> };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}
