/** Collections of any content, as older versions of the product left them: all of it is there in the newest. */
import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import { createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { summarise } from '../../lib/store/summary.ts';
import { cases, PATIENCE } from '../fuzz/cases.ts';
import { anyPages } from '../unit/core/exchange/any-collection.ts';

const VERSION_1 = { pages: 'id', items: 'pageId', summaries: 'pageId' };
const VERSION_2 = { articles: 'pageId', corrections: 'id', settings: 'name' };
const RULE = {
  id: 'r1',
  createdAt: '2026-03-01T08:00:00.000Z',
  enabled: true,
  match: { indicator: '甲', indicatorKey: 'a', role: null },
  become: {},
};

interface Group {
  readonly page: SavedPage;
  readonly items: readonly SavedItem[];
}

const localOf = ({ id, pageId }: SavedItem): string => id.slice(pageId.length + 1);

/** Without the excerpts, the reader's own items, corrections, reviews and areas, which version 1 did not know. */
function ofVersion1({ page, items }: Group): { readonly page: object; readonly items: readonly object[]; readonly becomes: Group } {
  const { reviewedAt: _, ...plainPage } = page;
  const known = items.filter(({ reading }) => reading.kind !== 'excerpt');
  const plain = known.map((item) => {
    const { id: _id, pageId: _pageId, origin: _origin, asRead: _asRead, byRule: _byRule, reading, ...rest } = item;
    if (reading.kind !== 'project') return { ...rest, reading, local: localOf(item) };
    const { area: _area, ...project } = reading;
    return { ...rest, reading: project, local: localOf(item) };
  });
  const becomes = known.map((item): SavedItem => {
    const { byRule: _, ...rest } = item;
    const reading = item.reading.kind === 'project' ? { ...item.reading, area: null } : item.reading;
    return { ...rest, reading, origin: 'rules', asRead: null };
  });
  return { page: plainPage, items: plain, becomes: { page: { ...page, reviewedAt: null }, items: becomes } };
}

/** As versions 2 and 3 kept it: what they kept is what is kept now. */
function ofVersion2(group: Group): ReturnType<typeof ofVersion1> {
  const plain = group.items.map((item) => {
    const { id: _, pageId: __, ...rest } = item;
    return { ...rest, local: localOf(item) };
  });
  return { page: group.page, items: plain, becomes: group };
}

/** Leaves a database of an older version behind, takes it over, and answers what is in it then. */
async function takenOver(version: 1 | 2 | 3, groups: readonly ReturnType<typeof ofVersion1>[]) {
  const old = new Dexie(`migration-${crypto.randomUUID()}`);
  old.version(1).stores(VERSION_1);
  if (version >= 2) old.version(2).stores(VERSION_2);
  if (version === 3) old.version(3).stores({});
  for (const { page, items, becomes } of groups) {
    await old.table('pages').put(page);
    if (items.length === 0) continue;
    await old.table('items').put({ pageId: becomes.page.id, items });
    await old.table('summaries').put({ pageId: becomes.page.id, saved: 0, bounds: [] });
    if (version >= 2) await old.table('articles').put({ pageId: becomes.page.id, html: new Uint8Array([1, 2]), capturedAt: 'then' });
  }
  if (version >= 2) await old.table('corrections').put(RULE);
  if (version >= 2) await old.table('settings').put({ name: 'export', value: { list: [1, null, '\ud800'] } });
  old.close();
  const db = new CollectionDatabase(old.name);
  const collection = createCollection({ now: () => '2026-11-25T00:00:00.000Z', persist: async () => true }, db);
  try {
    const found = await Promise.all(
      groups.map(async ({ becomes: { page } }) => ({ page: await collection.page(page.id), items: await collection.itemsOfPage(page.id) })),
    );
    return {
      found,
      summaries: await db.summaries.toArray(),
      articles: await db.articles.count(),
      rules: await collection.corrections(),
      setting: await collection.setting('export'),
    };
  } finally {
    db.close();
    await deleted(old.name);
  }
}

/** The library warns of every connection that is still closing. */
const deleted = (name: string): Promise<unknown> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });

const summariesOf = (groups: readonly Group[]): unknown[] =>
  groups
    .filter(({ items }) => items.length > 0)
    .map(({ page, items }) => summarise({ pageId: page.id, items: items.map((item) => ({ ...item, local: localOf(item) })) }))
    .sort((a, b) => (a.pageId < b.pageId ? -1 : 1));

test('version 1', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPages, async (pages) => {
      const groups = pages.map(ofVersion1);
      const { found, summaries } = await takenOver(1, groups);
      expect(found).toEqual(groups.map(({ becomes }) => becomes));
      expect(summaries).toEqual(summariesOf(groups.map(({ becomes }) => becomes)));
    }),
    cases('migrations'),
  );
});

test.each([2, 3] as const)('version %i', { timeout: PATIENCE }, async (version) => {
  await fc.assert(
    fc.asyncProperty(anyPages, async (pages) => {
      const groups = pages.map(({ page, items }) => ofVersion2({ page, items }));
      const { found, summaries, articles, rules, setting } = await takenOver(version, groups);
      expect(found).toEqual(groups.map(({ becomes }) => becomes));
      expect(summaries).toEqual(summariesOf(groups.map(({ becomes }) => becomes)));
      expect([articles, rules, setting]).toEqual([summaries.length, [RULE], { list: [1, null, '\ud800'] }]);
    }),
    cases('migrations'),
  );
});
