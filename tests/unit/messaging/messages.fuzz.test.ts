/** Whatever is sent to the worker and to a page, by whomever: it is answered or left alone, never thrown at, and touches only what the sender may. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import type { SavedItem, SavedPage } from '../../../lib/core/item.ts';
import type { Tagger } from '../../../lib/core/model.ts';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { type Handlers, handle } from '../../../lib/messaging/handle.ts';
import { PAGE_GUARDS, WORKER_GUARDS } from '../../../lib/messaging/shapes.ts';
import { workerHandlers } from '../../../lib/messaging/worker-handlers.ts';
import type { WorkerPorts } from '../../../lib/messaging/worker-ports.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import type { Collection } from '../../../lib/store/collection.ts';
import { cases, PATIENCE } from '../../fuzz/cases.ts';
import { anySender, HOME, honest, messagesTo, NOW, SENDERS, SITE, savedItem } from './made-messages.ts';

const PAGE_ID = `${SITE}/plan`;

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

/** A worker over a collection in memory that writes down which pages were touched. */
function worker(): { readonly handlers: Handlers<'worker'>; readonly touched: string[] } {
  const touched: string[] = [];
  const items = new Map<string, SavedItem>();
  const touch = (ids: readonly string[]): void => void touched.push(...ids.map((id) => partsOfItemId(id)?.pageId ?? id));
  const put = (all: readonly SavedItem[]): void => {
    for (const item of all) items.set(item.id, item);
    touch(all.map(({ id }) => id));
  };
  const ofPage = (pageId: string): SavedItem[] => [...items.values()].filter((item) => item.pageId === pageId);
  const collection: Partial<Collection> = {
    itemsOfPage: async (pageId) => ofPage(pageId),
    corrections: async () => [],
    savePageItems: (page: SavedPage, drafts) => {
      touch([page.id]);
      put(drafts.map((draft) => savedItem(page.id, draft)));
      return Promise.resolve(ofPage(page.id));
    },
    editItems: (edits) => {
      touch(edits.map(({ id }) => id));
      return Promise.resolve([]);
    },
    deleteItems: (ids) => {
      touch(ids);
      return Promise.resolve(ids.flatMap((id) => items.get(id) ?? []));
    },
    restoreItems: (all) => {
      put(all);
      return Promise.resolve(all.map(({ pageId }) => pageId));
    },
    keepArticle: async (pageId) => touch([pageId]),
  };
  const ports: WorkerPorts = {
    tagger: async () => tagger,
    extract: extractPlan,
    collection: collection as Collection,
    now: () => NOW,
    setBadge: async () => undefined,
    startReader: async () => true,
    enterTab: async () => true,
    commandKeys: async () => [],
  };
  return { handlers: workerHandlers(ports), touched };
}

interface Delivered {
  /** What was answered; null where the message was left to other listeners. */
  readonly answer: { readonly ok: boolean } | null;
  readonly unexpected: readonly unknown[];
}

/** Delivers as the browser does: what cannot be carried as JSON does not arrive. */
async function deliver(
  listen: (report: (error: unknown) => void) => ReturnType<typeof handle>,
  message: unknown,
  sender: object,
): Promise<Delivered | null> {
  let carried: unknown;
  try {
    carried = JSON.parse(JSON.stringify(message) ?? 'null');
  } catch {
    return null;
  }
  const unexpected: unknown[] = [];
  const answers: { readonly ok: boolean }[] = [];
  await new Promise<void>((resolve) => {
    const waits = listen((error) => unexpected.push(error))(carried, sender, (answer) => {
      answers.push(answer);
      resolve();
    });
    if (waits !== true) resolve();
  });
  expect(answers.length).toBeLessThanOrEqual(1);
  return { answer: answers[0] ?? null, unexpected };
}

describe('messages', () => {
  test('honest ones are all taken', async () => {
    for (const [name, input] of Object.entries(honest(PAGE_ID))) {
      if (!(name in WORKER_GUARDS)) continue;
      const sender = name === 'startReader' ? SENDERS.page : SENDERS.popup;
      const delivered = await deliver(
        (report) => handle('worker', worker().handlers, WORKER_GUARDS, HOME, report),
        { to: 'worker', name, input },
        sender,
      );
      expect([name, delivered?.answer?.ok, delivered?.unexpected]).toEqual([name, true, []]);
    }
  });

  test('the worker answers any, is never surprised, and lets a page touch nothing but its own site', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(messagesTo('worker'), anySender, async (message, from) => {
        const { handlers, touched } = worker();
        const delivered = await deliver((report) => handle('worker', handlers, WORKER_GUARDS, HOME, report), message, SENDERS[from]);
        if (delivered === null) return;
        expect(delivered.unexpected.map(String)).toEqual([]);
        if (from === 'other' || from === 'nobody' || from === 'sandbox') expect(touched).toEqual([]);
        if (from === 'page') expect(touched.filter((pageId) => !pageId.startsWith(`${SITE}/`))).toEqual([]);
        if (delivered.answer?.ok !== true) expect(touched).toEqual([]);
      }),
      cases('messages'),
    );
  });

  test('a page does what only the extension’s own surfaces ask, in the right shape', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(messagesTo('page'), anySender, async (message, from) => {
        const done: string[] = [];
        const handlers = Object.fromEntries(
          Object.keys(PAGE_GUARDS).map((name) => [name, () => done.push(name)]),
        ) as unknown as Handlers<'page'>;
        const delivered = await deliver((report) => handle('page', handlers, PAGE_GUARDS, HOME, report), message, SENDERS[from]);
        if (delivered === null) return;
        expect(delivered.unexpected).toEqual([]);
        if (from !== 'popup') expect(done).toEqual([]);
        expect(done.length).toBe(delivered.answer?.ok === true ? 1 : 0);
      }),
      cases('messages'),
    );
  });
});
