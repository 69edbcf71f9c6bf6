import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../../lib/core/anchoring/anchor.ts';
import { revisit } from '../../../../lib/core/anchoring/revisit.ts';
import type { ItemDraft, SavedItem } from '../../../../lib/core/item.ts';
import { savedFrom } from './marked-text.ts';

const BEFORE =
  '岩口镇2026年工作计划。一般公共预算收入增长⟦一般公共预算收入|20%⟧。环境整治年内新建公厕⟦新建公厕|5座⟧。加强组织领导，按月调度。';

/** What the reader makes of the page: its items under ids of their own. */
function draftsOf(marked: string): ItemDraft[] {
  return savedFrom(marked).map(({ id, selector, sentence, section, reading }) => ({
    id: `new ${id}`,
    selector,
    sentence,
    section,
    reading,
    origin: 'rules',
  }));
}

const plain = (marked: string): string => marked.replace(/⟦[^|]*\||⟧/gu, '');

function revisited(after: string, saved: readonly SavedItem[] = savedFrom(BEFORE)): ReturnType<typeof revisit> {
  return revisit(plain(after), draftsOf(after), saved);
}

describe('a page that was saved from', () => {
  test('offers saved items under their ids where they stand now', () => {
    const { items, anchors } = revisited(`按：本计划已审定。${BEFORE}`);
    expect(items.map(({ id }) => id)).toEqual(['一般公共预算收入', '新建公厕']);
    expect(items.map(({ selector }) => selector.exact)).toEqual(['20%', '5座']);
    expect(anchors.map(({ state }) => state)).toEqual(['exact', 'exact']);
  });

  test('tells a changed number with both values, and offers the new reading', () => {
    const { items, anchors } = revisited(BEFORE.replace('|20%', '|18%'));
    expect(anchors[0]).toEqual({ id: '一般公共预算收入', state: 'changed', was: '20%', now: '18%' });
    expect(items[0]).toMatchObject({ id: '一般公共预算收入', selector: { exact: '18%' } });
  });

  test('a bound that was put to the number changes it', () => {
    const { anchors } = revisited(BEFORE.replace('|20%', '|20%以上'));
    expect(anchors[0]).toMatchObject({ state: 'changed', was: '20%', now: '20%以上' });
  });

  test('a bound that always stood there, and is only read now, changes nothing', () => {
    const saved = savedFrom(BEFORE.replace('20%⟧', '20%⟧以上'));
    const { anchors } = revisited(BEFORE.replace('20%⟧', '20%以上⟧'), saved);
    expect(anchors[0]).toMatchObject({ state: 'exact' });
  });

  test('an item that is no longer read stays where its words are', () => {
    const { items, anchors } = revisited(BEFORE.replace('⟦新建公厕|5座⟧', '5座'));
    expect(anchors[1]).toMatchObject({ state: 'exact' });
    expect(items[1]).toMatchObject({ id: '新建公厕', selector: { exact: '5座' } });
  });

  test('a lost item is not offered, and another number in its old place does not get its id', () => {
    const saved = savedFrom(BEFORE);
    const after = BEFORE.replace('一般公共预算收入增长⟦一般公共预算收入|20%⟧', '三个村居环境整治率为⟦整治率|20%⟧');
    const drafts = draftsOf(after).map((draft, i) => (i === 0 ? { ...draft, id: '一般公共预算收入' } : draft));
    const { items, anchors } = revisit(plain(after), drafts, saved);
    expect(anchors.map(({ state }) => state)).toEqual(['lost', 'exact']);
    expect(items.map(({ id }) => id)).not.toContain('一般公共预算收入');
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

describe('changeOf', () => {
  const saved = savedFrom(BEFORE);
  const { items, anchors } = revisited(BEFORE.replace('|20%', '|18%'));
  const [changed, kept] = items;
  if (changed === undefined || kept === undefined) throw new Error('no items');

  test('is what a saved item no longer says', () => {
    expect(changeOf(anchors, saved, changed)).toMatchObject({ was: '20%', now: '18%' });
    expect(changeOf(anchors, saved, kept)).toBeNull();
  });

  test('is nothing once the new reading is saved, or nothing is saved', () => {
    expect(
      changeOf(
        anchors,
        saved.map((item) => (item.id === changed.id ? { ...item, ...changed } : item)),
        changed,
      ),
    ).toBeNull();
    expect(changeOf(anchors, [], changed)).toBeNull();
  });
});
