import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { placeOfMark, pressCommand } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const CARD = 'planmark-root .pm-card';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

const placeIn = (page: Page): Promise<string | null> => page.locator(`${CARD} .pm-card-place`).textContent();
const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.localName === 'planmark-root');

describe('going through the marks by keys', () => {
  test('next and previous go through all of them, round the ends, each in the window with its card and its place', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const count = reading.items.length;
    for (let at = 1; at <= 3; at += 1) {
      await pressCommand(stage, 'next-mark', tabId);
      await expect.poll(() => placeIn(page)).toBe(`${at} / ${count}`);
    }
    expect(await hasFocus(page)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.has('planmark-flash'))).toBe(true);
    for (const at of [2, 1, count]) {
      await pressCommand(stage, 'previous-mark', tabId);
      await expect.poll(() => placeIn(page)).toBe(`${at} / ${count}`);
    }
    const box = await page.locator(CARD).boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= 900).toBe(true);
    await pressCommand(stage, 'next-mark', tabId);
    await expect.poll(() => placeIn(page)).toBe(`1 / ${count}`);
    await page.keyboard.press('Escape');
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('the current mark is saved and taken out again; focus goes back to where it was', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    await page.evaluate(() => document.querySelector('a')?.focus());
    await pressCommand(stage, 'next-mark', tabId);
    await pressCommand(stage, 'save-mark', tabId);
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([squeeze(reading.items[0]?.selector.exact ?? '')]);
    await pressCommand(stage, 'save-mark', tabId);
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.close();
  });

  test('an ignored mark is gone and stays gone, and can be taken back', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const count = reading.items.length;
    const marked = (): Promise<number> => markedTexts(page).then(({ length }) => length);
    await pressCommand(stage, 'next-mark', tabId);
    await pressCommand(stage, 'ignore-mark', tabId);
    await expect.poll(marked).toBe(count - 1);
    await expect.poll(() => stage.desk.badge(tabId)).toBe(String(count - 1));
    await page.locator(`${CARD} .pm-card-ignore`).click();
    await expect.poll(marked).toBe(count);
    await page.locator(`${CARD} .pm-card-ignore`).click();
    await expect.poll(marked).toBe(count - 1);
    await pressCommand(stage, 'next-mark', tabId);
    await expect.poll(() => placeIn(page)).toBe(`1 / ${count - 1}`);
    await page.reload();
    await expect.poll(marked, { timeout: 20_000 }).toBe(count - 1);
    expect(await stage.desk.badge(tabId)).toBe(String(count - 1));
    const ignored = reading.items[0]?.id ?? '';
    expect(await stage.desk.askWorker('deleteItems', { ids: [ignored] })).toMatchObject({ ok: true });
    await expect.poll(marked).toBe(count);
    await page.close();
  });

  test('marks are switched off without a trace, and on again', async () => {
    const { page, tabId } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const marked = await markedTexts(page);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y);
    await pressCommand(stage, 'toggle-marks', tabId);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await wholeDocument(page)).toBe(before);
    await page.mouse.click(x, y);
    expect(await page.locator('planmark-root').count()).toBe(0);
    await pressCommand(stage, 'toggle-marks', tabId);
    await expect.poll(() => markedTexts(page)).toEqual(marked);
    await page.close();
  });

  test('the popup switches them off and on too', async () => {
    const { page } = await openMarked(stage, PLAN);
    const marked = await markedTexts(page);
    const popup = await openPopup(stage, page);
    await popup.page.getByRole('switch', { name: '显示标注' }).click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await popup.items().count()).toBe(marked.length);
    await popup.page.getByRole('switch', { name: '显示标注' }).click();
    await expect.poll(() => markedTexts(page)).toEqual(marked);
    await popup.page.close();
    await page.close();
  });

  test('the list mirrors the marks and leads to one; the legend says the keys of the browser', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    await pressCommand(stage, 'list-marks', tabId);
    const list = page.getByRole('dialog', { name: `本页标注（${reading.items.length}）` });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(reading.items.length);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => placeIn(page)).toBe(`2 / ${reading.items.length}`);
    for (const _ of [2, 1]) await pressCommand(stage, 'previous-mark', tabId);
    await expect.poll(() => placeIn(page)).toBe(`${reading.items.length} / ${reading.items.length}`);
    await pressCommand(stage, 'list-marks', tabId);
    const here = await list.locator('[aria-current]').boundingBox();
    expect(here !== null && here.y > 0 && here.y + here.height <= 900).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => placeIn(page)).toBe(`${reading.items.length} / ${reading.items.length}`);
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('?');
    const legend = page.getByRole('region', { name: '快捷键' });
    await expect.poll(() => legend.textContent()).toContain('下一处标注');
    expect(await legend.textContent()).toContain('Alt+J');
    await page.close();
  });
});

test('in a frame keys, list and focus work as in a page', async () => {
  const { page, tabId } = await stage.desk.openPage('pos-04-iframe.html');
  const frame = page.frames().find((each) => each.url().includes('pos-04-frame'));
  if (frame === undefined) throw new Error('the page has no frame');
  await frame.waitForFunction(() => CSS.highlights.size > 0);
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  const place = frame.locator(`${CARD} .pm-card-place`);
  await pressCommand(stage, 'list-marks', tabId);
  await frame.locator(`${CARD} li`).first().waitFor();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => place.textContent()).toMatch(/^1 \/ /);
  await pressCommand(stage, 'next-mark', tabId);
  await expect.poll(() => place.textContent()).toMatch(/^2 \/ /);
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const { x, y } = await placeOfMark(frame, 'planmark-target');
  const corner = await (await frame.frameElement()).boundingBox();
  await page.mouse.move(x + (corner?.x ?? 0), y + (corner?.y ?? 0));
  await frame.locator(CARD).waitFor();
  await page.mouse.move(2, 2);
  await expect.poll(() => frame.locator(CARD).count()).toBe(0);
  await page.close();
});

describe('the pointer rests on a mark', () => {
  test('its card comes without taking focus, stays while the pointer is on it, and goes with it', async () => {
    const { page } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.move(x, y);
    await page.locator(CARD).waitFor();
    expect(await hasFocus(page)).toBe(false);
    const box = await page.locator(CARD).boundingBox();
    if (box === null) throw new Error('the card is not shown');
    expect(y >= box.y && y <= box.y + box.height).toBe(false);
    await page.mouse.move(box.x + 40, box.y + box.height / 2);
    await page.waitForTimeout(900);
    expect(await page.locator(CARD).count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(CARD).count()).toBe(0);
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('who works in it keeps it', async () => {
    const { page } = await openMarked(stage, PLAN);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.move(x, y);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(() => markedTexts(page, 'saved')).toHaveLength(1);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(900);
    expect(await page.locator(CARD).count()).toBe(1);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(() => markedTexts(page, 'saved')).toHaveLength(0);
    await page.close();
  });

  test('closed by Escape it does not come back by itself', async () => {
    const { page } = await openMarked(stage, PLAN);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.move(x, y);
    await page.locator(CARD).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(x + 1, y);
    await page.waitForTimeout(900);
    expect(await page.locator(CARD).count()).toBe(0);
    await page.close();
  });
});
