import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { ItemReading } from '../../lib/core/item.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { A_FIGURE, aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';

let db: CollectionDatabase;
let clock: string;
let told: (readonly string[] | null)[];
let collection: Collection;

beforeEach(() => {
  db = new CollectionDatabase(`changes-test-${crypto.randomUUID()}`);
  clock = '2026-03-01T08:00:00.000Z';
  told = [];
  collection = createCollection({ now: () => clock, persist: async () => true, changed: (pageIds) => told.push(pageIds) }, db);
});
afterEach(() => db.delete());

const corrected: ItemReading = { ...A_FIGURE, indicator: '地方财政收入', indicatorKey: 'fiscal-revenue-local', value: 18 };

describe('editing', () => {
  test('keeps the first reading beside the corrected one, through a second correction', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (item === undefined) throw new Error('nothing was saved');
    clock = '2026-03-02T08:00:00.000Z';
    expect(await collection.editItems([{ id: item.id, reading: corrected, note: '以公报为准', tags: ['核对'] }])).toEqual([item]);
    await collection.editItems([{ id: item.id, reading: { ...corrected, year: 2025 }, status: 'reviewed' }]);
    expect(await collection.itemsOfPage(HOME)).toEqual([
      {
        ...item,
        reading: { ...corrected, year: 2025 },
        asRead: item.reading,
        note: '以公报为准',
        tags: ['核对'],
        status: 'reviewed',
        updatedAt: clock,
      },
    ]);
    expect(await collection.comparedPages()).toMatchObject([{ page: { id: HOME }, bounds: [{ key: 'fiscal-revenue-local', year: 2025 }] }]);
  });

  test('an item corrected back to what was read is as it was read', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (item === undefined) throw new Error('nothing was saved');
    await collection.editItems([{ id: item.id, reading: corrected }]);
    await collection.editItems([{ id: item.id, reading: item.reading }]);
    expect(await collection.itemsOfPage(HOME)).toMatchObject([{ reading: item.reading, asRead: null }]);
  });

  test('is undone by putting back what it answered', async () => {
    const before = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    const answered = await collection.editItems(before.map(({ id }) => ({ id, note: '一并修改' })));
    await collection.restoreItems(answered, true);
    expect(await collection.itemsOfPage(HOME)).toEqual(before);
  });

  test('a page read anew keeps what was corrected, until it says something else', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (item === undefined) throw new Error('nothing was saved');
    await collection.editItems([{ id: item.id, reading: corrected }]);
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    expect(await collection.itemsOfPage(HOME)).toMatchObject([{ reading: corrected, asRead: item.reading }]);
    const renewed = { ...aDraft(HOME, 10, { value: 18 }, '18%以上'), id: item.id };
    await collection.savePageItems(aPage(HOME), [renewed]);
    expect(await collection.itemsOfPage(HOME)).toMatchObject([{ reading: renewed.reading, asRead: null }]);
  });
});

describe('suggestions', () => {
  test('are kept without being counted, and leave what is saved as it is', async () => {
    const [first, second] = [aDraft(HOME, 10), aDraft(HOME, 40)];
    await collection.savePageItems(aPage(HOME), [first]);
    const items = await collection.savePageItems(aPage(HOME), [first, second], 'suggested');
    expect(items.map(({ status }) => status)).toEqual(['saved', 'suggested']);
    expect(await collection.count()).toEqual({ pages: 1, items: 1 });
    const accepted = await collection.savePageItems(aPage(HOME), [second]);
    expect(accepted.map(({ status }) => status)).toEqual(['saved', 'saved']);
  });
});

describe('pages', () => {
  test('are marked as reviewed, and stay so when they are read anew', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await collection.setReviewed(HOME, true);
    await collection.savePageItems(aPage(HOME, { title: '云岭乡2026年工作要点（修订）' }), [aDraft(HOME, 40)]);
    expect(await collection.pages()).toMatchObject([{ page: { reviewedAt: clock, title: '云岭乡2026年工作要点（修订）' } }]);
    await collection.setReviewed(HOME, false);
    expect(await collection.pages()).toMatchObject([{ page: { reviewedAt: null } }]);
  });
});

test('every change says which pages it touched, and a deletion of everything that it was all', async () => {
  const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  if (item === undefined) throw new Error('nothing was saved');
  await collection.editItems([{ id: item.id, note: '改' }]);
  const deleted = await collection.deleteItems([item.id]);
  await collection.deleteItems([item.id]);
  await collection.restoreItems(deleted);
  await collection.deleteEverything();
  expect(told).toEqual([[HOME], [HOME], [HOME], [HOME], null]);
});

test('an article is kept once, packed, and read back as it was', async () => {
  await collection.keepArticle(HOME, '<p>财政总收入增长<b>20%</b>以上。</p>');
  await collection.keepArticle(HOME, '<p>后来的文字。</p>');
  expect(await collection.articleOf(HOME)).toEqual({ html: '<p>财政总收入增长<b>20%</b>以上。</p>', capturedAt: clock });
  expect(await collection.articleOf(OTHER)).toBeNull();
});

test('corrections and settings are kept and taken back; deleting everything leaves none', async () => {
  const rule: CorrectionRule = {
    id: 'r1',
    createdAt: clock,
    enabled: true,
    match: { indicator: '财税总收入', indicatorKey: 'surface:财税总收入', role: null },
    become: { indicator: { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', category: '财政' }, role: null },
  };
  await collection.putCorrection(rule);
  await collection.putCorrection({ ...rule, id: 'r0', createdAt: '2026-02-01T08:00:00.000Z' });
  expect((await collection.corrections()).map(({ id }) => id)).toEqual(['r0', 'r1']);
  await collection.removeCorrection('r0', false);
  expect(await collection.corrections()).toEqual([rule]);
  expect(await collection.setting('last-backup')).toBeUndefined();
  await collection.keepSetting('last-backup', { at: clock, items: 3 });
  expect(await collection.setting('last-backup')).toEqual({ at: clock, items: 3 });
  await collection.deleteEverything();
  expect([await collection.corrections(), await collection.setting('last-backup')]).toEqual([[], undefined]);
});

test('a collection of version 1 is taken over whole', async () => {
  const old = new Dexie(`old-${crypto.randomUUID()}`);
  old.version(1).stores({ pages: 'id', items: 'pageId', summaries: 'pageId' });
  const { reviewedAt: _, ...page } = aPage(HOME);
  const { id: _id, origin: _origin, ...draft } = aDraft(HOME, 10);
  const item = { ...draft, local: 'f10-15.q', status: 'saved', note: '旧注', tags: ['旧'], capturedAt: clock, updatedAt: clock };
  const project = { kind: 'project', name: '云岭水厂', projectKind: null, stage: null, deadline: null, investment: null, department: [] };
  await old.table('pages').put(page);
  await old.table('items').put({ pageId: HOME, items: [item, { ...item, local: 'p20-24.q', reading: project }] });
  await old.table('summaries').put({ pageId: HOME, saved: 2, bounds: [] });
  old.close();
  const taken = new CollectionDatabase(old.name);
  const { itemsOfPage, pages } = createCollection({ now: () => clock, persist: async () => true }, taken);
  expect(await pages()).toEqual([{ page: aPage(HOME), saved: 2 }]);
  const fresh = { pageId: HOME, origin: 'rules', asRead: null };
  const { local: _local, ...rest } = item;
  expect(await itemsOfPage(HOME)).toEqual([
    { ...rest, ...fresh, id: `${HOME}|f10-15.q` },
    { ...rest, ...fresh, id: `${HOME}|p20-24.q`, reading: { ...project, area: null } },
  ]);
  await taken.delete();
});

test.each([2, 3])('of a collection of version %i the summaries say value and unit as the page states them', async (version) => {
  const old = new Dexie(`old-${crypto.randomUUID()}`);
  old.version(1).stores({ pages: 'id', items: 'pageId', summaries: 'pageId' });
  old.version(2).stores({ articles: 'pageId', corrections: 'id', settings: 'name' });
  if (version === 3) old.version(3).stores({});
  const { id: _, ...draft } = aDraft(HOME, 10);
  const item = { ...draft, asRead: null, local: 'f10-15.q', status: 'saved', note: '', tags: [], capturedAt: clock, updatedAt: clock };
  await old.table('pages').put(aPage(HOME));
  await old.table('items').put({ pageId: HOME, items: [item] });
  await old.table('summaries').put({ pageId: HOME, saved: 1, bounds: [] });
  old.close();
  const taken = new CollectionDatabase(old.name);
  const { comparedPages } = createCollection({ now: () => clock, persist: async () => true }, taken);
  if (draft.reading.kind !== 'figure') throw new Error('the sample is a figure');
  const { value, unit } = draft.reading;
  expect(await comparedPages()).toMatchObject([{ page: aPage(HOME), bounds: [{ value, unit, local: 'f10-15.q' }] }]);
  await taken.delete();
});
