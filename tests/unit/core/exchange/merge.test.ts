import { describe, expect, test } from 'vitest';
import { type Choice, chosen } from '../../../../lib/core/exchange/merge/join-items.ts';
import { countMerge, countNewerPages, mergedPages, mergePage } from '../../../../lib/core/exchange/merge/merge-plan.ts';
import { type SavedItem, subjectOfReading } from '../../../../lib/core/item.ts';
import { itemIdOf } from '../../../../lib/core/page-id.ts';
import { FIGURE, PAGE, savedItem } from '../table/sample-items.ts';

const mineOf = (change: Partial<SavedItem> = {}): SavedItem => savedItem({ id: itemIdOf(PAGE.id, 'f20-25.a'), ...change });
const file = (items: readonly SavedItem[], page = PAGE) => ({ page, items, article: null });
const plan = (theirs: readonly SavedItem[], mine: readonly SavedItem[]) => [mergePage(file(theirs), { page: PAGE, items: mine })];
const merged = (theirs: readonly SavedItem[], mine: readonly SavedItem[], choice: Choice = 'mine') =>
  mergedPages(plan(theirs, mine), () => choice, subjectOfReading)[0]?.items;

describe('an item of a file is', () => {
  test('new where the collection has none at its place', () => {
    const theirs = mineOf({
      id: itemIdOf(PAGE.id, 'f90-92.b'),
      selector: { start: 90, end: 92, exact: '5%', prefix: '增长', suffix: '。' },
    });
    expect(countMerge(plan([theirs], [mineOf()]))).toMatchObject({ new: 1, 'only-here': 1, conflict: 0 });
    expect(merged([theirs], [mineOf()])).toEqual([theirs, mineOf()]);
  });

  test('equal where both say the same: nothing is written', () => {
    const theirs = mineOf({ updatedAt: '2026-11-30T00:00:00.000Z' });
    expect(countMerge(plan([theirs], [mineOf()]))).toMatchObject({ equal: 1 });
    expect(merged([theirs], [mineOf()])).toBeUndefined();
  });

  test.each<[string, Partial<SavedItem>, Partial<SavedItem>, Partial<SavedItem>]>([
    ['tags are united', { tags: ['核对', '重点'] }, { tags: ['财政', '核对'] }, { tags: ['核对', '重点', '财政'] }],
    ['a note comes to an item without one', {}, { note: '与公报一致' }, { note: '与公报一致' }],
    ['a longer note takes in the shorter', { note: '甲' }, { note: '甲\n乙' }, { note: '甲\n乙' }],
    ['reviewed says more than saved', { status: 'saved' }, { status: 'reviewed' }, { status: 'reviewed' }],
    ['saved says more than suggested', { status: 'suggested' }, { status: 'saved' }, { status: 'saved' }],
  ])('joined without asking: %s', (_, mine, theirs, after) => {
    expect(countMerge(plan([mineOf(theirs)], [mineOf(mine)]))).toMatchObject({ joined: 1, conflict: 0 });
    expect(merged([mineOf(theirs)], [mineOf(mine)])).toEqual([mineOf(after)]);
  });

  test.each<[string, Partial<SavedItem>, Partial<SavedItem>, readonly string[]]>([
    ['another bound', {}, { reading: { ...FIGURE, op: '=' } }, ['reading']],
    ['another note', { note: '甲' }, { note: '乙' }, ['note']],
    ['kept here, ignored there', { status: 'saved' }, { status: 'ignored' }, ['status']],
    ['all of it', { note: '甲' }, { note: '乙', status: 'ignored', reading: { ...FIGURE, value: 18 } }, ['reading', 'note', 'status']],
  ])('a conflict that is asked: %s', (_, mine, theirs, differences) => {
    const [page] = plan([mineOf(theirs)], [mineOf(mine)]);
    expect(page?.entries).toMatchObject([{ kind: 'conflict', differences }]);
  });

  test('known again by its words where the page was read when it had moved', () => {
    const { exact, prefix, suffix } = mineOf().selector;
    const theirs = mineOf({ id: itemIdOf(PAGE.id, 'f30-35.a'), selector: { start: 30, end: 35, exact, prefix, suffix }, tags: ['重点'] });
    expect(merged([theirs], [mineOf()])).toEqual([mineOf({ tags: ['重点'] })]);
  });

  test('not known again where two places here have the same words', () => {
    const twin = mineOf({ id: itemIdOf(PAGE.id, 'f60-65.a') });
    const theirs = mineOf({ id: itemIdOf(PAGE.id, 'f30-35.a') });
    expect(countMerge(plan([theirs], [mineOf(), twin]))).toMatchObject({ new: 1, 'only-here': 2 });
  });
});

describe('a choice', () => {
  const mine = mineOf({ note: '甲', tags: ['核对'] });
  const theirs = mineOf({ note: '乙', tags: ['财政'], reading: { ...FIGURE, op: '<=', value: 18, indicator: '地方财政收入' } });

  test('of mine keeps reading and note, and unites the tags', () => {
    expect(merged([theirs], [mine], 'mine')).toEqual([{ ...mine, tags: ['核对', '财政'] }]);
  });

  test('of theirs takes reading and note, and keeps the place', () => {
    expect(merged([theirs], [mine], 'theirs')).toEqual([{ ...theirs, tags: ['核对', '财政'] }]);
  });

  test('of both keeps my reading and writes down theirs beside the notes of both', () => {
    expect(merged([theirs], [mine], 'both')).toEqual([{ ...mine, note: '甲\n乙\n地方财政收入', tags: ['核对', '财政'] }]);
  });

  test('of both is kept when it is made again', () => {
    const once = chosen(mine, theirs, 'both', subjectOfReading);
    expect(chosen(once, theirs, 'both', subjectOfReading)).toBe(once);
  });
});

describe('a page', () => {
  test('is that of its newest reading, reviewed where one of both says so', () => {
    const older = { ...PAGE, title: '旧', capturedAt: '2026-01-01T00:00:00.000Z', reviewedAt: '2026-11-26T00:00:00.000Z' };
    expect(mergePage(file([mineOf()], older), { page: PAGE, items: [mineOf()] }).page).toEqual({ ...PAGE, reviewedAt: older.reviewedAt });
    const newer = { ...PAGE, title: '新', capturedAt: '2026-12-01T00:00:00.000Z' };
    expect(mergePage(file([mineOf()], newer), { page: PAGE, items: [mineOf()] }).page).toEqual(newer);
  });

  test('that is new and one that gains something are both written', () => {
    const other = { ...PAGE, id: 'https://www.example.gov.cn/2', url: 'https://www.example.gov.cn/2' };
    const foreign = mineOf({ id: itemIdOf(other.id, 'f1'), pageId: other.id });
    const pages = [...plan([mineOf({ tags: ['财政'] })], [mineOf()]), mergePage(file([foreign], other), null)];
    const written = mergedPages(pages, () => 'mine', subjectOfReading);
    expect(written.map(({ page }) => page.id)).toEqual([PAGE.id, other.id]);
  });
});

test('a page counts as newer where it alone changes, not its items', () => {
  const newer = { ...PAGE, capturedAt: '2027-01-01T00:00:00.000Z', title: '修订稿' };
  const at = (theirs: SavedItem, page: typeof PAGE = newer) => [mergePage(file([theirs], page), { page: PAGE, items: [mineOf()] })];
  expect(countNewerPages(at(mineOf()))).toBe(1);
  expect(mergedPages(at(mineOf()), () => 'mine', subjectOfReading)).toHaveLength(1);
  expect(countNewerPages(at(mineOf(), PAGE))).toBe(0);
  expect(countNewerPages(at(mineOf({ tags: ['重点'] })))).toBe(0);
});
