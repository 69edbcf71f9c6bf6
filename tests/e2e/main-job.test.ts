import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedItem } from '../../lib/core/item.ts';
import { CODE_WORDS } from '../../lib/core/table/code-words.ts';
import { COLUMNS } from '../../lib/core/table/columns.ts';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { stopWorker } from './stop-worker.ts';

const PLANS = ['demo-01-work-points.html', 'demo-02-review-and-plan.html', 'demo-03-one-cell.html'];
const [PLAN = ''] = PLANS;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

/** What is in the collection of a page, as the open page knows it. */
async function savedOf(tabId: number): Promise<readonly SavedItem[]> {
  const answer = await stage.desk.askPage(tabId, 'currentReading', null);
  return answer.ok ? (answer.value.reading?.saved ?? []) : [];
}

describe('on a plan page', () => {
  test.each(PLANS)('marks cover exactly the quotes: %s', async (file) => {
    const { page, reading } = await openMarked(stage, file);
    const quotes = reading.items.map(({ selector }) => squeeze(selector.exact)).sort();
    expect(quotes.length).toBeGreaterThan(20);
    expect(await markedTexts(page)).toEqual(quotes);
    await page.close();
  });

  test.each(PLANS)('the page’s own document stays as it was, to the byte: %s', async (file) => {
    const plain = await stage.browser.context.newPage();
    await plain.goto(stage.plainAddress(file));
    const before = await wholeDocument(plain);
    expect(await plain.evaluate(() => CSS.highlights.size)).toBe(0);
    const { page } = await openMarked(stage, file);
    expect(await wholeDocument(page)).toBe(before);
    await plain.close();
    await page.close();
  });

  test('the badge says how many items were found', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    expect(await stage.desk.badge(tabId)).toBe(String(reading.items.length));
    await page.close();
  });
});

describe('on a page that is no plan', () => {
  test.each(['neg-03-news-signing.html', 'neg-12-shop.html'])('nothing happens: %s', async (file) => {
    const { page, tabId } = await stage.desk.openPage(file);
    // The answer comes after the page was judged, so nothing is still to come.
    const answer = await stage.desk.askPage(tabId, 'currentReading', null);
    expect(answer).toMatchObject({ ok: true, value: { verdict: { isPlan: false }, reading: null } });
    const plain = await stage.browser.context.newPage();
    await plain.goto(stage.plainAddress(file));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await stage.desk.badge(tabId)).toBe('');
    expect(await wholeDocument(page)).toBe(await wholeDocument(plain));
    await plain.close();
    await page.close();
  });
});

describe('saving, coming back, taking away', () => {
  let saved: readonly SavedItem[] = [];

  test('everything on the page is saved from the popup, and the page shows it', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    const popup = await openPopup(stage, page);
    await expect.poll(() => popup.items().count()).toBe(reading.items.length);
    await popup.saveAll();
    saved = await savedOf(tabId);
    expect(saved.map(({ selector }) => selector.exact)).toEqual(reading.items.map(({ selector }) => selector.exact));
    await expect.poll(() => markedTexts(page, 'saved')).toEqual(await markedTexts(page));
    expect(await stage.desk.badge(tabId)).toBe(`✓${saved.length}`);
    await popup.page.close();
    await page.close();
  });

  test('after a restart of the browser the collection is there again', async () => {
    await stage.restart();
    const { page, tabId } = await openMarked(stage, PLAN);
    expect(await savedOf(tabId)).toEqual(saved);
    const popup = await openPopup(stage, page);
    await popup.showCollection();
    expect(await popup.summary()).toContain(`1 个页面，${saved.length} 条`);
    await popup.page.close();
    await page.close();
  });

  test('the exported file opens right in Chinese Excel, and its rows are the saved items', async () => {
    const { page } = await openMarked(stage, PLAN);
    const popup = await openPopup(stage, page);
    await popup.showCollection();
    const { name, bytes } = await popup.exportCsv();
    expect(name).toMatch(/\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const keys = new Map<string, string>(COLUMNS.map(({ zh, key }) => [zh, key]));
    const columns = (titles: readonly string[]): string[] => titles.map((title) => keys.get(title) ?? `unknown: ${title}`);
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns, record_delimiter: '\r\n' });
    expect(rows.map(cellsOfRow)).toEqual(saved.map(cellsOfItem));
    await popup.page.close();
    await page.close();
  });
});

describe('the background worker is stopped', () => {
  test('between reading a page and saving from it: nothing is lost', async () => {
    const { page, tabId, reading } = await openMarked(stage, 'demo-02-review-and-plan.html');
    const [first, second] = reading.items;
    if (!first || !second) throw new Error('the page has too few items');
    await stopWorker(stage.browser);
    expect(await stage.desk.askWorker('saveItems', { page: reading.page, items: [first] })).toMatchObject({ ok: true });
    await stopWorker(stage.browser);
    const answer = await stage.desk.askWorker('saveItems', { page: reading.page, items: [second] });
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual([first.id, second.id]);
    await stopWorker(stage.browser);
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect((await savedOf(tabId)).map(({ id }) => id)).toEqual([first.id, second.id]);
    await page.close();
  });
});

/** The cells that say what was read; an empty cell is what is not known. */
function cellsOfItem({ reading, selector, sentence }: SavedItem): Record<string, string> {
  const quote = { quote: selector.exact, sentence };
  if (reading.kind === 'project') {
    const { name, investment, deadline, stage: reached } = reading;
    return {
      ...EMPTY,
      ...quote,
      kind: '项目',
      project: name,
      investment_yuan: cell(investment),
      deadline: cell(deadline),
      stage: reached === null ? '' : CODE_WORDS.stage[reached],
    };
  }
  if (reading.kind === 'excerpt') return { ...EMPTY, ...quote, kind: '摘录' };
  const [value, max] = typeof reading.value === 'number' ? [reading.value, null] : [Math.min(...reading.value), Math.max(...reading.value)];
  return {
    ...EMPTY,
    ...quote,
    kind: '指标',
    indicator: reading.indicator,
    operator: reading.op === 'range' ? '区间' : reading.op,
    value: cell(value),
    value_max: cell(max),
    unit: reading.unit,
    year: cell(reading.year),
    project: cell(reading.project),
  };
}

const EMPTY = {
  indicator: '',
  operator: '',
  value: '',
  value_max: '',
  unit: '',
  year: '',
  project: '',
  investment_yuan: '',
  deadline: '',
  stage: '',
};

function cellsOfRow(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(['quote', 'sentence', 'kind', ...Object.keys(EMPTY)].map((key) => [key, row[key] ?? 'no such column']));
}

const cell = (value: string | number | null): string => (value === null ? '' : String(value));
