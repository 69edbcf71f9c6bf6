import type { ExtensionBrowser } from '../browser/extension-browser.ts';

/** Stops the background worker, as the browser does with an idle one; answers once it is gone. */
export async function stopWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session to the browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!target) throw new Error('no background worker is running');
  const gone = running?.waitForEvent('close', { timeout: 20_000 });
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await gone;
  await session.detach();
}
