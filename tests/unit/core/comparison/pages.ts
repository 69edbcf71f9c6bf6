/** Pages of invented townships with figures and projects, for the tests of the comparison. */

import { boundOfItem } from '../../../../lib/core/comparison/bound.ts';
import type { ComparedPage } from '../../../../lib/core/comparison/matrix.ts';
import type { FigureReading, ItemReading, PageWithItems, ProjectReading, SavedItem, SavedPage } from '../../../../lib/core/item.ts';
import { itemIdOf } from '../../../../lib/core/page-id.ts';
import { toBase } from '../../../../lib/core/units.ts';
import { A_FIGURE, aPage } from '../../store/items.ts';

/** What a test says of a figure; the base value follows from value and unit. */
export type Said = Partial<Omit<FigureReading, 'kind' | 'baseValue' | 'baseUnit'>> & Pick<FigureReading, 'indicatorKey' | 'value' | 'unit'>;

/** A plain level that is a target of 2026, unless it is said otherwise. */
export function figure(said: Said): FigureReading {
  const base = toBase(said.value, said.unit);
  const plain = {
    indicator: said.indicatorKey.replace(/^~/, ''),
    category: null,
    change: 'level',
    op: '=',
    modality: null,
    department: [],
  } as const;
  return { ...A_FIGURE, ...plain, ...said, baseValue: base.value, baseUnit: base.unit };
}

export function project(said: Partial<ProjectReading> & Pick<ProjectReading, 'name'>): ProjectReading {
  return { kind: 'project', projectKind: null, stage: null, deadline: null, investment: null, area: null, department: [], ...said };
}

/** A saved item whose quote stands in its sentence between 〔 and 〕. */
function item(pageId: string, n: number, marked: string, reading: ItemReading, section: readonly string[] = []): SavedItem {
  const start = marked.indexOf('〔');
  const sentence = marked.replace('〔', '').replace('〕', '');
  const exact = marked.slice(start + 1, marked.indexOf('〕'));
  const prefix = sentence.slice(Math.max(0, start - 32), start);
  const selector = { start: n * 100 + start, end: n * 100 + start + exact.length, exact, prefix, suffix: '' };
  const time = '2026-03-01T08:00:00.000Z';
  const kept = { asRead: null, status: 'saved', note: '', tags: [], capturedAt: time, updatedAt: time, origin: 'rules' } as const;
  return { ...kept, id: itemIdOf(pageId, `i${n}`), pageId, selector, sentence, section, reading };
}

/** A page of a township with items; each is a marked sentence and what was read from it. */
export function planPage(
  township: string | null,
  planYear: number,
  said: readonly (readonly [marked: string, reading: ItemReading])[],
  over: Partial<SavedPage> = {},
): PageWithItems {
  const id = `https://www.plans.example/${township}/${planYear}/${over.id ?? ''}`;
  const page = aPage(id, { township, county: '东岭县', planYear, title: null, ...over, id });
  return { page, items: said.map(([marked, reading], n) => item(id, n, marked, reading)) };
}

/** The same page as the matrix wants it. */
export function compared({ page, items }: PageWithItems): ComparedPage {
  const bounds = items.flatMap((item) => boundOfItem(item.id, item) ?? []);
  return { page, bounds };
}
