/** Messages as honest parts of the extension send them, and what becomes of them where one or two values are others. */
import fc from 'fast-check';
import type { ItemDraft, SavedItem } from '../../../lib/core/item.ts';
import { A_FIGURE, aDraft, aPage } from '../store/items.ts';

export const NOW = '2026-03-01T08:00:00.000Z';
export const HOME = { id: 'planmark', url: 'chrome-extension://planmark/' };
export const SITE = 'https://www.yunling.example';
const PAGE_ID = `${SITE}/plan`;
const FOREIGN_ID = 'https://elsewhere.example/plan';

export const SENDERS = {
  page: { id: HOME.id, url: PAGE_ID, origin: SITE, tab: { id: 7 } },
  sandbox: { id: HOME.id, url: 'about:srcdoc', origin: 'null', tab: { id: 7 } },
  popup: { id: HOME.id, url: `${HOME.url}popup.html` },
  other: { id: 'other', url: `${HOME.url}popup.html` },
  nobody: {},
};

export const savedItem = (pageId: string, draft: ItemDraft): SavedItem => ({
  ...draft,
  pageId,
  asRead: null,
  status: 'saved',
  note: '备注',
  tags: ['重点'],
  capturedAt: NOW,
  updatedAt: NOW,
});

const TEXT = '2026年主要预期目标\n财政总收入增长20%以上，新建农村公路12公里。\n加快推进云岭水厂扩建工程。';
const PAGE_TEXT = {
  url: PAGE_ID,
  title: '云岭乡2026年工作要点',
  text: TEXT,
  blocks: [
    { kind: 'heading', start: 0, end: 11, level: 2, cell: null, broken: false },
    { kind: 'paragraph', start: 12, end: 35, level: null, cell: null, broken: false },
    {
      kind: 'cell',
      start: 36,
      end: TEXT.length,
      level: null,
      cell: { table: 0, row: 1, column: 0, rowSpan: 1, columnSpan: 1, header: false },
      broken: false,
    },
  ],
  meta: {
    documentTitle: '云岭乡',
    tags: { ColumnName: '工作要点' },
    facts: [['发布机构', '云岭乡人民政府']],
    breadcrumb: ['首页', '规划计划'],
    host: 'www.yunling.example',
    linkShare: 0.1,
  },
};
const FIELDS = {
  kind: 'figure',
  note: '',
  tags: '',
  indicator: '财政总收入',
  value: '20%以上',
  unit: '',
  op: '>=',
  change: 'growth',
  role: 'target',
  year: '2026',
  department: '',
  project: '',
};

/** A message of each kind, as honest parts of the extension send it about a page. */
export const honest = (pageId: string): Readonly<Record<string, unknown>> => {
  const draft = aDraft(pageId, 18);
  const text = { ...PAGE_TEXT, url: pageId };
  return {
    readPage: { page: text, force: true },
    pageIsNoPlan: { url: pageId },
    pageCounts: { items: 3, saved: 1 },
    saveItems: { page: aPage(pageId), items: [draft, { ...aDraft(pageId, 60), reading: { kind: 'excerpt', text: '云岭水厂' } }] },
    ignoreItems: { page: aPage(pageId), items: [draft] },
    editItem: { page: aPage(pageId), item: draft, fields: FIELDS },
    saveSelection: { page: text, span: { start: 19, end: 24 }, as: 'figure' },
    takeBack: { before: [savedItem(pageId, draft)], added: [draft.id] },
    suggestIndicators: { typed: '财政' },
    savedOfPage: { pageId },
    keepArticle: { pageId, html: '<p>云岭乡</p>' },
    deleteItems: { ids: [draft.id] },
    restoreItems: { items: [savedItem(pageId, { ...draft, reading: A_FIGURE })] },
    startReader: { running: false },
    enterTab: { tabId: 7 },
    commandKeys: null,
    currentReading: null,
    readAnyway: null,
    scrollToItem: { id: draft.id },
    switchMarks: { on: true },
    runCommand: { command: 'next-mark' },
    saveSelected: { as: 'figure' },
    savedChanged: { pageIds: [pageId] },
  };
};

const JUNK = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e308,
    [],
    {},
    [null],
    '__proto__',
    'x'.repeat(5000),
    FOREIGN_ID,
    `${FOREIGN_ID}|f18-23.q`,
    'javascript:alert(1)',
    '\ud800',
  ),
);

type Way = readonly string[];

/** The ways to every value within one, itself among them. */
function waysIn(value: unknown, way: Way = []): Way[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [way, ...inner.flatMap(([key, one]) => waysIn(one, [...way, key]))];
}

/** A copy in which the value at the end of a way is another, or gone where `become` is undefined. */
function spoilt(value: unknown, [key, ...rest]: Way, become: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return become;
  const inner = spoilt((value as Record<string, unknown>)[key], rest, become);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? inner : one));
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [key]: inner };
}

const NAMES = Object.keys(honest(PAGE_ID));
/** Those that carry the most. */
const DEEP = ['readPage', 'saveSelection', 'saveItems', 'editItem', 'takeBack', 'restoreItems'];
const almostRight = fc
  .record({
    name: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...DEEP)),
    pageId: fc.constantFrom(PAGE_ID, PAGE_ID, FOREIGN_ID),
    spoils: fc.array(fc.tuple(fc.noBias(fc.nat(9_999)), JUNK), { maxLength: 2 }),
  })
  .map(({ name, pageId, spoils }) => ({
    name,
    input: spoils.reduce<unknown>((input, [nth, become]) => {
      const ways = waysIn(input);
      return spoilt(input, ways[nth % ways.length] ?? [], become);
    }, honest(pageId)[name]),
  }));
/** Any message in a direction; what goes in the other is left alone. */
export const messagesTo = (to: 'worker' | 'page'): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: almostRight.map(({ name, input }) => ({ to, name, input })) },
    {
      weight: 2,
      arbitrary: fc.record({
        to: fc.constantFrom('worker', 'page', 'nowhere'),
        name: fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', ...NAMES)),
        input: JUNK,
      }),
    },
    { weight: 1, arbitrary: JUNK },
  );
export const anySender = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<keyof typeof SENDERS>('page', 'popup') },
  { weight: 1, arbitrary: fc.constantFrom<keyof typeof SENDERS>('sandbox', 'other', 'nobody') },
);
