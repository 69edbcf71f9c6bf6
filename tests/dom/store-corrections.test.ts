import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { A_FIGURE, aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';
const RULE: CorrectionRule = {
  id: 'r1',
  createdAt: '2026-03-01T08:00:00.000Z',
  enabled: true,
  match: { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', role: null },
  become: { indicator: { indicator: '一般公共预算收入', indicatorKey: 'general-budget-revenue', category: '财政' }, role: null },
};
const CORRECTED = { ...A_FIGURE, ...RULE.become.indicator };

let db: CollectionDatabase;
let told: (readonly string[] | null)[];
let collection: Collection;

beforeEach(() => {
  db = new CollectionDatabase(`corrections-test-${crypto.randomUUID()}`);
  told = [];
  const changed = (pageIds: readonly string[] | null): number => told.push(pageIds);
  collection = createCollection({ now: () => '2026-03-02T08:00:00.000Z', persist: async () => true, changed }, db);
});
afterEach(() => {
  db.close();
  return db.delete();
});

const readings = async (pageId: string): Promise<unknown[]> =>
  (await collection.itemsOfPage(pageId)).map(({ reading, byRule }) => [reading.kind === 'figure' && reading.indicator, byRule]);

/** Two items on one page and one on another, as they were read. */
async function three(): Promise<SavedItem[]> {
  const first = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
  return [...first, ...(await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]))];
}

test('changes the chosen items in one step that is undone whole', async () => {
  const before = await three();
  const [first, , third] = before;
  told = [];
  const step = await collection.applyCorrection(RULE, [first?.id ?? '', third?.id ?? '']);
  expect(step.before).toEqual([first, third]);
  expect(told).toEqual([[HOME, OTHER]]);
  expect(await collection.itemsOfPage(HOME)).toMatchObject([
    { reading: CORRECTED, asRead: A_FIGURE, byRule: 'r1' },
    { reading: A_FIGURE, asRead: null },
  ]);
  const other = (await collection.comparedPages()).find(({ page }) => page.id === OTHER);
  expect(other?.bounds).toMatchObject([{ key: 'general-budget-revenue', op: '>=', baseValue: 20 }]);
  expect(await collection.correctionUse()).toEqual(new Map([['r1', 2]]));
  await collection.undoCorrection(step);
  expect([...(await collection.itemsOfPage(HOME)), ...(await collection.itemsOfPage(OTHER))]).toEqual(before);
  expect(await collection.corrections()).toEqual([]);
});

test('what its reader left unticked stays as it was read when the page is saved again', async () => {
  const [first] = await three();
  await collection.applyCorrection(RULE, [first?.id ?? '']);
  const read = (start: number): ItemDraft => ({ ...aDraft(HOME, start), reading: CORRECTED, asRead: A_FIGURE, byRule: 'r1' });
  await collection.savePageItems(aPage(HOME), [read(10), read(40), read(70)]);
  expect(await readings(HOME)).toEqual([
    ['一般公共预算收入', 'r1'],
    ['财政总收入', undefined],
    ['一般公共预算收入', 'r1'],
  ]);
});

test('what a rule changed stays when the rule is off and the page is saved again', async () => {
  const [first] = await three();
  await collection.applyCorrection(RULE, [first?.id ?? '']);
  await collection.putCorrection({ ...RULE, enabled: false });
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  expect((await readings(HOME))[0]).toEqual(['一般公共预算收入', 'r1']);
});

test('an item that is corrected by hand is no rule’s any more, and no rule changes it', async () => {
  const [first] = await three();
  const id = first?.id ?? '';
  await collection.applyCorrection(RULE, [id]);
  await collection.editItems([{ id, note: '只写一句' }]);
  expect((await collection.itemsOfPage(HOME))[0]?.byRule).toBe('r1');
  await collection.editItems([{ id, reading: { ...CORRECTED, indicator: '地方财政收入' } }]);
  await collection.applyCorrection({ ...RULE, id: 'r2' }, [id]);
  const [item] = await collection.itemsOfPage(HOME);
  expect(item).toMatchObject({ reading: { indicator: '地方财政收入' }, asRead: A_FIGURE, note: '只写一句' });
  expect(item).not.toHaveProperty('byRule');
});

test('a rule that goes leaves what it changed, or takes it back; both can be undone', async () => {
  const items = await three();
  await collection.applyCorrection(
    RULE,
    items.map(({ id }) => id),
  );
  const left = await collection.removeCorrection('r1', false);
  expect([await collection.corrections(), left?.before]).toEqual([[], []]);
  expect((await readings(OTHER))[0]).toEqual(['一般公共预算收入', 'r1']);
  if (left === null) throw new Error('there was a rule');
  await collection.undoCorrection(left);
  expect(await collection.corrections()).toEqual([RULE]);
  const back = await collection.removeCorrection('r1', true);
  expect(back?.before).toHaveLength(3);
  expect(await readings(HOME)).toEqual([
    ['财政总收入', undefined],
    ['财政总收入', undefined],
  ]);
  if (back === null) throw new Error('there was a rule');
  await collection.undoCorrection(back);
  expect(await readings(HOME)).toEqual([
    ['一般公共预算收入', 'r1'],
    ['一般公共预算收入', 'r1'],
  ]);
  expect(await collection.removeCorrection('r9', true)).toBeNull();
});

test('where a newer rule goes, an older one that is about the same takes over', async () => {
  const [first] = await three();
  const id = first?.id ?? '';
  await collection.applyCorrection(RULE, [id]);
  const newer = { ...RULE, id: 'r2', createdAt: '2026-03-02T08:00:00.000Z', become: { indicator: null, role: 'actual' as const } };
  await collection.applyCorrection(newer, [id]);
  expect((await collection.itemsOfPage(HOME))[0]).toMatchObject({ reading: { ...CORRECTED, role: 'actual' }, byRule: 'r2' });
  await collection.removeCorrection('r2', true);
  expect((await collection.itemsOfPage(HOME))[0]).toMatchObject({ reading: CORRECTED, asRead: A_FIGURE, byRule: 'r1' });
});
