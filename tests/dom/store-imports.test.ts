import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { PageWithItems, SavedItem } from '../../lib/core/item.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import type { ImportOrder } from '../../lib/store/imports.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';
const NOW = '2026-03-01T08:00:00.000Z';
const RULE: CorrectionRule = {
  id: 'r1',
  createdAt: NOW,
  enabled: true,
  match: { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', role: null },
  become: { indicator: null, role: 'actual' },
};

let db: CollectionDatabase;
let collection: Collection;
beforeEach(() => {
  db = new CollectionDatabase(`imports-test-${crypto.randomUUID()}`);
  collection = createCollection({ now: () => NOW, persist: async () => true }, db);
});
afterEach(() => db.delete());

/** An item as a colleague's file has it. */
function theirs(pageId: string, start: number, over: Partial<SavedItem> = {}): SavedItem {
  const own = { pageId, asRead: null, status: 'saved', note: '', tags: [], capturedAt: NOW, updatedAt: NOW } as const;
  return { ...aDraft(pageId, start), ...own, ...over };
}

const group = (id: string, ...items: SavedItem[]): PageWithItems => ({ page: aPage(id), items });
const everything = async () => Promise.all(db.tables.filter(({ name }) => name !== 'settings').map((table) => table.toArray()));

function order(pages: ImportOrder['pages'], over: Partial<ImportOrder> = {}): ImportOrder {
  return { pages, articles: [{ pageId: HOME, html: '<p>云岭乡</p>', capturedAt: NOW }], rules: [RULE], ...over };
}

describe('an import', () => {
  test('is taken back with its pages, copies and rules: the collection is what it was', async () => {
    await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    const [here] = await collection.groupsOf([OTHER]);
    const before = await everything();
    const step = await collection.importAll(
      order([
        { after: group(HOME, theirs(HOME, 10), theirs(HOME, 40)), before: null },
        { after: group(OTHER, ...(here?.items ?? []), theirs(OTHER, 60)), before: here ?? null },
      ]),
    );
    expect(await collection.itemsOfPage(HOME)).toHaveLength(2);
    expect(await collection.itemsOfPage(OTHER)).toHaveLength(2);
    expect(await collection.articleOf(HOME)).toEqual({ html: '<p>云岭乡</p>', capturedAt: NOW });
    expect(await collection.corrections()).toEqual([RULE]);
    await collection.undoImport(step);
    expect(await everything()).toEqual(before);
  });

  test('that fails at its last step has changed nothing', async () => {
    await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    const before = await everything();
    const unwritable = { ...RULE, become: () => null } as unknown as CorrectionRule;
    await expect(
      collection.importAll(order([{ after: group(HOME, theirs(HOME, 10)), before: null }], { rules: [unwritable] })),
    ).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  test('leaves what was saved, changed or deleted since it was planned', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    const [planned] = await collection.groupsOf([HOME]);
    if (planned === undefined) throw new Error('nothing was saved');
    const [first, second] = planned.items.map(({ id }) => id);
    const later = createCollection({ now: () => '2026-03-02T08:00:00.000Z', persist: async () => true }, db);
    await later.editItems([{ id: first ?? '', note: '刚写下的' }]);
    await later.deleteItems([second ?? '']);
    await later.savePageItems(aPage(HOME), [aDraft(HOME, 70)]);
    const after = group(HOME, ...planned.items.map((item) => ({ ...item, note: '同事的' })), theirs(HOME, 90));
    await collection.importAll(order([{ after, before: planned }]));
    expect((await collection.itemsOfPage(HOME)).map(({ selector, note }) => [selector.start, note])).toEqual([
      [10, '刚写下的'],
      [70, ''],
      [90, ''],
    ]);
  });

  test('keeps the copy and the rule that are here, also when it is taken back', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await collection.keepArticle(HOME, '<p>先留下的</p>');
    await collection.putCorrection({ ...RULE, enabled: false });
    const before = await everything();
    const step = await collection.importAll(order([]));
    expect((await collection.articleOf(HOME))?.html).toBe('<p>先留下的</p>');
    expect(await collection.corrections()).toEqual([{ ...RULE, enabled: false }]);
    await collection.undoImport(step);
    expect(await everything()).toEqual(before);
  });
});

test('the mark of a page that was gone through is taken back to the time that it had', async () => {
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  expect(await collection.setReviewed(HOME, '2026-02-01T08:00:00.000Z')).toBeNull();
  const before = await collection.setReviewed(HOME, false);
  expect(before).toBe('2026-02-01T08:00:00.000Z');
  await collection.setReviewed(HOME, before ?? false);
  expect((await collection.page(HOME))?.reviewedAt).toBe('2026-02-01T08:00:00.000Z');
});
