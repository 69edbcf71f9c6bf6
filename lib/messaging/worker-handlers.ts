/**
 * The background worker: answers the protocol with what it is given. It holds nothing true in a variable, so the
 * browser can stop it between any two messages; all that lasts is in the collection.
 */
import { revisit } from '../core/anchoring/revisit.ts';
import { correctedItems } from '../core/corrections/apply-rules.ts';
import { draftItems, savedPageOf } from '../core/draft-items.ts';
import type { ItemDraft, SavedItem } from '../core/item.ts';
import { pageIdOf } from '../core/page-id.ts';
import { offeredItems, savedIds } from '../core/saved-ids.ts';
import { badgeText } from './badge.ts';
import { editHandlers } from './edit-handlers.ts';
import type { Handlers } from './handle.ts';
import { Refusal } from './handle.ts';
import type { WorkerPorts } from './worker-ports.ts';

/**
 * A message holds 64 MB and a list some thousands of lines; the longest plans have a tenth of this. What is saved stays,
 * wherever it stands.
 */
const MOST_ITEMS = 5_000;

function listable(items: readonly ItemDraft[], saved: readonly SavedItem[]): readonly ItemDraft[] {
  if (items.length <= MOST_ITEMS) return items;
  const ids = new Set(saved.map(({ id }) => id));
  return items.filter((item, i) => i < MOST_ITEMS || ids.has(item.id));
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The handlers of the worker's messages. */
export function workerHandlers(ports: WorkerPorts): Handlers<'worker'> {
  const { collection } = ports;
  const badge = async (tabId: number | null, items: number, saved: number): Promise<void> => {
    if (tabId !== null) await ports.setBadge(tabId, badgeText(items, saved));
  };
  return {
    readPage: async ({ page, force }, caller) => {
      const kept = Promise.all([collection.itemsOfPage(pageIdOf(page.url)), collection.corrections()]);
      // Awaited below; without words nobody does.
      kept.catch(() => undefined);
      // The database answers while the text is read, which holds this thread: its questions have to be on their way before.
      const [tagger] = await Promise.all([ports.tagger(), nextTurn()]);
      const extraction = ports.extract(page, tagger, { force });
      const savedPage = savedPageOf(page, extraction, ports.now());
      const [saved, rules] = await kept;
      const isRead = force || extraction.verdict.isPlan;
      const { items: read, anchors } = isRead ? revisit(page.text, draftItems(page, extraction), saved) : { items: [], anchors: [] };
      const items = listable(correctedItems(rules, read, saved), saved);
      // Nobody waits for it: the marks are to be seen first.
      void badge(caller.tabId, offeredItems(items, saved).length, isRead ? savedIds(saved).size : 0);
      return { page: savedPage, verdict: extraction.verdict, items, saved, anchors, omitted: read.length - items.length };
    },
    pageIsNoPlan: async (_, caller) => {
      await badge(caller.tabId, 0, 0);
      return null;
    },
    pageCounts: async ({ items, saved }, caller) => {
      await badge(caller.tabId, items, saved);
      return null;
    },
    saveItems: ({ page, items }) => collection.savePageItems(page, items),
    ignoreItems: ({ page, items }) => collection.savePageItems(page, items, 'ignored'),
    savedOfPage: ({ pageId }) => collection.itemsOfPage(pageId),
    keepArticle: async ({ pageId, html }) => {
      // Only pages that the user saved something of: a script in a page must not fill the disk.
      if (savedIds(await collection.itemsOfPage(pageId)).size === 0) return false;
      await collection.keepArticle(pageId, html);
      return true;
    },
    deleteItems: ({ ids }) => collection.deleteItems(ids),
    restoreItems: async ({ items }) => {
      await collection.restoreItems(items);
      return null;
    },
    startReader: async ({ running }, { tabId }) => {
      if (tabId === null || !(await ports.startReader(tabId, running)))
        throw new Refusal({ code: 'no-page', detail: `tab ${tabId} cannot be marked` });
      return null;
    },
    enterTab: async ({ tabId }) => {
      if (!(await ports.enterTab(tabId))) throw new Refusal({ code: 'no-page', detail: `tab ${tabId} cannot be entered` });
      return null;
    },
    ...editHandlers(ports),
    commandKeys: () => ports.commandKeys(),
  };
}
