/** Pages whose tree, names, policy or encoding stand in a reader's way. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answers, CARD, marked, openCard, PLAN_LINES, pageOf, paragraphs, visitsOf } from './hostile-aids.ts';
import { markedTexts } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
const { visit, leave } = visitsOf(() => stage);
afterEach(leave);
afterAll(() => stage.end());

const PLAN = paragraphs(PLAN_LINES);
const SOME_QUOTES = expect.arrayContaining(['8%以上', '3.2亿元', '98%以上']);
const fields = (names: readonly string[]): string => names.map((name) => `<input type="hidden" name="${name}">`).join('');
const form = (names: readonly string[], inner: string): string => `<form>${fields(names)}${inner}</form>`;
const WAYS = ['parentNode', 'parentElement', 'firstChild', 'nextSibling', 'tagName', 'nodeType', 'children', 'contains', 'textContent'];
const OF_DOCUMENTS = ['body', 'head', 'title', 'documentElement', 'querySelectorAll', 'createElement', 'defaultView', 'createRange'];

describe('names that lie over others', () => {
  test('fields called id, name, action, title, class or style are read past, as honest forms have them', async () => {
    const { page, errors } = await visit(pageOf(form(['id', 'name', 'action', 'title', 'className', 'style', 'method', 'length'], PLAN)));
    await marked(page);
    expect(await markedTexts(page)).toEqual(SOME_QUOTES);
    await openCard(page);
    expect(errors).toEqual([]);
  });

  test.each(WAYS)('a field called %s in a form around the article: nothing is read, nothing hangs, and the popup says so', async (name) => {
    const { page, errors } = await visit(pageOf(form([name], PLAN)));
    await answers(page);
    const { page: popup } = await openPopup(stage, page);
    await popup.getByRole('button', { name: '按计划页面处理' }).click();
    await popup.getByText('浏览器的内部页面、应用商店和部分本地文件无法读取').waitFor();
    await popup.close();
    await answers(page);
    expect(await markedTexts(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('such a form that comes later, and goes again', async () => {
    const { page, errors } = await visit(pageOf(PLAN));
    await marked(page);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('afterbegin', markup), form(WAYS, '搜索'));
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('form')?.remove());
    await expect.poll(() => markedTexts(page), { timeout: 20_000 }).toEqual(SOME_QUOTES);
    expect(errors).toEqual([]);
  });

  test('pictures, forms and links called like parts of the document or the browser change nothing', async () => {
    const named = OF_DOCUMENTS.map((name) => `<img name="${name}" alt=""><form name="${name}"></form><iframe name="${name}"></iframe>`);
    const links = ['chrome', 'browser', 'CSS', 'Node', 'document', 'Highlight'].map(
      (id) => `<a id="${id}"></a><a id="${id}" name="runtime"></a>`,
    );
    const { page, errors } = await visit(pageOf(PLAN + named.join('') + links.join('')));
    await expect.poll(() => page.evaluate(() => CSS.highlights?.size ?? 'overlaid'), { timeout: 20_000 }).toSatisfy((size) => size !== 0);
    await page.evaluate(() => {
      for (const one of [...Document.prototype.querySelectorAll.call(document, '[name], a[id]')]) one.remove();
    });
    expect(await markedTexts(page)).toEqual(SOME_QUOTES);
    expect(errors).toEqual([]);
  });
});

describe('pages under a policy, or with built-ins of their own', () => {
  const POLICIES = [
    "default-src 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "style-src 'none'; script-src 'none'; form-action 'none'",
  ];

  test.each(POLICIES)('%s', async (policy) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    const { page } = await visit(pageOf(PLAN), headers);
    await marked(page);
    await openCard(page);
    const isStyled = await page
      .locator(CARD)
      .evaluate((card) => getComputedStyle(card).display !== 'block' || getComputedStyle(card).backgroundColor !== 'rgba(0, 0, 0, 0)');
    expect(isStyled).toBe(true);
  });

  test('a page in a sandbox has no origin of its own: nothing is read', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': 'sandbox allow-scripts' };
    const { page, errors } = await visit(pageOf(PLAN), headers);
    await page.waitForTimeout(500);
    await answers(page);
    expect(await markedTexts(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a card that the page moves about, hides and covers with styles goes and comes again', async () => {
    const { page, errors } = await visit(pageOf(PLAN));
    await marked(page);
    await openCard(page);
    await page.evaluate(() => {
      const host = document.querySelector('planmark-root');
      if (host) document.body.prepend(host);
      host?.setAttribute('style', 'display: none !important');
      host?.setAttribute('hidden', '');
      document.documentElement.style.visibility = 'hidden';
      document.documentElement.style.visibility = '';
    });
    await page.keyboard.press('Escape');
    expect(await page.locator('planmark-root').count()).toBe(0);
    await openCard(page);
    expect(errors).toEqual([]);
  });
});

describe('documents in other clothes', () => {
  test('frames without an address of their own: srcdoc, about:blank, data', async () => {
    const inner = PLAN.replaceAll('"', '&quot;');
    const { page, errors } = await visit(
      pageOf(
        `<iframe srcdoc="${inner}" width="600" height="400"></iframe><iframe src="about:blank"></iframe><iframe src="data:text/html,x"></iframe>`,
      ),
    );
    await expect
      .poll(async () => Promise.all(page.frames().map((frame) => markedTexts(frame).catch(() => []))), { timeout: 20_000 })
      .toContainEqual(SOME_QUOTES);
    expect(errors).toEqual([]);
  });

  test('a page in GBK, as many older sites send them', async () => {
    // “2026年财政总收入增长8%以上。” and the like, written by its bytes: Node encodes no GBK.
    const { page } = await visit(gbkPage(), { 'content-type': 'text/html; charset=gbk' });
    await marked(page);
    expect(await markedTexts(page)).toEqual(SOME_QUOTES);
  });

  // All of them over one letter keep the browser itself, without any extension, from laying the page out.
  test('a million marks over a thousand letters: no plan by itself, but what stands beside them is read on request', async () => {
    const { page } = await visit(pageOf(`${PLAN}<p>${`a${'\u0301'.repeat(1000)} `.repeat(1000)}</p>`));
    await answers(page);
    const { page: popup } = await openPopup(stage, page);
    await popup.getByRole('button', { name: '按计划页面处理' }).click();
    await popup.close();
    await marked(page);
    await answers(page);
    expect(await markedTexts(page)).toEqual(SOME_QUOTES);
  });
});

/** The plan in the encoding of older sites: a table of what the browser decodes, turned around. */
function gbkPage(): Buffer {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  const html = pageOf(PLAN).replace('<meta charset="utf-8">', '');
  return Buffer.from([...html].flatMap((sign) => bytesOf.get(sign) ?? [sign.charCodeAt(0)]));
}
