import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOfMark, setZoom } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

const CARD = 'planmark-root .pm-card';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

/** Scrolls the window around a frame so that a mark of the frame stands at this share of its height. */
const showMarkAt = async (frame: Frame, nth: number, share: number): Promise<void> => {
  const place = { ...(await inPage(frame, nth)), share };
  await frame.evaluate(
    (at) => parent.scrollBy({ top: at.y - parent.innerHeight * at.share, left: at.x - parent.innerWidth / 2, behavior: 'instant' }),
    place,
  );
};

/** The middle of a target of a frame, in CSS pixels of the window around it. */
const inPage = (frame: Frame, nth: number): Promise<{ readonly x: number; readonly y: number }> =>
  frame.evaluate((n) => {
    const mark = [...(CSS.highlights.get('planmark-target') ?? [])][n];
    const outer = frameElement?.getBoundingClientRect();
    if (mark === undefined || frameElement === null || outer === undefined) throw new Error('no such mark in a frame');
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const [box] = range.getClientRects();
    if (box === undefined) throw new Error('the mark is not shown');
    return {
      x: outer.left + frameElement.clientLeft + box.left + box.width / 2,
      y: outer.top + frameElement.clientTop + box.top + box.height / 2,
    };
  }, nth);

/** The box of the card in a frame, in CSS pixels of the window around it. */
const cardIn = async (frame: Frame): Promise<{ left: number; top: number; right: number; bottom: number }> => {
  const card = frame.locator(CARD);
  await card.waitFor();
  return card.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const outer = frameElement?.getBoundingClientRect();
    const [x, y] = [(outer?.left ?? 0) + (frameElement?.clientLeft ?? 0), (outer?.top ?? 0) + (frameElement?.clientTop ?? 0)];
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  });
};

describe('an article in a frame', () => {
  test.each([1, 2])('that is higher than the window, at zoom %d: the card lies beside its mark, where it is seen', async (factor) => {
    const { page, tabId } = await stage.desk.openPage('pos-04-iframe.html');
    const frame = page.frames().find((each) => each.url().includes('pos-04-frame'));
    if (frame === undefined) throw new Error('the page has no frame');
    await frame.waitForFunction(() => CSS.highlights.size > 0);
    await setZoom(stage, tabId, factor);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(factor);
    await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('height', '4000px'));
    const window = await page.evaluate(() => [innerWidth, innerHeight] as const);
    for (const nth of [0, 3, 6]) {
      await placeOfMark(frame, 'planmark-target', nth);
      for (const at of [0.05, 0.5, 0.95]) {
        await showMarkAt(frame, nth, at);
        const { x, y } = await inPage(frame, nth);
        await page.mouse.click(x, y);
        const box = await cardIn(frame);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(window[0]);
        expect(box.bottom).toBeLessThanOrEqual(window[1]);
        expect(y < box.top || y > box.bottom, `mark ${nth} at ${at}`).toBe(true);
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  });
});
