import { describe, expect, test } from 'vitest';
import type { CorrectionRule } from '../../../lib/core/corrections/rule.ts';
import { selectorOf } from '../../../lib/core/draft-items.ts';
import type { ItemDraft, SavedItem } from '../../../lib/core/item.ts';
import type { Extraction, Figure, PageText, Words } from '../../../lib/core/model.ts';
import { badgeText } from '../../../lib/messaging/badge.ts';
import { workerHandlers } from '../../../lib/messaging/worker-handlers.ts';
import type { WorkerPorts } from '../../../lib/messaging/worker-ports.ts';
import type { Collection } from '../../../lib/store/collection.ts';

const URL_OF_PAGE = 'https://www.yunling.example/plan#top';
const PAGE_ID = 'https://www.yunling.example/plan';
const FROM_TAB = { tabId: 7, webOrigin: 'https://www.yunling.example' };
const NOW = '2026-03-01T08:00:00.000Z';
const NO_WORDS: Words = { count: 0, starts: new Int32Array(1), tags: new Uint8Array(0), tagNames: [] };

const pageOf = (text: string): PageText => ({
  url: URL_OF_PAGE,
  title: null,
  text,
  blocks: [],
  meta: { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 },
});

/** Reads every `20%以上` of a text as a figure. */
function extractionOf({ text }: PageText, isPlan: boolean): Extraction {
  const figures: Figure[] = [];
  for (let start = text.indexOf('20%以上'); start >= 0; start = text.indexOf('20%以上', start + 1)) {
    figures.push({
      start,
      end: start + 5,
      quote: '20%以上',
      value: 20,
      unit: '%',
      op: '>=',
      indicator: '财政总收入',
      key: 'fiscal-revenue-total',
      category: null,
      change: 'growth',
      role: 'target',
      year: 2026,
      modality: null,
      department: [],
      project: null,
      section: [],
      sentence: { start: 0, end: text.length },
      baseValue: 20,
      baseUnit: '%',
    });
  }
  const identity = {
    title: null,
    township: null,
    county: null,
    city: null,
    province: null,
    level: null,
    publisher: null,
    planYear: 2026,
    publishedOn: null,
    indexNumber: null,
  };
  return { verdict: { isPlan, score: isPlan ? 0.9 : 0.1, reasons: [] }, identity, figures, projects: [], quantities: [] };
}

/** A worker over a collection that lives in the test, as the real one lives on disk. */
function worker(
  disk: SavedItem[],
  isPlan = true,
  rules: CorrectionRule[] = [],
): { handlers: ReturnType<typeof workerHandlers>; badges: string[] } {
  const badges: string[] = [];
  const collection = {
    itemsOfPage: async () => [...disk],
    corrections: async () => rules,
    savePageItems: (page, drafts, as = 'saved') => {
      for (const draft of drafts) if (!disk.some(({ id }) => id === draft.id)) disk.push({ ...savedItem(page.id, draft), status: as });
      return Promise.resolve([...disk]);
    },
    deleteItems: async (ids) => disk.splice(0).filter((item) => ids.includes(item.id) || !disk.push(item)),
  } as Partial<Collection> as Collection;
  const ports: WorkerPorts = {
    tagger: async () => () => NO_WORDS,
    extract: (page) => extractionOf(page, isPlan),
    collection,
    now: () => NOW,
    setBadge: async (tabId, text) => void badges.push(`${tabId}: ${text}`),
    startReader: async (tabId) => tabId === 7,
    enterTab: async (tabId) => tabId === 1,
    commandKeys: async () => [{ name: 'next-mark', key: 'Alt+J' }],
  };
  return { handlers: workerHandlers(ports), badges };
}

const savedItem = (
  pageId: string,
  draft: SavedItem | Omit<SavedItem, 'pageId' | 'asRead' | 'status' | 'note' | 'tags' | 'capturedAt' | 'updatedAt'>,
): SavedItem => ({
  ...draft,
  pageId,
  asRead: null,
  status: 'saved',
  note: '',
  tags: [],
  capturedAt: NOW,
  updatedAt: NOW,
});

const TEXT = '财政总收入增长20%以上。税收增长20%以上。';

describe('reading a page', () => {
  test('corrects what a rule is about, and says so; what was saved stays as it is', async () => {
    const rule: CorrectionRule = {
      id: 'r1',
      createdAt: NOW,
      enabled: true,
      match: { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', role: 'target' },
      become: { indicator: null, role: 'actual' },
    };
    const { handlers } = worker([], true, [rule]);
    const { items } = await handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
    expect(items).toMatchObject([
      { reading: { role: 'actual', op: '>=', value: 20 }, asRead: { role: 'target' }, byRule: 'r1' },
      { reading: { role: 'actual' }, byRule: 'r1' },
    ]);
    const off = worker([], true, [{ ...rule, enabled: false }]);
    const reading = await off.handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
    expect(reading.items.map((item) => [item.reading.kind === 'figure' && item.reading.role, item.byRule])).toEqual([
      ['target', undefined],
      ['target', undefined],
    ]);
  });

  test('lists no more than a message can carry and says how many it left out; what is saved stays', async () => {
    const { handlers } = worker([]);
    const tail = '岩口水库灌溉面积增长20%以上。';
    const long = TEXT.repeat(3_000) + tail;
    const first = await handlers.readPage({ page: pageOf(long), force: false }, FROM_TAB);
    expect([first.items.length, first.omitted]).toEqual([5_000, 1_001]);
    const late = savedItem(PAGE_ID, { ...(first.items[0] as ItemDraft) });
    const start = long.lastIndexOf('20%以上');
    const selector = selectorOf(long, { start, end: start + 5 });
    const disk = [{ ...late, id: `${PAGE_ID}|late`, selector, sentence: tail }];
    const { items } = await worker(disk).handlers.readPage({ page: pageOf(long), force: false }, FROM_TAB);
    expect(items.some(({ id }) => id === `${PAGE_ID}|late`)).toBe(true);
  });

  test('answers items with their quotes and sets the badge of the tab', async () => {
    const { handlers, badges } = worker([]);
    const reading = await handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
    expect(reading.page).toMatchObject({ id: PAGE_ID, url: URL_OF_PAGE, capturedAt: NOW, planYear: 2026 });
    expect(reading.items.map(({ selector }) => TEXT.slice(selector.start, selector.end))).toEqual(['20%以上', '20%以上']);
    expect(reading.items[0]?.selector).toMatchObject({ prefix: '财政总收入增长', suffix: '。税收增长20%以上。' });
    expect(new Set(reading.items.map(({ id }) => id)).size).toBe(2);
    expect(badges).toEqual(['7: 2']);
  });

  test('the same page read twice offers the same ids', async () => {
    const read = async (): Promise<string[]> =>
      (await worker([]).handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB)).items.map(({ id }) => id);
    expect(await read()).toEqual(await read());
  });

  test('a page that is no plan has no items and no badge, unless it is forced', async () => {
    const { handlers, badges } = worker([], false);
    expect((await handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB)).items).toEqual([]);
    expect((await handlers.readPage({ page: pageOf(TEXT), force: true }, FROM_TAB)).items).toHaveLength(2);
    expect(badges).toEqual(['7: ', '7: 2']);
  });

  test('an item that was saved before the text moved is the same item still', async () => {
    const disk: SavedItem[] = [];
    const around = '云岭乡将紧紧围绕高质量发展这个中心任务，统筹抓好各项工作，确保全年';
    const text = `${around}财政总收入增长20%以上。${around}`;
    const first = await worker(disk).handlers.readPage({ page: pageOf(text), force: false }, FROM_TAB);
    await worker(disk).handlers.saveItems({ page: first.page, items: first.items }, FROM_TAB);
    const moved = await worker(disk).handlers.readPage({ page: pageOf(`新增的一段。${text}`), force: false }, FROM_TAB);
    expect(moved.items.map(({ id, selector }) => [id, selector.start])).toEqual([[first.items[0]?.id, around.length + 6 + 7]]);
  });
});

describe('saving', () => {
  test('each message may meet a new worker: what is saved comes from the collection alone', async () => {
    const disk: SavedItem[] = [];
    const { page, items } = await worker(disk).handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
    await worker(disk).handlers.saveItems({ page, items: items.slice(0, 1) }, FROM_TAB);
    const saved = await worker(disk).handlers.saveItems({ page, items: items.slice(1) }, FROM_TAB);
    expect(saved.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const again = worker(disk);
    expect((await again.handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB)).saved).toEqual(saved);
    expect(again.badges).toEqual(['7: ✓2']);
  });
});

test('what is ignored is neither counted as found nor as saved, on this visit and the next', async () => {
  const disk: SavedItem[] = [];
  const { page, items } = await worker(disk).handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
  await worker(disk).handlers.ignoreItems({ page, items: items.slice(0, 1) }, FROM_TAB);
  const again = worker(disk);
  const reading = await again.handlers.readPage({ page: pageOf(TEXT), force: false }, FROM_TAB);
  expect(reading.saved.map(({ id, status }) => [id, status])).toEqual([[items[0]?.id, 'ignored']]);
  expect(again.badges).toEqual(['7: 1']);
});

test('a tab that cannot be entered is a failure that the popup can put into words', async () => {
  const { handlers } = worker([]);
  await expect(handlers.enterTab({ tabId: 2 }, FROM_TAB)).rejects.toMatchObject({ failure: { code: 'no-page' } });
  expect(await handlers.enterTab({ tabId: 1 }, FROM_TAB)).toBeNull();
  expect(await handlers.startReader({ running: false }, FROM_TAB)).toBeNull();
  await expect(handlers.startReader({ running: false }, { ...FROM_TAB, tabId: 8 })).rejects.toMatchObject({ failure: { code: 'no-page' } });
});

test.each([
  [0, 0, ''],
  [23, 0, '23'],
  [23, 12, '✓12'],
  [2466, 0, '2k'],
  [0, 3, '✓3'],
])('the badge of %i items, %i saved, is “%s”', (items, saved, text) => expect(badgeText(items, saved)).toBe(text));
