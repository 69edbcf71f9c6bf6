import type { ExtensionBrowser } from '../browser/extension-browser.ts';

/** Stops the background worker, as the browser does with an idle one; answers once the browser says that it is stopped. */
export async function stopWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const running = new Set<string>();
  const stopped = new Promise<void>((resolve) => {
    let wasRunning = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'stopped') running.delete(versionId);
        else running.add(versionId);
      }
      wasRunning ||= running.size > 0;
      if (wasRunning && running.size === 0) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
