/** Ledgers for the tests of the workbench. */
import type { FigureReading, PageWithItems, SavedItem, SavedPage } from '../../../../lib/core/item.ts';
import { blockOf } from '../../../../lib/core/workbench/block.ts';
import { type Ledger, ledgerOf, rowAt } from '../../../../lib/core/workbench/ledger.ts';
import { createRegistry } from '../../../../lib/core/workbench/registry.ts';
import { aDraft, aPage } from '../../store/items.ts';

const TIME = '2026-03-01T08:00:00.000Z';

/** A saved figure on a page. */
export function anItem(pageId: string, start: number, reading: Partial<FigureReading> = {}, change: Partial<SavedItem> = {}): SavedItem {
  const base = { asRead: null, status: 'saved', note: '', tags: [], capturedAt: TIME, updatedAt: TIME } as const;
  return { ...aDraft(pageId, start, reading), pageId, ...base, ...change };
}

/** A page with figures, captured `minute` minutes past eight. */
export function aGroup(id: string, minute: number, items: readonly SavedItem[], page: Partial<SavedPage> = {}): PageWithItems {
  return { page: aPage(id, { capturedAt: `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`, ...page }), items };
}

export function ledger(groups: readonly PageWithItems[], registry = createRegistry()): Ledger {
  return ledgerOf(
    groups.map((group) => blockOf(group, registry)),
    registry,
  );
}

/** What rows are about, for short expectations: the indicator or the project's name. */
export const subjects = (of: Ledger, rows: Iterable<number>): string[] => [...rows].map((row) => rowAt(of, row)?.subject ?? 'no such row');
