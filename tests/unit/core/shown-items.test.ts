import { describe, expect, test } from 'vitest';
import type { ItemDraft, SavedItem } from '../../../lib/core/item.ts';
import { shownItems } from '../../../lib/core/shown-items.ts';
import { A_FIGURE, aDraft } from '../store/items.ts';

const PAGE = 'https://www.yunling.example/plan';
const TEXT = '全年财政总收入增长20%以上。';
const DRAFT = aDraft(PAGE, 9);
const OWN: ItemDraft = { ...aDraft(PAGE, 0, {}, '全年'), reading: { kind: 'excerpt', text: '全年' }, origin: 'reader' };

const saved = (draft: ItemDraft, over: Partial<SavedItem> = {}): SavedItem => ({
  ...draft,
  pageId: PAGE,
  asRead: null,
  status: 'saved',
  note: '',
  tags: [],
  capturedAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  ...over,
});
const CORRECTED = saved({ ...DRAFT, reading: { ...A_FIGURE, value: 25, baseValue: 25 } }, { asRead: DRAFT.reading });

describe('what a page shows', () => {
  test('is what was read, the same objects, where nothing was corrected', () => {
    expect(shownItems([DRAFT], [saved(DRAFT)], TEXT)[0]).toBe(DRAFT);
  });

  test('is the reading as it was corrected, as long as it is kept and the page says the same', () => {
    expect(shownItems([DRAFT], [CORRECTED], TEXT)).toMatchObject([{ reading: { value: 25 } }]);
    expect(shownItems([DRAFT], [{ ...CORRECTED, status: 'ignored' }], TEXT)).toMatchObject([{ reading: { value: 20 } }]);
    const changed = { ...DRAFT, selector: { ...DRAFT.selector, exact: '18%以上' } };
    expect(shownItems([changed], [CORRECTED], TEXT)).toMatchObject([{ reading: { value: 20 } }]);
  });

  test('holds kept selections of the reader where their words stand, in reading order', () => {
    expect(shownItems([DRAFT], [saved(OWN)], TEXT).map(({ id }) => id)).toEqual([OWN.id, DRAFT.id]);
    expect(shownItems([DRAFT], [saved(OWN)], `今年${TEXT}`).map(({ id }) => id)).toEqual([DRAFT.id]);
  });

  test('a selection that is no longer kept goes, unless its card is open', () => {
    expect(shownItems([OWN, DRAFT], [], TEXT).map(({ id }) => id)).toEqual([DRAFT.id]);
    expect(shownItems([DRAFT], [], TEXT, OWN).map(({ id }) => id)).toEqual([OWN.id, DRAFT.id]);
  });
});
