import { describe, expect, test } from 'vitest';
import { type Handlers, handle, Refusal } from '../../../lib/messaging/handle.ts';
import { createSender } from '../../../lib/messaging/sender.ts';
import { PAGE_GUARDS, WORKER_GUARDS } from '../../../lib/messaging/shapes.ts';
import { aDraft, aPage } from '../store/items.ts';

const HOME = { id: 'planmark', url: 'chrome-extension://planmark/' };
const SITE = 'https://www.yunling.example';
const POPUP = { id: HOME.id, url: `${HOME.url}popup.html` };
const CONTENT = { id: HOME.id, url: `${SITE}/plan`, origin: SITE, tab: { id: 7 } };

const PAGE_TEXT = {
  url: `${SITE}/plan`,
  title: null,
  text: '增长20%以上',
  blocks: [{ kind: 'paragraph', start: 0, end: 7, level: null, cell: null, broken: false }],
  meta: { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 },
};

/** Handlers that say what reached them. */
function recorder(over: Partial<Handlers<'worker'>> = {}): { readonly calls: string[]; readonly handlers: Handlers<'worker'> } {
  const calls: string[] = [];
  const noted =
    (name: string, value: unknown) =>
    (_: unknown, { tabId }: { tabId: number | null }) => {
      calls.push(`${name} from ${tabId}`);
      return value as never;
    };
  const handlers: Handlers<'worker'> = {
    readPage: noted('readPage', { items: [] }),
    pageIsNoPlan: noted('pageIsNoPlan', null),
    pageCounts: noted('pageCounts', null),
    saveItems: noted('saveItems', []),
    ignoreItems: noted('ignoreItems', []),
    savedOfPage: noted('savedOfPage', []),
    keepArticle: noted('keepArticle', true),
    deleteItems: noted('deleteItems', []),
    restoreItems: noted('restoreItems', null),
    editItem: noted('editItem', null),
    saveSelection: noted('saveSelection', null),
    takeBack: noted('takeBack', null),
    suggestIndicators: noted('suggestIndicators', []),
    startReader: noted('startReader', null),
    enterTab: noted('enterTab', null),
    commandKeys: noted('commandKeys', []),
    ...over,
  };
  return { calls, handlers };
}

/** Sends a message as the browser would carry it and answers what comes back; undefined where nobody answers. */
function deliver(message: unknown, sender: object, { handlers } = recorder()): Promise<unknown> {
  const reported: unknown[] = [];
  const listener = handle('worker', handlers, WORKER_GUARDS, HOME, (error) => reported.push(error));
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) queueMicrotask(() => resolve(undefined));
  });
}

const refused = { ok: false, error: { code: 'not-understood' } };
const toWorker = (name: string, input: unknown): object => ({ to: 'worker', name, input });

describe('what reaches a handler', () => {
  test('a message of the right shape, with the tab it comes from', async () => {
    const record = recorder();
    expect(await deliver(toWorker('readPage', { page: PAGE_TEXT, force: false }), CONTENT, record)).toEqual({
      ok: true,
      value: { items: [] },
    });
    expect(record.calls).toEqual(['readPage from 7']);
  });

  test.each([
    ['an unknown name', toWorker('dropEverything', null)],
    ['a name of every object', toWorker('constructor', null)],
    ['a page without text', toWorker('readPage', { page: { ...PAGE_TEXT, text: 5 }, force: false })],
    [
      'a block beyond the text',
      toWorker('readPage', { page: { ...PAGE_TEXT, blocks: [{ kind: 'line', start: 3, end: 99 }] }, force: false }),
    ],
    [
      'an item without an id of a page',
      toWorker('saveItems', { page: aPage(`${SITE}/plan`), items: [{ ...aDraft(`${SITE}/plan`, 1), id: 'x' }] }),
    ],
    ['ids that are no texts', toWorker('deleteItems', { ids: [4] })],
    ['no input at all', toWorker('deleteItems', null)],
    ['a negative count', toWorker('pageCounts', { items: -1, saved: 0 })],
  ])('not %s', async (_, message) => {
    const record = recorder();
    expect(await deliver(message, CONTENT, record)).toMatchObject(refused);
    expect(record.calls).toEqual([]);
  });

  test.each([
    ['another extension', { ...POPUP, id: 'other' }],
    ['nobody', {}],
  ])('not what %s sends', async (_, sender) => {
    const record = recorder();
    expect(await deliver(toWorker('deleteItems', { ids: [] }), sender, record)).toMatchObject(refused);
    expect(record.calls).toEqual([]);
  });

  test.each([
    ['text', 'hello'],
    ['null', null],
    ['another protocol', { type: 'ping' }],
    ['the other direction', { to: 'page', name: 'readAnyway', input: null }],
  ])('%s is left to other listeners', async (_, message) => expect(await deliver(message, CONTENT)).toBeUndefined());
});

describe('what a content script may ask', () => {
  const item = aDraft(`${SITE}/plan`, 1);
  const foreign = aDraft('https://elsewhere.example/plan', 1);

  test('pages of its own site', async () => {
    expect(await deliver(toWorker('saveItems', { page: aPage(`${SITE}/plan`), items: [item] }), CONTENT)).toMatchObject({ ok: true });
    expect(await deliver(toWorker('deleteItems', { ids: [item.id] }), CONTENT)).toMatchObject({ ok: true });
  });

  test.each([
    ['a page of another site', toWorker('readPage', { page: { ...PAGE_TEXT, url: 'https://elsewhere.example/plan' }, force: true })],
    ['items of another site', toWorker('saveItems', { page: aPage(`${SITE}/plan`), items: [foreign] })],
    ['deletions on another site', toWorker('deleteItems', { ids: [item.id, foreign.id] })],
    ['restorations', toWorker('restoreItems', { items: [] })],
    ['entering tabs', toWorker('enterTab', { tabId: 3 })],
  ])('not %s', async (_, message) => expect(await deliver(message, CONTENT)).toMatchObject(refused));

  test('a document without an origin may ask nothing about pages', async () => {
    const sandboxed = { ...CONTENT, url: 'about:srcdoc', origin: 'null' };
    expect(await deliver(toWorker('deleteItems', { ids: [foreign.id] }), sandboxed)).toMatchObject(refused);
  });

  test('the extension’s own pages may ask all of it', async () => {
    expect(await deliver(toWorker('deleteItems', { ids: [item.id, foreign.id] }), POPUP)).toMatchObject({ ok: true });
    expect(await deliver(toWorker('enterTab', { tabId: 3 }), POPUP)).toMatchObject({ ok: true });
  });

  test('a reader comes only into the tab of the page that asks for it', async () => {
    const record = recorder();
    expect(await deliver(toWorker('startReader', { running: false }), CONTENT, record)).toEqual({ ok: true, value: null });
    expect(record.calls).toEqual([`startReader from ${CONTENT.tab.id}`]);
    expect(await deliver(toWorker('startReader', { running: false }), POPUP)).toMatchObject(refused);
    expect(await deliver(toWorker('startReader', {}), CONTENT)).toMatchObject(refused);
  });

  test('and no other content script may ask the page anything', () => {
    const handlers = {
      currentReading: () => ({ verdict: { isPlan: false, score: 0, reasons: [] }, reading: null }),
    } as unknown as Handlers<'page'>;
    const listener = handle('page', handlers, PAGE_GUARDS, HOME, () => undefined);
    const answers: unknown[] = [];
    expect(listener({ to: 'page', name: 'currentReading', input: null }, CONTENT, (answer) => answers.push(answer))).toBeUndefined();
    expect(answers).toMatchObject([refused]);
  });
});

describe('failures on the way', () => {
  const failing = (error: unknown): ReturnType<typeof recorder> => recorder({ deleteItems: () => Promise.reject(error) });

  test('an expected failure comes back as it is', async () => {
    const record = failing(new Refusal({ code: 'quota-exceeded', detail: 'full' }));
    expect(await deliver(toWorker('deleteItems', { ids: [] }), POPUP, record)).toEqual({
      ok: false,
      error: { code: 'quota-exceeded', detail: 'full' },
    });
  });

  test('any other error comes back as unexpected and reaches the sink', async () => {
    const reported: unknown[] = [];
    const error = new Error('odd');
    const listener = handle('worker', failing(error).handlers, WORKER_GUARDS, HOME, (each) => reported.push(each));
    const answer = await new Promise((resolve) => listener(toWorker('deleteItems', { ids: [] }), POPUP, resolve));
    expect(answer).toEqual({ ok: false, error: { code: 'unexpected', detail: 'odd' } });
    expect(reported).toEqual([error]);
  });

  test.each([
    ['worker', 'Extension context invalidated.', 'extension-updated'],
    ['worker', "Cannot read properties of undefined (reading 'sendMessage')", 'extension-updated'],
    ['page', 'Could not establish connection. Receiving end does not exist.', 'no-page'],
    ['page', 'No tab with id: 9.', 'no-page'],
    ['worker', 'something else', 'unexpected'],
  ] as const)('to the %s: “%s” is %s', async (to, words, code) => {
    const post = (): Promise<never> => Promise.reject(new Error(words));
    const answer = to === 'page' ? createSender(to, post)('readAnyway', null) : createSender(to, post)('deleteItems', { ids: [] });
    expect(await answer).toEqual({ ok: false, error: { code, detail: words } });
  });

  test('silence is no answer', async () => {
    const sender = createSender('page', async () => undefined);
    expect(await sender('readAnyway', null)).toMatchObject({ ok: false, error: { code: 'not-understood' } });
  });
});
