import { beforeAll, describe, expect, test } from 'vitest';
import { type FigureFields, fieldsOf } from '../../../lib/core/editing/fields.ts';
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import type { SavedItem } from '../../../lib/core/item.ts';
import type { PageText, Tagger } from '../../../lib/core/model.ts';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { readPlainText } from '../../../lib/core/plain/read-plain-text.ts';
import { editHandlers } from '../../../lib/messaging/edit-handlers.ts';
import type { WorkerPorts } from '../../../lib/messaging/worker-ports.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import type { Collection } from '../../../lib/store/collection.ts';
import { edited, merge, pack, unpack } from '../../../lib/store/pack.ts';
import { A_FIGURE, aDraft, aPage } from '../store/items.ts';

const URL_OF_PAGE = 'https://www.yunling.example/plan';
const NOW = '2026-03-01T08:00:00.000Z';
const CALLER = { tabId: 7, webOrigin: 'https://www.yunling.example' };
const PAGE = aPage(URL_OF_PAGE);
const ITEM = aDraft(URL_OF_PAGE, 5);

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

/** The handlers over a collection that lives in `disk`, with the store's own rules for what becomes of an item. */
function worker(disk: SavedItem[]): ReturnType<typeof editHandlers> {
  const put = (item: SavedItem): void => {
    const at = disk.findIndex(({ id }) => id === item.id);
    if (at < 0) disk.push(item);
    else disk[at] = item;
  };
  const found = (id: string): SavedItem | undefined => disk.find((item) => item.id === id);
  const unpacked = (pageId: string, item: ReturnType<typeof pack>): SavedItem => unpack({ pageId, items: [item] })[0] as SavedItem;
  const collection = {
    itemsOfPage: async () => [...disk],
    savePageItems: (page, drafts, as = 'saved') => {
      for (const draft of drafts) {
        const before = found(draft.id);
        put(unpacked(page.id, merge(draft, before && pack(before), as, NOW)));
      }
      return Promise.resolve([...disk]);
    },
    editItems: (edits) => {
      for (const edit of edits) {
        const before = found(edit.id);
        if (before) put(unpacked(partsOfItemId(edit.id)?.pageId ?? '', edited(pack(before), edit, NOW)));
      }
      return Promise.resolve([]);
    },
    deleteItems: async (ids) => disk.splice(0).filter((item) => ids.includes(item.id) || !disk.push(item)),
    restoreItems: (items) => {
      items.forEach(put);
      return Promise.resolve(items.map(({ pageId }) => pageId));
    },
    corrections: async () => [],
  } as Partial<Collection> as Collection;
  return editHandlers({
    collection,
    extract: extractPlan,
    tagger: async () => tagger,
    now: () => NOW,
  } as Partial<WorkerPorts> as WorkerPorts);
}

describe('editing an item', () => {
  const typed: FigureFields = { ...(fieldsOf(A_FIGURE, '', []) as FigureFields), value: '25%', note: '按初稿' };

  test('that is only suggested saves it first, and keeps what was read beside what was typed', async () => {
    const disk: SavedItem[] = [];
    const answer = await worker(disk).editItem({ page: PAGE, item: ITEM, fields: typed }, CALLER);
    expect(answer).toMatchObject({ problems: [], undo: { before: [], added: [ITEM.id] } });
    expect(disk).toMatchObject([{ status: 'saved', note: '按初稿', reading: { value: 25, op: '>=' }, asRead: { value: 20 } }]);
    await worker(disk).takeBack(answer.undo, CALLER);
    expect(disk).toEqual([]);
  });

  test('that is saved changes it, and can be taken back whole', async () => {
    const disk: SavedItem[] = [];
    await worker(disk).editItem({ page: PAGE, item: ITEM, fields: typed }, CALLER);
    const before = disk[0];
    const answer = await worker(disk).editItem({ page: PAGE, item: ITEM, fields: { ...typed, value: '30%', tags: '重点' } }, CALLER);
    expect(disk).toMatchObject([{ reading: { value: 30 }, asRead: { value: 20 }, tags: ['重点'] }]);
    await worker(disk).takeBack(answer.undo, CALLER);
    expect(disk).toEqual([before]);
  });

  test('with problems changes nothing and says them', async () => {
    const disk: SavedItem[] = [];
    const answer = await worker(disk).editItem({ page: PAGE, item: ITEM, fields: { ...typed, value: '很多' } }, CALLER);
    expect(answer).toEqual({
      problems: [{ field: 'value', code: 'value-unreadable', typed: '很多', expected: '' }],
      warnings: [],
      item: null,
      undo: { before: [], added: [] },
    });
    expect(disk).toEqual([]);
  });

  test('whose page says something else by now is about what the page says', async () => {
    const disk: SavedItem[] = [];
    await worker(disk).editItem({ page: PAGE, item: ITEM, fields: typed }, CALLER);
    const now = { ...aDraft(URL_OF_PAGE, 5, { value: 18, baseValue: 18 }, '18%以上'), id: ITEM.id };
    const fields = { ...fieldsOf(now.reading, '按初稿', []), note: '已改' };
    await worker(disk).editItem({ page: PAGE, item: now, fields }, CALLER);
    expect(disk).toMatchObject([{ selector: { exact: '18%以上' }, reading: { value: 18 }, note: '已改' }]);
  });
});

describe('a selection', () => {
  const page: PageText = {
    ...readPlainText(
      '柳河镇2026年工作计划.txt',
      '柳河镇2026年工作计划\n一、主要目标\n力争全年财政总收入增长8%以上。\n全面落实各项工作。\n',
    ),
    url: URL_OF_PAGE,
  };
  const spanOf = (words: string) => ({ start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length });

  test('of a figure saves it once; taking back leaves what was there before', async () => {
    const disk: SavedItem[] = [];
    const first = await worker(disk).saveSelection({ page, span: spanOf('增长8%'), as: 'figure' }, CALLER);
    expect(first).toMatchObject({ outcome: 'saved', undo: { added: [disk[0]?.id] } });
    const second = await worker(disk).saveSelection({ page, span: spanOf('8%以上'), as: 'figure' }, CALLER);
    expect(second).toMatchObject({ outcome: 'saved', items: [{ id: disk[0]?.id }], undo: { before: [], added: [] } });
    expect(disk).toHaveLength(1);
  });

  test('without a number saves nothing', async () => {
    const disk: SavedItem[] = [];
    const answer = await worker(disk).saveSelection({ page, span: spanOf('全面落实各项工作'), as: 'figure' }, CALLER);
    expect(answer).toMatchObject({ outcome: 'open', reason: 'no-number', fields: { value: '' } });
    expect(disk).toEqual([]);
  });

  test('that was kept as an excerpt is found again where other words came before it', async () => {
    const disk: SavedItem[] = [];
    await worker(disk).saveSelection({ page, span: spanOf('全面落实各项工作'), as: 'excerpt' }, CALLER);
    const moved: PageText = {
      ...readPlainText(
        '柳河镇2026年工作计划.txt',
        '柳河镇2026年工作计划\n一、主要目标\n新增的一段话。\n力争全年财政总收入增长8%以上。\n全面落实各项工作。\n',
      ),
      url: URL_OF_PAGE,
    };
    const at = moved.text.indexOf('全面落实各项工作');
    const again = await worker(disk).saveSelection({ page: moved, span: { start: at, end: at + 8 }, as: 'excerpt' }, CALLER);
    expect(again).toMatchObject({ outcome: 'saved', items: [{ id: disk[0]?.id, selector: { start: at } }], undo: { added: [] } });
  });
});

test('names are suggested for what is typed', async () => {
  const suggestions = await worker([]).suggestIndicators({ typed: '固定资产' }, CALLER);
  expect(suggestions.map(({ name }) => name)).toContain('固定资产投资');
});
