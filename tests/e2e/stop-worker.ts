import type { CDPSession } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

/** Stops the background worker, as the browser does with an idle one; answers once it is gone. */
export async function stopWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session to the browser');
  const running = await workerTarget(session, extensionId);
  if (running === null) throw new Error('no background worker is running');
  await session.send('Target.closeTarget', { targetId: running });
  while ((await workerTarget(session, extensionId)) === running) await new Promise((resolve) => setTimeout(resolve, 50));
  await session.detach();
}

/** The id under which the running worker is known to the developer tools; null where none runs. */
async function workerTarget(session: CDPSession, extensionId: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))?.targetId ?? null;
}
