import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answers, CARD, marked, openCard, PLAN_LINES, pageOf, paragraphs, visitsOf } from './hostile-aids.ts';
import { markedTexts } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
const { visit, leave } = visitsOf(() => stage);
afterEach(leave);
afterAll(() => stage.end());

describe('what a page says is text and nothing else', () => {
  test('markup in titles and sentences is shown as it stands, in card and popup, and never runs', async () => {
    const evil = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    const { page, dialogs } = await visit(
      pageOf(paragraphs(PLAN_LINES.map((line) => line.replace('财政总收入', `${evil}财政总收入`))), {
        title: `${evil}石鼓镇2026年工作计划`,
      }),
    );
    await marked(page);
    await openCard(page);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(async () => (await markedTexts(page, 'saved')).length).toBe(1);
    const foreign = await page.evaluate(
      () => document.querySelector('planmark-root')?.shadowRoot?.querySelectorAll('img, script, iframe').length ?? -1,
    );
    expect(foreign).toBe(0);
    await page.bringToFront();
    const popup = await stage.browser.context.newPage();
    popup.on('dialog', (dialog) => dialog.dismiss().then(() => Promise.reject(new Error('a script of the page ran in the popup'))));
    await popup.goto(`chrome-extension://${stage.browser.extensionId}/popup.html`);
    await popup.getByRole('listitem').first().waitFor();
    expect(await popup.locator('img, script:not([src])').count()).toBe(0);
    await popup.close();
    expect(dialogs).toEqual([]);
  });

  test('invisible signs and signs that turn the writing leave quotes whole', async () => {
    const dirty = PLAN_LINES.map((line) => [...line].map((sign, i) => (i % 7 === 3 ? `${sign}\u200b` : sign)).join(''));
    const { page } = await visit(pageOf(paragraphs([`\u202e${dirty[0]}\u202c`, ...dirty.slice(1)])));
    await marked(page);
    expect(await markedTexts(page)).toEqual(expect.arrayContaining(['8%以上', '3.2亿元', '98%以上']));
  });
});

describe('pages beyond all measure', () => {
  test('ten megabytes of text', async () => {
    const filler = '坚持稳中求进工作总基调，统筹发展和安全，把各项部署落到实处。'.repeat(40);
    const lines = Array.from({ length: 2800 }, () => filler);
    const { page } = await visit(pageOf(paragraphs([...PLAN_LINES, ...lines])));
    await marked(page);
    await answers(page);
  });

  test('a hundred thousand numbers', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) =>
      Array.from({ length: 50 }, (__, n) => `确保新建公厕${i + n + 1}座`)
        .join('；')
        .concat('。'),
    );
    const { page } = await visit(pageOf(paragraphs([...PLAN_LINES, ...lines])));
    await marked(page);
    await answers(page);
  });

  test('elements in each other, thousands deep', async () => {
    const { page } = await visit(
      pageOf(`${'<div>'.repeat(4000)}${paragraphs(PLAN_LINES)}${'</div>'.repeat(4000)}${paragraphs(PLAN_LINES)}`),
    );
    await marked(page);
    await answers(page);
  });

  test('a document that changes a thousand times a second', async () => {
    const churn = `<script>setInterval(() => { for (let i = 0; i < 10; i += 1) document.querySelector('#clock').textContent = String(Math.random()); }, 10)</script>`;
    const { page } = await visit(pageOf(`${paragraphs(PLAN_LINES)}<p id="clock"></p>${churn}`));
    await marked(page);
    await openCard(page);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(async () => (await markedTexts(page, 'saved')).length).toBeGreaterThan(0);
  });
});

describe('pages that reach for what is ours', () => {
  test('built-in objects that the page has spoilt change nothing', async () => {
    const spoilt = `<script>
      Array.prototype.map = Array.prototype.filter = () => { throw new Error('spoilt') };
      Object.prototype.isPlan = false; JSON.parse = () => null; String.prototype.slice = () => '';
      window.Highlight = class {}; document.createElement = () => null; Promise.prototype.then = () => undefined;
    </script>`;
    const { page } = await visit(pageOf(paragraphs(PLAN_LINES), { head: spoilt }));
    await expect.poll(() => page.locator('body').count()).toBe(1);
    const { x, y } = await placeOfFirst(page);
    await page.mouse.click(x, y);
    await page.locator(CARD).waitFor();
  });

  test('a card whose element the page takes away opens again', async () => {
    const thief = `<script>new MutationObserver(() => document.querySelector('planmark-root')?.remove()).observe(document.documentElement, { childList: true })</script>`;
    const { page } = await visit(pageOf(paragraphs(PLAN_LINES), { head: thief }));
    await marked(page);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    expect(await page.locator('planmark-root').count()).toBe(0);
    expect((await markedTexts(page)).length).toBeGreaterThan(4);
  });

  test('styles of the page do not reach into the card', async () => {
    const css =
      '<style>planmark-root, planmark-root * { display: none !important; opacity: 0 !important } * { color: red !important }</style>';
    const { page } = await visit(pageOf(paragraphs(PLAN_LINES), { head: css }));
    await marked(page);
    await openCard(page);
    expect(await page.locator(CARD).isVisible()).toBe(true);
  });

  test('presses that a script of the page makes save nothing', async () => {
    const { page } = await visit(pageOf(paragraphs(PLAN_LINES)));
    await marked(page);
    await openCard(page);
    await page.evaluate(() => {
      const button = document.querySelector('planmark-root')?.shadowRoot?.querySelector<HTMLElement>('.pm-card-save');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await page.waitForTimeout(300);
    expect(await markedTexts(page, 'saved')).toEqual([]);
  });

  test('the collection, the extension’s files and its messages are out of reach', async () => {
    const { page } = await visit(pageOf(paragraphs(PLAN_LINES)));
    await marked(page);
    await openCard(page);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(async () => (await markedTexts(page, 'saved')).length).toBeGreaterThan(0);
    const reached = await page.evaluate(async (id) => {
      const loads = (url: string): Promise<boolean> =>
        fetch(url).then(
          (answer) => answer.ok,
          () => false,
        );
      return {
        databases: (await indexedDB.databases()).length,
        stored: localStorage.length + sessionStorage.length,
        popup: await loads(`chrome-extension://${id}/popup.html`),
        lexicon: await loads(`chrome-extension://${id}/lexicon.bin`),
        messages: typeof (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
        globals: Object.getOwnPropertyNames(window).filter((name) => /planmark/i.test(name)),
      };
    }, stage.browser.extensionId);
    expect(reached).toEqual({ databases: 0, stored: 0, popup: false, lexicon: false, messages: 'undefined', globals: [] });
  });
});

/** Where the first mark is, asked with an engine that the page cannot have spoilt: the one of a fresh frame’s world. */
async function placeOfFirst(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const expression = `(async () => {
    for (let i = 0; i < 600 && CSS.highlights.size === 0; i += 1) await new Promise((done) => setTimeout(done, 50));
    const [mark] = CSS.highlights.get('planmark-target');
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as { x: number; y: number };
}
