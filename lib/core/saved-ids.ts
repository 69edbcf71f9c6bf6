import type { SavedItem } from './item.ts';

/** Ids of the items that count as saved: ignored ones are kept in the collection, but do not. */
export function savedIds(saved: readonly SavedItem[]): Set<string> {
  return new Set(saved.filter((item) => item.status !== 'ignored').map((item) => item.id));
}
