/** What can happen while somebody is at work in a page: it changes, it is reloaded, it is open twice, the worker is stopped. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedItem } from '../../lib/core/item.ts';
import { pageAddress } from '../browser/extension-browser.ts';
import { markedTexts, openMarked } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { selectWords } from './selecting-aids.ts';
import { type Stage, setStage } from './stage.ts';
import { stopWorker } from './stop-worker.ts';

const TITLE = '柏溪镇2026年工作计划';
const CARD = 'planmark-root [role=dialog]';
const BAR = 'planmark-root .pm-selection';
const LATE = { timeout: 20_000 };
const LINES = [
  '2026年主要预期目标：财政总收入增长8%以上，固定资产投资完成3.2亿元，粮食播种面积稳定在1.5万亩。',
  '加快推进柏溪水厂扩建工程，总投资2400万元，确保9月底前建成，让沿线群众喝上放心水。',
  '新增城镇就业310人，城乡居民医保参保率达到98%以上，新建农村公路12公里，改造危旧桥梁3座。',
  '深入开展农村人居环境整治，完成户厕改造260户，生活垃圾无害化处理率保持在95%以上，创建市级美丽村庄2个。',
  '严格落实安全生产责任制，每季度开展1次以上隐患排查，群众安全感和满意度稳步提升，平安建设再上台阶。',
];
const TABLE = `<table><tr><th>任务</th><th>目标</th><th>责任单位</th></tr><tr><td>太阳能路灯安装</td><td>420盏</td><td>村镇办</td></tr></table>
  <p class="note">注：路灯安装含补装<span style="display:none">，隐藏页码第9页</span></p><p style="display:none">隐藏的页脚 77%</p>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="TRS_Editor">${body}</div></body></html>`;

let stage: Stage;
let visits = 0;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

/** Serves a page under an address of its own; answers the way to open it. */
async function serve(body: string): Promise<() => Promise<Page>> {
  const { context } = stage.browser;
  visits += 1;
  const address = pageAddress(`while-${visits}.html`);
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(body) }));
  return async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, LATE);
    return page;
  };
}

async function savedOf(page: Page): Promise<readonly SavedItem[]> {
  const answer = await stage.desk.askWorker('savedOfPage', { pageId: page.url() });
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}
const quotes = (items: readonly SavedItem[]): readonly string[] => items.map(({ selector }) => selector.exact).sort();

async function openCard(page: Page, nth = 0): Promise<string> {
  const { x, y, text } = await placeOfMark(page, 'planmark-target', nth);
  await page.mouse.click(x, y);
  await page.locator(CARD).waitFor();
  return text;
}
const field = (page: Page, name: string) => page.locator(`${CARD} [data-field=${name}] :is(input, select, textarea)`);

/** A clock at the beginning of the article, whose text is shorter and longer in turn. */
const CLOCK = `<p id="clock">更新</p><script>let at = 0; setInterval(() => {
  document.querySelector('#clock').textContent = '更新于' + '九'.repeat((at++ * 7) % 40);
}, 120)</script>`;

describe('an article that changes all the time', () => {
  test('keeps marks and card; the card’s button saves what it showed', async () => {
    const page = await (await serve(CLOCK + paragraphs(LINES)))();
    const quote = await openCard(page, 1);
    const host = await page.locator('planmark-root').elementHandle();
    for (let look = 0; look < 12; look += 1) {
      await page.waitForTimeout(250);
      expect(await host?.evaluate((element) => element.isConnected)).toBe(true);
      expect(await markedTexts(page)).toEqual(expect.arrayContaining(['98%以上', '310人', '12公里']));
    }
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(async () => quotes(await savedOf(page))).toEqual([quote]);
    // At once, although the place in the text may be another one by now: the next look at the page may be seconds away.
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([quote]);
    await page.close();
  });

  test('costs nothing that was typed', async () => {
    const page = await (await serve(CLOCK + paragraphs(LINES)))();
    await openCard(page, 1);
    await page.locator(`${CARD} .pm-card-edit`).click();
    await field(page, 'note').fill('按初稿');
    await page.waitForTimeout(2500);
    expect(await field(page, 'note').inputValue()).toBe('按初稿');
    await page.locator(`${CARD} .pm-form-save`).click();
    await expect.poll(async () => (await savedOf(page)).map(({ note }) => note)).toEqual(['按初稿']);
    await page.close();
  });
});

test('the sentence of an open form is taken out of the page: the form stays in sight, and what was typed is saved', async () => {
  const page = await (await serve(paragraphs(LINES)))();
  const quote = await openCard(page);
  await page.locator(`${CARD} .pm-card-edit`).click();
  await field(page, 'note').fill('后来删去');
  await page.evaluate(() => document.querySelector('.TRS_Editor p')?.remove());
  await expect.poll(async () => (await markedTexts(page)).includes(quote)).toBe(false);
  expect(await page.locator(CARD).isVisible()).toBe(true);
  await page.locator(`${CARD} .pm-form-save`).click();
  await expect.poll(async () => (await savedOf(page)).map(({ note, selector }) => [note, selector.exact])).toEqual([['后来删去', quote]]);
  await page.close();
});

test('the worker is stopped while a form is open: saving wakes it', async () => {
  const page = await (await serve(paragraphs(LINES)))();
  await openCard(page);
  await page.locator(`${CARD} .pm-card-edit`).click();
  await field(page, 'note').fill('停后保存');
  await stopWorker(stage.browser);
  await page.bringToFront();
  await page.locator(`${CARD} .pm-form-save`).click();
  await expect.poll(async () => (await savedOf(page)).map(({ note }) => note), LATE).toEqual(['停后保存']);
  await page.close();
});

test('two windows of one page save at the same time: both are kept, and both windows show both', async () => {
  const open = await serve(paragraphs(LINES));
  const pages = [await open(), await open()] as const;
  const quoted: string[] = [];
  for (const [nth, page] of pages.entries()) {
    await page.bringToFront();
    quoted.push(await openCard(page, nth));
  }
  await Promise.all(pages.map((page) => page.locator(`${CARD} .pm-card-save`).click()));
  await expect.poll(async () => quotes(await savedOf(pages[0])), LATE).toEqual([...quoted].sort());
  for (const page of pages) await expect.poll(() => markedTexts(page, 'saved'), LATE).toEqual([...quoted].sort());
  for (const page of pages) await page.close();
});

test('reloaded in the middle of saving: the item is there or is not, and the page says which', async () => {
  const open = await serve(paragraphs(LINES));
  for (const wait of [0, 15, 60]) {
    const page = await open();
    await openCard(page);
    await page.locator(`${CARD} .pm-card-save`).click();
    await page.waitForTimeout(wait);
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, LATE);
    await expect.poll(() => markedTexts(page, 'saved')).toEqual(quotes(await savedOf(page)));
    for (const { id } of await savedOf(page)) await stage.desk.askWorker('deleteItems', { ids: [id] });
    await page.close();
  }
});

describe('a selection', () => {
  test('from a table into a note that ends in what is hidden: what can be seen is saved', async () => {
    const page = await (await serve(paragraphs(LINES) + TABLE))();
    await selectWords(page, '太阳能路灯安装', '隐藏页码');
    await page.locator(`${BAR} button`).nth(2).click();
    await expect.poll(async () => (await savedOf(page)).length).toBe(1);
    const [item] = await savedOf(page);
    const text = item?.selector.exact ?? '';
    expect(text.startsWith('太阳能路灯安装')).toBe(true);
    expect(text.endsWith('路灯安装含补装')).toBe(true);
    expect(text).not.toContain('隐藏');
    await page.close();
  });

  test('that lies in what is hidden offers nothing', async () => {
    const page = await (await serve(paragraphs(LINES) + TABLE))();
    await selectWords(page, '隐藏的页脚', '77%');
    await page.waitForTimeout(800);
    expect(await page.locator(BAR).count()).toBe(0);
    await page.close();
  });

  test('while the article changes is saved and says so', async () => {
    const page = await (await serve(CLOCK + paragraphs(LINES)))();
    await selectWords(page, '平安建设再上台阶');
    await page.locator(`${BAR} button`).nth(2).click();
    await expect.poll(() => page.locator(CARD).textContent(), LATE).toContain('已保存');
    expect(quotes(await savedOf(page))).toEqual(['平安建设再上台阶']);
    await page.close();
  });
});

test('a script exchanges article and address after an item was saved: nothing of the old page is shown or counted', async () => {
  const page = await (await serve(paragraphs(LINES)))();
  await openCard(page);
  await page.locator(`${CARD} .pm-card-save`).click();
  await expect.poll(async () => (await savedOf(page)).length).toBe(1);
  const before = page.url();
  await page.evaluate(
    (next) => {
      history.pushState(null, '', `${location.pathname}?next`);
      document.title = '柏溪镇2027年工作计划';
      document.body.innerHTML = `<h1>柏溪镇2027年工作计划</h1><div class="TRS_Editor">${next}</div>`;
    },
    paragraphs(LINES).replaceAll('2026', '2027').replace('8%以上', '9%以上'),
  );
  await expect.poll(() => markedTexts(page), LATE).toContain('9%以上');
  expect(await markedTexts(page, 'saved')).toEqual([]);
  expect(await page.locator('planmark-root').count()).toBe(0);
  expect(await savedOf(page)).toEqual([]);
  const answer = await stage.desk.askWorker('savedOfPage', { pageId: before });
  expect(answer.ok && answer.value.length).toBe(1);
  await page.close();
});

test('a tab that the browser put away comes back with what was saved', async () => {
  const { page, tabId } = await openMarked(stage, 'demo-01-work-points.html');
  const quote = await openCard(page);
  await page.locator(`${CARD} .pm-card-save`).click();
  await expect.poll(() => markedTexts(page, 'saved')).toEqual([quote]);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await stopWorker(stage.browser);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  const answer = await stage.desk.askPage(tabId, 'currentReading', null);
  expect(answer.ok && answer.value.reading?.saved.map(({ selector }) => selector.exact)).toEqual([quote]);
  await page.locator(`${CARD} .pm-card-save`).click();
  await expect.poll(() => markedTexts(page, 'saved'), LATE).toEqual([]);
  await page.close();
});
