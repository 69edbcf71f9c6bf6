/** What holds for bringing any two collections together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilePage } from '../../../../lib/core/exchange/text-format.ts';
import type { PageWithItems, SavedItem } from '../../../../lib/core/item.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { anyPages } from './any-collection.ts';
import { imported } from './written.ts';

/** How a colleague's record of the same item differs from mine. */
const difference = fc.record({
  at: fc.nat(20),
  change: fc.oneof(
    fc.constantFrom<Partial<SavedItem>>(
      {},
      { note: '以公报为准' },
      { note: '' },
      { status: 'reviewed' },
      { status: 'ignored' },
      { status: 'suggested' },
    ),
    fc.array(fc.constantFrom('核对', '重点', '口径'), { maxLength: 2 }).map((tags): Partial<SavedItem> => ({ tags: [...new Set(tags)] })),
    fc.constant<Partial<SavedItem>>({ reading: { kind: 'excerpt', text: '另一种读法' } }),
    fc.constant<Partial<SavedItem>>({ updatedAt: '2031-01-01T00:00:00.000Z' }),
  ),
});

const sample = fc.tuple(anyPages, fc.array(difference, { maxLength: 6 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }));

/** Mine, and a colleague's collection of the same pages: some items changed, some of either missing. */
function twoSides(
  pages: readonly FilePage[],
  differences: readonly { at: number; change: Partial<SavedItem> }[],
  left: readonly boolean[],
) {
  let n = 0;
  const theirs = pages.map((page) => ({
    ...page,
    items: page.items.map(
      (item, i) =>
        Object.assign(
          { ...item },
          ...differences.filter(({ at }) => at % page.items.length === i).map(({ change }) => change),
        ) as SavedItem,
    ),
  }));
  const mine = pages
    .map(({ page, items }): PageWithItems => ({ page, items: items.filter(() => left[n++ % left.length]) }))
    .filter(({ items }) => items.length > 0);
  return { mine, theirs };
}

const byId = (items: readonly SavedItem[]): Map<string, SavedItem> => new Map(items.map((item) => [item.id, item]));
const itemsOf = (pages: readonly PageWithItems[]): Map<string, SavedItem> => byId(pages.flatMap(({ items }) => items));
const asFile = (pages: readonly PageWithItems[]): FilePage[] => pages.map((page) => ({ ...page, article: null }));

const RUNS = cases('merge');

describe('importing', () => {
  test('loses nothing of either side, and touches nothing that the file does not speak of', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(sample, ([pages, differences, left]) => {
        const { mine, theirs } = twoSides(pages, differences, left);
        const after = itemsOf(imported(theirs, mine).collection);
        const [ours, others] = [itemsOf(mine), itemsOf(theirs)];
        expect([...after.keys()].sort()).toEqual([...new Set([...ours.keys(), ...others.keys()])].sort());
        for (const [id, item] of ours) {
          // Of conflicts my side was chosen.
          expect(after.get(id)?.reading).toEqual(item.reading);
          expect(after.get(id)?.tags).toEqual(expect.arrayContaining([...item.tags]));
          if (!others.has(id)) expect(after.get(id)).toEqual(item);
        }
        for (const [id, item] of others) {
          expect(after.get(id)?.tags).toEqual(expect.arrayContaining([...item.tags]));
          if (!ours.has(id)) expect(after.get(id)).toEqual(item);
        }
      }),
      RUNS,
    );
  });

  test('the same file a second time changes nothing', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(sample, ([pages, differences, left]) => {
        const { mine, theirs } = twoSides(pages, differences, left);
        const once = imported(theirs, mine);
        const twice = imported(theirs, once.collection);
        expect(twice.written).toEqual([]);
        expect(twice.collection).toEqual(once.collection);
      }),
      RUNS,
    );
  });

  test('one’s own collection changes nothing', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const mine = pages.map(({ page, items }) => ({ page, items }));
        expect(imported(asFile(mine), mine)).toMatchObject({ written: [], collection: mine });
      }),
      RUNS,
    );
  });

  test('gives the same items, tags, notes and reviews from either side where nothing contradicts', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(sample, ([pages, differences, left]) => {
        const { mine, theirs } = twoSides(pages, differences, left);
        const [there, back] = [
          imported(theirs, mine),
          imported(
            asFile(mine),
            theirs.map(({ page, items }) => ({ page, items })),
          ),
        ];
        const contradicted = new Set(
          [there, back].flatMap(({ plan }) =>
            plan.flatMap(({ entries }) => entries.flatMap((one) => (one.kind === 'conflict' ? [one.mine.id] : []))),
          ),
        );
        const [one, other] = [itemsOf(there.collection), itemsOf(back.collection)];
        expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
        for (const [id, item] of one) {
          if (contradicted.has(id)) continue;
          expect(sorted(item)).toEqual(sorted(other.get(id)));
        }
      }),
      RUNS,
    );
  });
});

/** Tags are a set; when nothing else changed, an item keeps its own times. */
function sorted(item: SavedItem | undefined): object {
  const { capturedAt: _, updatedAt: __, tags, ...rest } = item ?? { tags: [] };
  return { ...rest, tags: [...tags].sort() };
}
