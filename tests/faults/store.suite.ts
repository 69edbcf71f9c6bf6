/** In the page: a seeded run of changes to the collection, each told when it is acknowledged, and what the collection holds. */
import Dexie from 'dexie';
import { type Imported, writeImport } from '../../components/import/write-import.ts';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { aDraft, aPage } from '../unit/store/items.ts';
import { type Change, type Held, PAGES } from './changes.ts';

const ITEMS = 6;
const NOW = '2026-11-25T08:00:00.000Z';

const collection = createCollection({ now: () => NOW, persist: async () => true });
const addressOf = (page: number): string => `https://www.town${page}.example/plan`;

/** All items of a page say the same number: which change they were written by. */
function drafts(page: number, version: number): ItemDraft[] {
  return Array.from({ length: ITEMS }, (_, i) => aDraft(addressOf(page), i * 50, { value: version, baseValue: version }));
}

const saved = (page: number, version: number): SavedItem[] =>
  drafts(page, version).map((draft) => ({
    ...draft,
    pageId: addressOf(page),
    asRead: null,
    status: 'saved',
    note: '',
    tags: [],
    capturedAt: NOW,
    updatedAt: NOW,
  }));

/** A rule that is about nothing in these pages: only its being there is looked at. */
const ruleOf = (version: number): CorrectionRule => ({
  id: `rule-${version}`,
  createdAt: NOW,
  enabled: true,
  match: { indicator: '无此指标', indicatorKey: 'no-such-indicator', role: null },
  become: { indicator: null, role: 'actual' },
});

/** What a colleague has of a page: what is here, with a tag, or a first reading of it. */
async function colleagues(page: number, version: number): Promise<SavedItem[]> {
  const here = await collection.itemsOfPage(addressOf(page));
  return (here.length > 0 ? here : saved(page, version)).map((item) => ({ ...item, tags: [...item.tags, `v${version}`] }));
}

async function bringIn({ kind, pages, version }: Change): Promise<Imported> {
  const file = {
    exportedAt: NOW,
    pages: await Promise.all(
      pages.map(async (one) => ({
        page: aPage(addressOf(one)),
        items: kind === 'import' ? saved(one, version) : await colleagues(one, version),
        article: { html: `<p>${'规划'.repeat(2000)}</p>`, capturedAt: NOW },
      })),
    ),
    corrections: [ruleOf(version)],
    settings: [],
  };
  return writeImport({ file, choiceOf: () => 'theirs', describe: () => '', rules: true }, { collection });
}

let lastImport: Imported | null = null;

async function apply(change: Change): Promise<void> {
  const { kind, pages, version } = change;
  const [page = 0] = pages;
  switch (kind) {
    case 'save':
      await collection.savePageItems(aPage(addressOf(page)), drafts(page, version));
      return;
    case 'edit':
      await collection.editItems(saved(page, version).map(({ id, reading }) => ({ id, reading })));
      return;
    case 'import':
    case 'merge':
      lastImport = await bringIn(change);
      return;
    case 'take-back':
      await lastImport?.undo();
      lastImport = null;
      return;
    case 'delete':
      await collection.deleteItems(saved(page, version).map(({ id }) => id));
      return;
    default:
      throw new Error(`no change ${String(kind)}`);
  }
}

async function held(): Promise<Held> {
  const found = new Map<string, readonly SavedItem[]>();
  for await (const chunk of collection.allItems()) for (const { page, items } of chunk) found.set(page.id, items);
  const bounds = new Map((await collection.comparedPages()).map((compared) => [compared.page.id, compared.bounds]));
  const pages = [...found].map(([pageId, items]) => ({
    page: Number(/town(\d+)/.exec(pageId)?.[1]),
    items: items.map(({ reading }) => (reading.kind === 'figure' ? Number(reading.value) : Number.NaN)),
    tags: items.map(({ tags }) => Math.max(0, ...tags.map((tag) => Number(tag.slice(1))))),
    bounds: (bounds.get(pageId) ?? []).map(({ baseValue }) => Number(baseValue)),
  }));
  const copies: number[] = [];
  for (let page = 0; page < PAGES; page += 1) if ((await collection.articleOf(addressOf(page))) !== null) copies.push(page);
  return { pages, rules: (await collection.corrections()).map(({ id }) => Number(id.slice(5))), copies };
}

/** A collection as the first version of the product left it, with as many pages. */
async function leaveVersion1(pages: number): Promise<void> {
  const old = new Dexie('planmark');
  old.version(1).stores({ pages: 'id', items: 'pageId', summaries: 'pageId' });
  for (let page = 0; page < pages; page += 1) {
    const pageId = addressOf(page);
    const items = saved(page, 1).map(({ id, pageId: _, origin: __, asRead: ___, ...item }) => ({ ...item, local: id.split('|')[1] ?? '' }));
    const { reviewedAt: ____, ...record } = aPage(pageId);
    await old.table('pages').put(record);
    await old.table('items').put({ pageId, items });
    await old.table('summaries').put({ pageId, saved: items.length, bounds: [] });
  }
  old.close();
}

declare global {
  interface Window {
    /** Given by the test: hears of each acknowledged change. */
    acknowledged(version: number): Promise<void>;
    faults: {
      run(changes: readonly Change[]): Promise<void>;
      held(): Promise<Held>;
      leaveVersion1(pages: number): Promise<void>;
      open(): ReturnType<Collection['count']>;
    };
  }
}

window.faults = {
  run: async (changes) => {
    for (const change of changes) {
      await apply(change);
      // Not waited for: the next change is under way when the test hears of this one.
      void window.acknowledged(change.version);
    }
  },
  held,
  leaveVersion1,
  open: () => collection.count(),
};
