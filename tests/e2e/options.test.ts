import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shiftOf, watchShifts } from './layout-shifts.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PAGE = 'demo-01-work-points.html';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  const page = await stage.browser.openPage(PAGE);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const popup = await openPopup(stage, page);
  await popup.saveAll();
  await popup.page.close();
});
afterAll(() => stage.end());

const own = async (path: string, first: () => void = () => undefined): Promise<Page> => {
  const page = await stage.browser.context.newPage();
  await page.addInitScript(first);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  return page;
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id }) => id);
  });
};

/** The options' sentence about how many items are in no backup. */
const standing = (page: Page) => page.getByText(/还没有备份过|上次备份/).first();

test('the article of a page is kept with the first item that is saved of it, and shown with its marks, without a network', async () => {
  const page = await own('collection.html');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByText('地区生产总值').first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '正文副本' }).click();
  const frame = page.frameLocator('iframe[title="正文副本"]');
  await frame.getByText('一、主要预期目标').waitFor();
  const marks = await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return [...(inner?.CSS.highlights.get('planmark-target-saved') ?? [])].length;
  });
  expect(marks).toBeGreaterThan(20);
  expect(await frame.locator('a, img, script, link').count()).toBe(0);
  expect(requests.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('blob:') && url !== 'about:srcdoc')).toEqual([]);
  await page.close();
});

test('by keyboard alone: a backup, the deletion of everything, and the restoration from the file', async () => {
  const page = await own('options.html');
  await standing(page).waitFor();
  expect(await standing(page).textContent()).toContain('已新存');
  const count = Number(/已新存 (\d+) 条/.exec((await standing(page).textContent()) ?? '')?.[1]);
  await page.getByRole('button', { name: '立即备份' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^规标-备份-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'planmark-collection' });
  await page.getByText(`共 ${count} 条。此后新存 0 条`).waitFor();
  await page.getByRole('button', { name: '删除全部…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`1 个页面、${count} 条已保存条目`).waitFor();
  await page.keyboard.type('删除全部');
  await page.keyboard.press('Enter');
  await page.getByText('关闭本页之前可以撤销').waitFor();
  const other = await own('collection.html#import');
  await other.locator('input[type=file]').setInputFiles(file);
  await other.getByRole('button', { name: '写入收藏' }).click();
  await other.getByText(`共 ${count} 条`, { exact: true }).waitFor();
  await other.close();
  await page.close();
});

test('by mouse: the browser’s page of shortcuts opens', async () => {
  const page = await own('options.html');
  const [opened] = await Promise.all([
    stage.browser.context.waitForEvent('page'),
    page.getByRole('button', { name: '打开浏览器的快捷键页面' }).click(),
  ]);
  expect(opened.url()).toBe('chrome://extensions/shortcuts');
  await opened.close();
  await page.close();
});

// The surface waits 0.3 s for the notice and no longer: on a machine that is busy it may come after that, and move what is below it.
test('a collection that the browser threw away is told in the popup and the options until the user knows', { retry: 2 }, async () => {
  // A page without a script of ours: none looks at the same time.
  const page = await own('manifest.json');
  await page.evaluate(() =>
    chrome.storage.local.set({ 'collection-witness': { token: 'another', pages: 12, items: 345, seenAt: '2026-11-20T08:00:00.000Z' } }),
  );
  const popup = await own('popup.html', watchShifts);
  await popup.getByText('12 个页面、345 条条目').waitFor();
  await popup.getByRole('tab').first().waitFor();
  await popup.waitForTimeout(700);
  expect(await shiftOf(popup)).toBe(0);
  await popup.close();
  await page.addInitScript(watchShifts);
  await page.goto(page.url().replace('manifest.json', 'options.html'));
  await page.getByText('12 个页面、345 条条目').waitFor();
  await page.waitForTimeout(700);
  expect(await shiftOf(page)).toBe(0);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.reload();
  await standing(page).waitFor();
  expect(await page.getByText('浏览器清除了收藏').count()).toBe(0);
  await page.close();
});

test.each(['light', 'dark'] as const)('the options have no accessibility violations (%s)', async (colorScheme) => {
  const page = await own('options.html');
  await page.emulateMedia({ colorScheme });
  await standing(page).waitFor();
  await page.getByRole('button', { name: '删除全部…' }).click();
  await page.locator('.pm-confirm').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});
