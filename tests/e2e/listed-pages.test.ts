/** The pages that need a real browser (scripts, frames), in the built extension, against what pages.json says of them. */
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import { DEMO_PAGES } from '../browser/demo-server.ts';
import { type ListedPage, listedPages } from '../browser/listed-pages.ts';
import { missing, unnamed } from '../unit/pages/plain-quote.ts';
import { markedTexts } from './marked-page.ts';
import { type Stage, setStage } from './stage.ts';

/** Share of a page's targets that must be marked. */
const ENOUGH = 0.97;
const LATE = { timeout: 30_000 };

type Expected = Pick<ListedPage, 'page' | 'targetQuotes' | 'projectNames'>;

const listed = (file: string): ListedPage => {
  const page = listedPages(DEMO_PAGES).find((one) => one.file === file);
  if (page === undefined) throw new Error(`pages.json does not list ${file}`);
  return page;
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

/** What the extension read in a tab once that is the page with this title. */
async function readingOf(tabId: number, title: string): Promise<PageReading> {
  let reading: PageReading | null = null;
  await expect
    .poll(async () => {
      const answer = await stage.desk.askPage(tabId, 'currentReading', null);
      reading = answer.ok ? answer.value.reading : null;
      return reading?.page.title ?? null;
    }, LATE)
    .toBe(title);
  if (reading === null) throw new Error('nothing was read');
  return reading;
}

/** The page is taken for a plan, says of itself what it should, and its targets and projects are read and marked. */
async function expectPlan(tabId: number, where: Page | Frame, expected: Expected): Promise<void> {
  const reading = await readingOf(tabId, expected.page.title);
  expect(reading.verdict.isPlan).toBe(true);
  const { parts: _, ...fields } = expected.page as typeof expected.page & { parts?: unknown };
  expect(reading.page).toMatchObject({ ...fields, level: 'township' });

  const targets = reading.items.flatMap(({ reading: item, selector }) =>
    item.kind === 'figure' && item.role === 'target' ? [selector.exact] : [],
  );
  const wanted = expected.targetQuotes ?? [];
  const lost = missing(wanted, targets);
  expect(1 - lost.length / wanted.length, `not read: ${lost.join(' ')}`).toBeGreaterThanOrEqual(ENOUGH);
  await expect
    .poll(async () => 1 - missing(wanted, await markedTexts(where)).length / wanted.length, { ...LATE, message: 'share that is marked' })
    .toBeGreaterThanOrEqual(ENOUGH);

  const names = reading.items.flatMap(({ reading: item }) => (item.kind === 'project' ? [item.name] : []));
  expect(unnamed(expected.projectNames ?? [], names), names.join(' ')).toEqual([]);
}

describe('a page whose article comes by script', () => {
  const one = listed('pos-03-spa.html');
  const { file, routes = [] } = one;
  /** A route without targets of its own shows the page's. */
  const expectedAt = (route: (typeof routes)[number]): Expected => (route.targetQuotes === undefined ? one : route);

  test.each(routes)('opened at “$hash”', async (route) => {
    const { page, tabId } = await stage.desk.openPage(`${file}${route.hash}`);
    if (route.isPlan) {
      await expectPlan(tabId, page, expectedAt(route));
    } else {
      await expect.poll(() => page.textContent('body'), LATE).toContain(route.page.title);
      // Late enough for a late reading: the article has been there for longer than the extension waits.
      await page.waitForTimeout(1500);
      expect(await stage.desk.askPage(tabId, 'currentReading', null)).toMatchObject({ ok: true, value: { reading: null } });
      expect(await markedTexts(page)).toEqual([]);
      expect(await stage.desk.badge(tabId)).toBe('');
    }
    await page.close();
  });

  test('from route to route', async () => {
    const { page, tabId } = await stage.desk.openPage(file);
    for (const route of routes) {
      await page.evaluate((hash) => location.assign(hash === '' ? '#' : hash), route.hash);
      if (route.isPlan) await expectPlan(tabId, page, expectedAt(route));
      else await expect.poll(() => markedTexts(page), LATE).toEqual([]);
    }
    await page.close();
  });
});

test('a page whose article lies in a frame', async () => {
  const one = listed('pos-04-iframe.html');
  const { page, tabId } = await stage.desk.openPage(one.file);
  const frame = page.frames().find((each) => each.url().includes(one.frame ?? '?'));
  if (frame === undefined) throw new Error('the page has no frame');
  await expectPlan(tabId, frame, one);
  expect(await markedTexts(page)).toEqual([]);
  await page.close();
});
