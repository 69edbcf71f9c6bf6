/** Invented pages with the places of saved items marked in the text: ⟦id|quote⟧, and ⟦!id|name⟧ for a project. */
import type { ItemReading, SavedItem } from '../../../../lib/core/item.ts';

export interface MarkedPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The text without its marks, and where they were. */
export function unmarked(marked: string): { readonly text: string; readonly places: readonly MarkedPlace[] } {
  const places: MarkedPlace[] = [];
  let text = '';
  for (const piece of marked.split('⟦')) {
    const [quote, rest] = piece.split('⟧');
    if (rest === undefined) {
      text += piece;
      continue;
    }
    const [id = '', words = ''] = (quote ?? '').split('|');
    places.push({ id, start: text.length, end: text.length + words.length });
    text += words + rest;
  }
  return { text, places };
}

/** The marked places as items that were saved from the page. */
export function savedFrom(marked: string): SavedItem[] {
  const { text, places } = unmarked(marked);
  return places.map(({ id, start, end }) => ({
    id,
    pageId: 'https://www.example.gov.cn/plan',
    selector: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    sentence: sentenceAround(text, start, end),
    section: [],
    reading: readingOf(id),
    origin: 'rules',
    asRead: null,
    status: 'saved',
    note: '',
    tags: [],
    capturedAt: '2026-11-25T04:00:00.000Z',
    updatedAt: '2026-11-25T04:00:00.000Z',
  }));
}

function sentenceAround(text: string, start: number, end: number): string {
  const ends = '。；\n';
  let from = start;
  while (from > 0 && !ends.includes(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !ends.includes(text[to] ?? '')) to += 1;
  return text.slice(from, text[to] === '\n' ? to : to + 1);
}

/** The indicator is the id without what tells two of the same apart. */
function readingOf(id: string): ItemReading {
  if (id.startsWith('!')) {
    return {
      kind: 'project',
      name: id.slice(1),
      projectKind: null,
      stage: null,
      deadline: null,
      investment: null,
      area: null,
      department: [],
    };
  }
  const indicator = id.replace(/[a-z0-9]$/, '');
  return {
    kind: 'figure',
    indicator,
    indicatorKey: indicator,
    category: null,
    change: 'level',
    role: 'target',
    op: '=',
    value: 0,
    unit: '',
    baseValue: 0,
    baseUnit: '',
    year: null,
    modality: null,
    department: [],
    project: null,
  };
}
