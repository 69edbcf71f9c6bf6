import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import { openMarked, wholeDocument } from './marked-page.ts';
import { openPanel } from './panel-page.ts';
import { openPopup } from './popup-page.ts';
import { realPanel } from './real-panel.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

const PLAN = 'demo-02-review-and-plan.html';
const idAt = ({ items }: PageReading, index: number): string => items.at(index)?.id ?? '';

/** Where the quote of an item stands in the window, 0 for its top and 1 for its bottom. */
function placeOf(page: Page, quote: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    const places: number[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() === wanted) places.push(range.getBoundingClientRect().top / innerHeight);
      }
    }
    return places;
  }, quote);
}

describe('the browser’s own side panel', () => {
  test('opens from the popup, shows the page in front, and follows it', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const popup = await openPopup(stage, page);
    await popup.items().first().waitFor();
    await popup.page.getByRole('button', { name: '在侧边栏中打开' }).click();
    await expect.poll(async () => (await realPanel(stage)) !== null).toBe(true);
    const panel = await realPanel(stage);
    await page.bringToFront();
    await expect.poll(() => panel?.evaluate(`document.querySelector('h1')?.textContent`)).toBe(reading.page.title);
    const at = `document.querySelector('[aria-current="true"]')?.getAttribute('data-item')`;
    await expect.poll(() => panel?.evaluate(at)).toBe(idAt(reading, 0));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => panel?.evaluate(at)).toBe(idAt(reading, -1));
    await panel?.evaluate('window.close()');
    await expect.poll(async () => (await realPanel(stage)) === null).toBe(true);
    await popup.page.close();
    await page.close();
  });
});

describe('the side panel', () => {
  test.each(['light', 'dark'] as const)('has no fault that axe finds, with every state of an item (%s)', async (colorScheme) => {
    const { page } = await openMarked(stage, 'demo-01-work-points.html');
    const panel = await openPanel(stage, page);
    await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.page.locator('.pm-save').first().click();
    await panel.page.getByRole('button', { name: '留待复核' }).click();
    await panel.page.locator('.pm-standing').first().waitFor();
    await panel.rows.nth(3).locator('.pm-title').click();
    await panel.rows.nth(3).hover();
    await panel.page.evaluate(axe.source);
    const faults = await panel.page.evaluate(async () => {
      const { axe: run } = window as unknown as {
        readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(faults).toEqual([]);
    await panel.page.getByRole('button', { name: '撤销' }).click();
    await panel.page.locator('.pm-save').first().click();
    await panel.page.close();
    await page.close();
  });

  test('lists what the page holds; pressing an item brings its place into the window and selects it', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const panel = await openPanel(stage, page);
    await expect.poll(() => panel.rows.count()).toBe(reading.items.length);
    const last = reading.items.at(-1);
    await panel.rows.last().locator('.pm-title').click();
    await expect.poll(panel.at).toBe(last?.id);
    await expect.poll(async () => (await placeOf(page, last?.selector.exact ?? '')).some((at) => at > 0 && at < 1)).toBe(true);
    expect(await wholeDocument(page)).toBe(before);
    await panel.page.close();
    await page.close();
  });

  test('follows the reader: scrolling the page goes through the items from the first to the last', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const panel = await openPanel(stage, page);
    await expect.poll(panel.at).toBe(idAt(reading, 0));
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(panel.at).toBe(idAt(reading, -1));
    await panel.page.bringToFront();
    const box = await panel.current.boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= 700).toBe(true);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(panel.at).toBe(idAt(reading, 0));
    await panel.page.close();
    await page.close();
  });

  test('leaves the list where it is while the pointer is over it', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const panel = await openPanel(stage, page);
    await expect.poll(panel.at).toBe(idAt(reading, 0));
    await panel.page.mouse.move(100, 300);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(panel.at).toBe(idAt(reading, -1));
    expect(await panel.page.evaluate(() => scrollY)).toBe(0);
    await panel.page.close();
    await page.close();
  });

  test('a mark that was gone to by key is selected', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const panel = await openPanel(stage, page);
    await expect.poll(panel.at).toBe(idAt(reading, 0));
    for (const _ of [1, 2, 3]) await stage.desk.askPage(tabId, 'runCommand', { command: 'next-mark' });
    await expect.poll(panel.at).toBe(idAt(reading, 2));
    await panel.page.close();
    await page.close();
  });

  test('leads to the collection page, which is opened once', async () => {
    const { page } = await openMarked(stage, PLAN);
    const panel = await openPanel(stage, page);
    const collections = () => stage.browser.context.pages().filter((one) => one.url().includes('/collection.html'));
    await panel.page.getByRole('button', { name: '打开收藏页' }).click();
    await expect.poll(() => collections().length).toBe(1);
    await panel.page.bringToFront();
    await panel.page.getByRole('button', { name: '打开收藏页' }).click();
    await expect.poll(() => collections()[0]?.evaluate(() => document.visibilityState)).toBe('visible');
    expect(collections()).toHaveLength(1);
    for (const one of [...collections(), panel.page, page]) await one.close();
  });

  test('says when the marks were switched off by key', async () => {
    const { page, tabId } = await openMarked(stage, PLAN);
    const panel = await openPanel(stage, page);
    const marks = panel.page.getByRole('switch', { name: '显示标注' });
    await expect.poll(() => marks.getAttribute('aria-checked')).toBe('true');
    await stage.desk.askPage(tabId, 'runCommand', { command: 'toggle-marks' });
    await expect.poll(() => marks.getAttribute('aria-checked')).toBe('false');
    await panel.page.close();
    await page.close();
  });

  test('follows tab switches and navigation', async () => {
    const first = await openMarked(stage, PLAN);
    const second = await openMarked(stage, 'demo-01-work-points.html');
    const panel = await openPanel(stage, first.page);
    await expect.poll(() => panel.rows.count()).toBe(first.reading.items.length);
    await second.page.bringToFront();
    await expect.poll(() => panel.page.getByRole('heading', { level: 1 }).textContent()).toBe(second.reading.page.title);
    await expect.poll(() => panel.rows.count()).toBe(second.reading.items.length);
    const shop = new URL('neg-12-shop.html', second.page.url()).href;
    await second.page.goto(shop);
    await panel.page.getByText('不像规划计划页面').waitFor();
    await second.page.goBack();
    await expect.poll(() => panel.rows.count()).toBe(second.reading.items.length);
    await panel.page.close();
    await first.page.close();
    await second.page.close();
  });

  test('follows a page that changes its article without loading anew', async () => {
    const { page, tabId, reading } = await openMarked(stage, 'pos-03-spa.html#/plan/2026');
    const panel = await openPanel(stage, page);
    const title = panel.page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toBe(reading.page.title);
    await page.bringToFront();
    await page.getByRole('link', { name: '2025年计划' }).click();
    await expect.poll(() => title.textContent()).toBe('青禾镇2025年政府工作计划');
    const answer = await stage.desk.askPage(tabId, 'currentReading', null);
    expect(await panel.rows.count()).toBe(answer.ok ? answer.value.reading?.items.length : null);
    await expect.poll(panel.at).not.toBeNull();
    await page.getByRole('link', { name: '镇内要闻' }).click();
    await panel.page.getByText('不像规划计划页面').waitFor();
    await panel.page.close();
    await page.close();
  });
});
