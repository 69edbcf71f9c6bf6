import { describe, expect, test } from 'vitest';
import { EMPTY_FIGURE, EMPTY_PROJECT, fieldsOf } from '../../../lib/core/editing/fields.ts';
import { areFields, isReading } from '../../../lib/messaging/edit-shapes.ts';
import { WORKER_GUARDS } from '../../../lib/messaging/shapes.ts';
import { A_FIGURE, aDraft, aPage } from '../store/items.ts';

const SITE = 'https://www.yunling.example';
const PAGE = `${SITE}/plan`;
const ITEM = aDraft(PAGE, 5);
const INPUT = { page: aPage(PAGE), item: ITEM, fields: fieldsOf(A_FIGURE, '', []) };
const META = { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 };
const PAGE_TEXT = { url: PAGE, title: null, text: '增长20%以上', blocks: [], meta: META };
const { editItem, saveSelection, takeBack } = WORKER_GUARDS;

describe('readings and fields', () => {
  test('of every kind are known', () => {
    expect(isReading(A_FIGURE)).toBe(true);
    expect(isReading({ kind: 'excerpt', text: '甲' })).toBe(true);
    for (const fields of [EMPTY_FIGURE, EMPTY_PROJECT, { kind: 'excerpt', note: '', tags: '' }]) expect(areFields(fields)).toBe(true);
  });

  test.each([
    ['a value that is no number', { ...A_FIGURE, value: '20' }],
    ['a value that is no finite number', { ...A_FIGURE, value: Number.NaN }],
    ['an operator that is none', { ...A_FIGURE, op: '≥' }],
    ['another kind', { ...A_FIGURE, kind: 'toString' }],
    ['nothing', null],
  ])('%s is no reading', (_, reading) => expect(isReading(reading)).toBe(false));

  test('a field that is missing or no text', () => {
    expect(areFields({ ...EMPTY_FIGURE, note: 5 })).toBe(false);
    expect(areFields({ ...EMPTY_PROJECT, stage: 'someday' })).toBe(false);
    expect(areFields({ kind: 'excerpt', note: '' })).toBe(false);
  });
});

describe('who may edit what', () => {
  const from = (webOrigin: string | null) => ({ tabId: 7, webOrigin });

  test('an item of the page that asks, read or not', () => {
    expect(editItem.shape(INPUT)).toBe(true);
    expect(editItem.shape({ ...INPUT, item: { ...ITEM, reading: null } })).toBe(true);
    expect(editItem.shape({ ...INPUT, item: { ...ITEM, id: 'x' } })).toBe(false);
    expect(editItem.may?.(from(SITE), INPUT)).toBe(true);
    expect(editItem.may?.(from('https://elsewhere.example'), INPUT)).toBe(false);
  });

  test('a selection lies within the text of its page', () => {
    expect(saveSelection.shape({ page: PAGE_TEXT, span: { start: 2, end: 7 }, as: 'figure' })).toBe(true);
    for (const span of [{ start: 2, end: 9 }, { start: 5, end: 2 }, { start: -1, end: 2 }, null]) {
      expect(saveSelection.shape({ page: PAGE_TEXT, span, as: 'figure' })).toBe(false);
    }
    expect(saveSelection.shape({ page: PAGE_TEXT, span: { start: 2, end: 7 }, as: 'everything' })).toBe(false);
  });

  test('a page takes back what is its own', () => {
    const undo = { before: [], added: [ITEM.id] };
    expect(takeBack.shape(undo)).toBe(true);
    expect(takeBack.may?.(from(SITE), undo)).toBe(true);
    expect(takeBack.may?.(from('https://elsewhere.example'), undo)).toBe(false);
  });
});
