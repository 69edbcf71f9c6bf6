/** Rows and texts that are made, the same at every run. */
import type { SavedItem, SavedPage } from '../../../lib/core/item.ts';
import type { Block, PageText } from '../../../lib/core/model.ts';
import type { ItemRow } from '../../../lib/core/table/columns.ts';
import { itemRow } from '../../../lib/core/table/item-row.ts';
import { PLAN_SENTENCES } from '../../unit/segmenter/plan-sentences.ts';
import { A_FIGURE, aDraft, aPage } from '../../unit/store/items.ts';

/** Rows of invented items, made one at a time: who keeps them all pays for it. */
export function* csvRows(count: number): Generator<ItemRow, void, undefined> {
  for (let i = 0; i < count; i += 1) {
    const page: SavedPage = aPage(`https://www.town${i % 1000}.example/plan`, { planYear: 2020 + (i % 7) });
    const item: SavedItem = {
      ...aDraft(page.id, i % 9000, { ...A_FIGURE, value: i / 10, baseValue: i / 10 }),
      pageId: page.id,
      asRead: null,
      status: 'saved',
      note: i % 5 === 0 ? '口径以统计公报为准，"含"新区' : '',
      tags: i % 3 === 0 ? ['财政', '核对'] : [],
      capturedAt: page.capturedAt,
      updatedAt: page.capturedAt,
    };
    yield itemRow(page, item);
  }
}

/** What papaparse is to do: the same line ends and guards as ours. */
export const PAPAPARSE_OPTIONS = { newline: '\r\n', escapeFormulae: true } as const;

/** Plan text of a length, a line a sentence. */
export function planText(length: number): string {
  const once = `${PLAN_SENTENCES.join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** The same as a page that is read. */
export function planPage(length: number): PageText {
  const text = planText(length);
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    if (end > start) blocks.push({ start, end, kind: 'paragraph', level: null, cell: null, broken: false });
    start = end + 1;
  }
  const meta = { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 };
  return { url: 'https://www.yunling.example/plan', title: '云岭乡2026年工作计划', text, blocks, meta };
}

/** The same as a web page, as sites write them. */
export function planHtml(length: number): string {
  const title = '云岭乡2026年工作计划';
  const lines = planText(length)
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><h1>${title}</h1><div class="TRS_Editor">${lines.join('')}</div></body></html>`;
}
