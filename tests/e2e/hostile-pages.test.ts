import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pageAddress } from '../browser/extension-browser.ts';
import { markedTexts } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

/** Pages that mean harm, or only look like it. They are invented here and served under the name of a government site. */

const TITLE = '石鼓镇2026年工作计划';
const CARD = 'planmark-root .pm-card';
const PLAN_LINES = [
  '2026年主要预期目标：财政总收入增长8%以上，固定资产投资完成3.2亿元，粮食播种面积稳定在1.5万亩。',
  '加快推进石鼓水厂扩建工程，总投资2400万元，确保9月底前建成。',
  '新增城镇就业300人，城乡居民医保参保率达到98%以上，新建农村公路12公里。',
  '坚持以项目建设为抓手，统筹推进产业发展、乡村建设、生态保护和社会治理，努力让群众的日子一年更比一年好。',
  '深入开展农村人居环境整治，完成户厕改造260户，生活垃圾无害化处理率保持在95%以上，创建市级美丽村庄2个。',
  '严格落实安全生产责任制，每季度开展1次以上隐患排查，确保全年不发生较大以上事故，群众安全感和满意度稳步提升。',
  '加强基层组织建设，培训村干部和后备力量120人次，村集体经营性收入10万元以上的村达到八成以上。',
];

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

const pageOf = (body: string, { title = TITLE, head = '' } = {}): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body><h1>${title}</h1><div class="TRS_Editor">${body}</div></body></html>`;

let stage: Stage;
const open: Page[] = [];
let visits = 0;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => Promise.all(open.splice(0).map((page) => page.close())));
afterAll(() => stage.end());

/** Opens a page of our making at a government address; says what scripts of it did. */
async function visit(html: string): Promise<{ readonly page: Page; readonly dialogs: readonly string[] }> {
  const { context } = stage.browser;
  const page = await context.newPage();
  open.push(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // Each under an address of its own: what one test saves is not there for the next.
  visits += 1;
  const file = `hostile-${visits}.html`;
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(pageAddress(file));
  return { page, dialogs };
}

const marked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 20_000 });

async function openCard(page: Page): Promise<void> {
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await page.locator(CARD).waitFor();
}

describe('what a page says is text and nothing else', () => {
  test('markup in titles and sentences is shown as it stands, in card and popup, and never runs', async () => {
    const evil = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    const { page, dialogs } = await visit(
      pageOf(paragraphs(PLAN_LINES.map((line) => line.replace('财政总收入', `${evil}财政总收入`))), { title: `${evil}${TITLE}` }),
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
    open.push(popup);
    popup.on('dialog', (dialog) => dialog.dismiss().then(() => Promise.reject(new Error('a script of the page ran in the popup'))));
    await popup.goto(`chrome-extension://${stage.browser.extensionId}/popup.html`);
    await popup.getByRole('listitem').first().waitFor();
    expect(await popup.locator('img, script:not([src])').count()).toBe(0);
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
  const answers = async (page: Page): Promise<void> => expect(await page.evaluate(() => 6 * 7)).toBe(42);

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
