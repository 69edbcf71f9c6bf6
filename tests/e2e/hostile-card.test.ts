/** The card as it is shipped: its tree is closed, and the driver knows no more of it than the page. */
import type { CDPSession, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { marked, PLAN_LINES, pageOf, paragraphs, visitsOf } from './hostile-aids.ts';
import { markedTexts } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ closed: true });
});
const { visit, leave } = visitsOf(() => stage);
afterEach(leave);
afterAll(() => stage.end());

const PLAN = paragraphs(PLAN_LINES);

/** What the debugger, unlike any script of the page, sees of the card. */
async function wordsOfCard(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const said: string[] = [];
  const walk = (node: typeof root, within: boolean): void => {
    const inside = within || node.localName.startsWith('planmark-root');
    if (inside && node.nodeType === 3) said.push(node.nodeValue);
    for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(inner, inside);
  };
  walk(root, false);
  return said.join(' ');
}

async function openClosedCard(page: Page): Promise<void> {
  await marked(page);
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await expect.poll(() => wordsOfCard(page)).toContain('财政总收入');
}

/** All that a script of the page can get at from the card's element. */
const reachable = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ localName }) => localName.startsWith('planmark-root'));
    return {
      there: host !== undefined,
      tree: host?.shadowRoot ?? null,
      words: `${host?.textContent}${(host as HTMLElement | undefined)?.textContent}${host?.outerHTML.replace(/^<[^>]*>|<[^>]*>$/g, '')}`,
      focus: document.activeElement?.shadowRoot ?? null,
      caught: (window as unknown as { caught?: unknown[] }).caught ?? [],
    };
  });

test('its words are out of the page’s reach', async () => {
  const { page, errors } = await visit(pageOf(PLAN));
  await openClosedCard(page);
  expect(await reachable(page)).toEqual({ there: true, tree: null, words: '', focus: null, caught: [] });
  expect(errors).toEqual([]);
});

const SPIES = {
  'built-ins that hand on what they are given': `
    for (const [of, name] of [[Element.prototype, 'attachShadow'], [Element.prototype, 'append'], [Node.prototype, 'appendChild']]) {
      const own = of[name];
      of[name] = function (...given) { if (given[0]?.localName?.startsWith('planmark')) caught.push(name); return own.apply(this, given); };
    }`,
  'an element of our name that keeps its tree': `
    customElements.define('planmark-root', class extends HTMLElement {
      constructor() { super(); this.mine = this.attachInternals(); }
      connectedCallback() { caught.push(this.mine.shadowRoot?.textContent ?? 'connected'); }
    });`,
  'an element of our name that allows no tree': `
    customElements.define('planmark-root', class extends HTMLElement { static disabledFeatures = ['shadow']; });`,
  'an element of our name that throws': `
    customElements.define('planmark-root', class extends HTMLElement { constructor() { throw new Error('no'); } });`,
};

test.each(Object.entries(SPIES))('a page with %s gets nothing, and the card comes', async (_, spy) => {
  const { page } = await visit(pageOf(PLAN, { head: `<script>window.caught = []; ${spy}</script>` }));
  await openClosedCard(page);
  expect(await reachable(page)).toEqual({ there: true, tree: null, words: '', focus: null, caught: [] });
  expect((await markedTexts(page)).length).toBeGreaterThan(4);
});
