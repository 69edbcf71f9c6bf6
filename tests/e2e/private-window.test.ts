import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';

let stage: Stage;
let surface: Page;
beforeAll(async () => {
  // Private windows want https of any other site.
  stage = await setStage({ allowed: ['http://127.0.0.1/*'] });
  await allowPrivateWindows(stage);
  surface = await stage.browser.context.newPage();
  await surface.goto(`chrome-extension://${stage.browser.extensionId}/popup.html`);
});
afterAll(() => stage.end());

/** What a person does on the browser's page of extensions; the extension starts anew with it. */
async function allowPrivateWindows({ browser }: Stage): Promise<void> {
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (asked: unknown) => Promise<unknown>> };
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  // It is gone for a moment.
  await extensions.waitForFunction(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (asked: unknown) => Promise<{ state: string }>> };
    return (await developerPrivate.getExtensionInfo?.(extensionId))?.state === 'ENABLED';
  }, browser.extensionId);
  await extensions.close();
}

/** Whether the worker that started anew has named the allowed sites to the browser: a page that is opened before is not read. */
const isRegistered = (): Promise<boolean> =>
  surface.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);

/** The badge of the one private tab; '' where there is none. */
const privateBadge = (): Promise<string> =>
  surface.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });

test('a private window that the user allowed is read, and nothing of it is kept by itself', async () => {
  await expect.poll(isRegistered, { timeout: 30_000 }).toBe(true);
  await surface.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => undefined), stage.plainAddress(PLAN));
  await expect.poll(privateBadge, { timeout: 30_000 }).toMatch(/^\d+$/);
  await surface.reload();
  await surface.getByRole('tab', { name: /^收藏/ }).click();
  await surface.getByText('收藏还是空的').waitFor();
});
