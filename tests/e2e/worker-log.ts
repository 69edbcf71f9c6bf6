import type { Worker } from 'playwright';
import type { Name } from '../../lib/messaging/envelope.ts';
import type { Stage } from './stage.ts';

/** The background worker; waits for it where it sleeps. */
export async function workerOf({ browser }: Stage): Promise<Worker> {
  return browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
}

/** Counts the messages that reach the worker from now on; answers how many of a name came. */
export async function countMessages(stage: Stage): Promise<(name: Name<'worker'>) => Promise<number>> {
  const worker = await workerOf(stage);
  await worker.evaluate(() => {
    const log: string[] = [];
    (globalThis as { messageLog?: string[] }).messageLog = log;
    chrome.runtime.onMessage.addListener((message: { name?: string }) => {
      log.push(message.name ?? '');
    });
  });
  return (name) =>
    worker.evaluate((wanted) => ((globalThis as { messageLog?: string[] }).messageLog ?? []).filter((one) => one === wanted).length, name);
}
