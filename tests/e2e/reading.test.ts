import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const CARD = 'planmark-root .pm-card';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

describe('the card of a mark', () => {
  test('opens on a click, says how the quote was read, saves it, and leaves no trace', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const { x, y, text } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y);
    const card = page.locator(CARD);
    const item = reading.items.find(({ selector }) => squeeze(selector.exact) === squeeze(text));
    expect(item?.reading.kind === 'figure' && (await card.textContent())?.includes(item.reading.indicator)).toBe(true);
    await card.locator('.pm-card-save').click();
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([squeeze(text)]);
    expect(await card.locator('.pm-card-save').getAttribute('aria-pressed')).toBe('true');
    expect(await stage.desk.badge(tabId)).toBe('✓1');
    await card.locator('.pm-card-save').click();
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([]);
    await expect.poll(() => stage.desk.badge(tabId)).toBe(String(reading.items.length));
    await page.keyboard.press('Escape');
    expect(await page.locator('planmark-root').count()).toBe(0);
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('never covers its mark, and a press elsewhere closes it', async () => {
    const { page } = await openMarked(stage, PLAN);
    for (const style of ['planmark-target', 'planmark-project']) {
      const { x, y } = await placeOfMark(page, style);
      await page.mouse.click(x, y);
      const box = await page.locator(CARD).boundingBox();
      if (box === null) throw new Error('the card is not shown');
      expect(y >= box.y && y <= box.y + box.height).toBe(false);
    }
    await page.mouse.click(3, 3);
    expect(await page.locator('planmark-root').count()).toBe(0);
    await page.close();
  });

  test('a click on plain text opens nothing', async () => {
    const { page } = await openMarked(stage, PLAN);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y - 200);
    expect(await page.locator('planmark-root').count()).toBe(0);
    await page.close();
  });
});

describe('pages that change', () => {
  test('an article that comes late is marked, one that goes takes its marks and its badge along', async () => {
    const { page, tabId } = await openMarked(stage, 'pos-03-spa.html#/plan/2026');
    const marked = (): Promise<readonly string[]> => markedTexts(page);
    const first = await marked();
    expect(first.length).toBeGreaterThan(20);
    await page.evaluate(() => location.assign('#/plan/2025'));
    await expect.poll(async () => (await marked()).length > 10 && (await marked()).join() !== first.join(), { timeout: 20_000 }).toBe(true);
    await page.evaluate(() => location.assign('#/news/118'));
    await expect.poll(marked, { timeout: 20_000 }).toEqual([]);
    await expect.poll(() => stage.desk.badge(tabId)).toBe('');
    await page.close();
  });

  test('an article in a frame is marked in the frame, and the frame’s document stays as it was', async () => {
    const { page, tabId } = await stage.desk.openPage('pos-04-iframe.html');
    const frame = page.frames().find((each) => each.url().includes('pos-04-frame'));
    if (frame === undefined) throw new Error('the page has no frame');
    await frame.waitForFunction(() => CSS.highlights.size > 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const answer = await stage.desk.askPage(tabId, 'currentReading', null);
    const items = answer.ok ? (answer.value.reading?.items ?? []) : [];
    expect(items.length).toBeGreaterThan(20);
    expect(await stage.desk.badge(tabId)).toBe(String(items.length));
    await page.close();
  });

  test('the badge is gone on the next page, and there again on the way back', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    await page.goto(new URL('neg-12-shop.html', page.url()).href);
    await expect.poll(() => stage.desk.badge(tabId)).toBe('');
    await page.goBack();
    await expect.poll(() => stage.desk.badge(tabId), { timeout: 20_000 }).toBe(String(reading.items.length));
    await page.close();
  });
});

describe('asked by the popup', () => {
  test('a page that is no plan is read all the same', async () => {
    const { page, tabId } = await stage.desk.openPage('neg-10-statistics-bulletin.html');
    expect(await stage.desk.askPage(tabId, 'currentReading', null)).toMatchObject({ ok: true, value: { reading: null } });
    const answer = await stage.desk.askPage(tabId, 'readAnyway', null);
    expect(answer.ok && answer.value.items.length).toBeGreaterThan(5);
    expect((await markedTexts(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  test('an item is brought into the window', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const last = reading.items.at(-1);
    expect(await stage.desk.askPage(tabId, 'scrollToItem', { id: last?.id ?? '' })).toEqual({ ok: true, value: true });
    const box = await page.evaluate(() => {
      const [mark] = CSS.highlights.get('planmark-flash') ?? [];
      return mark?.startContainer.parentElement?.getBoundingClientRect().toJSON() as DOMRect | undefined;
    });
    expect(box !== undefined && box.bottom > 0 && box.top < 900).toBe(true);
    expect(await stage.desk.askPage(tabId, 'scrollToItem', { id: 'nowhere|f1-2.x' })).toEqual({ ok: true, value: false });
    await page.close();
  });
});

test('a page that was open while the extension was updated says so and lets go of its marks', async () => {
  const { page } = await openMarked(stage, PLAN);
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  const [worker] = stage.browser.context.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => stage.browser.context.serviceWorkers().length).toBe(0);
  await page.locator(`${CARD} .pm-card-save`).click();
  await expect.poll(() => page.locator(`${CARD} .pm-card-notice`).textContent()).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await page.locator('planmark-root').count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
