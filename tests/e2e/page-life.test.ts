/** What a page goes through while it is open: left and come back to, zoomed, printed, changed without end, entered twice. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, openMarked, wholeDocument } from './marked-page.ts';
import { placeOfMark, pressCommand, setZoom } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';
import { countMessages } from './worker-log.ts';

const PLAN = 'demo-01-work-points.html';
const NO_PLAN = 'neg-12-shop.html';
const CARD = 'planmark-root .pm-card';
const LATE = { timeout: 20_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ backForwardCache: true });
});
afterAll(() => stage.end());

test('a page that comes back from the cache has its marks and its badge, and still one copy of us', async () => {
  const { page, tabId, reading } = await openMarked(stage, PLAN);
  const marked = await markedTexts(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute('data-persisted', String(persisted)));
  });
  await page.goto(new URL(NO_PLAN, page.url()).href);
  await expect.poll(() => stage.desk.badge(tabId)).toBe('');
  // A page from the cache does not load again.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.persisted), LATE).toBe('true');
  expect(await markedTexts(page)).toEqual(marked);
  await expect.poll(() => stage.desk.badge(tabId), LATE).toBe(String(reading.items.length));
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await page.locator(CARD).waitFor();
  expect(await page.locator('planmark-root').count()).toBe(1);
  await page.close();
});

describe('page zoom', () => {
  test.each([0.5, 1.5, 2])('%d: the mark under the pointer opens, its card beside it and in the window', async (factor) => {
    const { page, tabId } = await openMarked(stage, PLAN);
    const before = await page.evaluate(() => innerWidth);
    await setZoom(stage, tabId, factor);
    await expect.poll(() => page.evaluate(() => innerWidth)).not.toBe(before);
    for (const style of ['planmark-target', 'planmark-project']) {
      const { x, y, text } = await placeOfMark(page, style, 1);
      await page.mouse.click(x, y);
      await page.locator(CARD).waitFor();
      const shown = await page.evaluate(() => {
        const card = document.querySelector('planmark-root')?.shadowRoot?.querySelector('.pm-card');
        const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom, width: innerWidth, height: innerHeight, text: card?.textContent ?? '' };
      });
      expect(shown.left >= 0 && shown.top >= 0 && shown.right <= shown.width && shown.bottom <= shown.height, JSON.stringify(shown)).toBe(
        true,
      );
      expect(y >= shown.top && y <= shown.bottom && x >= shown.left && x <= shown.right).toBe(false);
      expect(shown.text.replace(/\s/g, '')).toContain(text.replace(/\s/g, '').replace(/[^\d.]/g, '') || text);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

test('at 200 % the keys bring every mark into the window, wherever it lies', async () => {
  const { page, tabId, reading } = await openMarked(stage, PLAN);
  await setZoom(stage, tabId, 2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  for (let at = 1; at <= 12; at += 1) {
    await pressCommand(stage, 'next-mark', tabId);
    await expect.poll(() => page.locator(`${CARD} .pm-card-place`).textContent()).toBe(`${at} / ${reading.items.length}`);
    const { left, right, width } = await page.evaluate(() => {
      const [mark] = CSS.highlights.get('planmark-flash') ?? [];
      const range = document.createRange();
      range.setStart(mark?.startContainer ?? document, mark?.startOffset ?? 0);
      range.setEnd(mark?.endContainer ?? document, mark?.endOffset ?? 0);
      const [box] = range.getClientRects();
      return { left: box?.left ?? -1, right: box?.right ?? -1, width: innerWidth };
    });
    expect(left >= 0 && right <= width, `${at}: ${left}–${right} of ${width}`).toBe(true);
  }
  await page.close();
});

test('on paper there is no card, and the page is laid out as without us', async () => {
  const plain = await stage.browser.context.newPage();
  await plain.goto(stage.plainAddress(PLAN));
  const { page } = await openMarked(stage, PLAN);
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await page.locator(CARD).waitFor();
  const layout = (of: Page): Promise<readonly string[]> =>
    of.evaluate(() =>
      [...document.body.querySelectorAll('*')].map((element) => {
        const { left, width, height } = element.getBoundingClientRect();
        return [element.tagName, left, width, height].join(' ');
      }),
    );
  for (const each of [plain, page]) await each.emulateMedia({ media: 'print' });
  expect(await page.locator(CARD).isVisible()).toBe(false);
  expect(await layout(page)).toEqual(await layout(plain));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator(CARD).isVisible()).toBe(true);
  for (const each of [plain, page]) await each.close();
});

test('a ticker beside the article costs no second reading, and the marks stay', async () => {
  const { page } = await openMarked(stage, PLAN);
  const marked = await markedTexts(page);
  const messages = await countMessages(stage);
  await page.evaluate(() => {
    const ticker = document.body.appendChild(document.createElement('nav'));
    let at = 0;
    setInterval(() => {
      at += 1;
      ticker.textContent = `滚动 ${at}`;
    }, 20);
  });
  await page.waitForTimeout(3000);
  expect(await messages('readPage')).toBe(0);
  expect(await messages('startReader')).toBe(0);
  expect(await markedTexts(page)).toEqual(marked);
  await page.close();
});

test('an article that is exchanged under a pushed address is read once', async () => {
  const { page, tabId } = await openMarked(stage, PLAN);
  const messages = await countMessages(stage);
  const other = await (await fetch(stage.plainAddress('demo-02-review-and-plan.html'))).text();
  await page.evaluate((markup) => {
    const next = new DOMParser().parseFromString(markup, 'text/html');
    history.pushState(null, '', '/demo-02-review-and-plan.html');
    document.title = next.title;
    document.body.replaceChildren(...next.body.children);
  }, other);
  await expect
    .poll(async () => {
      const answer = await stage.desk.askPage(tabId, 'currentReading', null);
      return answer.ok ? answer.value.reading?.page.id : null;
    }, LATE)
    .toContain('demo-02');
  await page.waitForTimeout(1500);
  expect(await messages('readPage')).toBe(1);
  await page.close();
});

describe('entered twice', () => {
  test('a plan has one live copy, which does what it did', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const marked = await markedTexts(page);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y);
    await page.locator(CARD).waitFor();
    expect(await stage.desk.askWorker('enterTab', { tabId })).toEqual({ ok: true, value: null });
    await expect.poll(() => page.locator('planmark-root').count()).toBe(0);
    await expect.poll(() => markedTexts(page), LATE).toEqual(marked);
    expect(await wholeDocument(page)).toBe(before);
    await page.mouse.click(x, y);
    await page.locator(CARD).waitFor();
    expect(await page.locator('planmark-root').count()).toBe(1);
    await pressCommand(stage, 'next-mark', tabId);
    await expect.poll(() => page.locator(`${CARD} .pm-card-place`).textContent()).toMatch(new RegExp(` / ${reading.items.length}$`));
    expect(await page.locator('planmark-root').count()).toBe(1);
    await pressCommand(stage, 'toggle-marks', tabId);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('a page that is no plan has nothing but its verdict', async () => {
    const { page, tabId } = await stage.desk.openPage(NO_PLAN);
    const messages = await countMessages(stage);
    await page.reload();
    await expect.poll(async () => (await stage.desk.askPage(tabId, 'currentReading', null)).ok, LATE).toBe(true);
    const answer = await stage.desk.askPage(tabId, 'currentReading', null);
    expect(answer).toMatchObject({ ok: true, value: { reading: null, verdict: { isPlan: false } } });
    expect(answer.ok && answer.value.verdict.reasons.length).toBeGreaterThan(0);
    for (const name of ['readPage', 'startReader', 'pageIsNoPlan'] as const) expect(await messages(name), name).toBe(0);
    await page.close();
  });
});
