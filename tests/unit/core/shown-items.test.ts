import { describe, expect, test } from 'vitest';
import { selectorOf } from '../../../lib/core/draft-items.ts';
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

  test('gives an item that was saved while the text before it changed the id under which it was saved', () => {
    const before = { ...DRAFT, selector: selectorOf(TEXT, { start: 9, end: 14 }) };
    const longer = `更新于今日。${TEXT}`;
    const now = { ...aDraft(PAGE, 15), selector: selectorOf(longer, { start: 15, end: 20 }) };
    expect(now.id).not.toBe(before.id);
    expect(shownItems([now], [saved(before)], longer)).toEqual([{ ...now, id: before.id }]);
    expect(shownItems([now], [saved(before, { status: 'ignored' })], longer)).toEqual([{ ...now, id: before.id }]);
  });

  test('gives no id to what is of another subject, to one of two places, or to what is saved itself', () => {
    const longer = `更新于今日。${TEXT}`;
    const before = saved({ ...DRAFT, selector: selectorOf(TEXT, { start: 9, end: 14 }) });
    const now = { ...aDraft(PAGE, 15), selector: selectorOf(longer, { start: 15, end: 20 }) };
    expect(shownItems([{ ...now, reading: { ...A_FIGURE, indicator: '固定资产投资' } }], [before], longer)[0]?.id).toBe(now.id);
    expect(shownItems([now], [before, saved(now)], longer)[0]?.id).toBe(now.id);
    expect(shownItems([now], [before], `${longer}${longer}`)[0]?.id).toBe(now.id);
  });

  test('a selection that is no longer kept goes, unless its card is open', () => {
    expect(shownItems([OWN, DRAFT], [], TEXT).map(({ id }) => id)).toEqual([DRAFT.id]);
    expect(shownItems([DRAFT], [], TEXT, OWN).map(({ id }) => id)).toEqual([OWN.id, DRAFT.id]);
  });
});
