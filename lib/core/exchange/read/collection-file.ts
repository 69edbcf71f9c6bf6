/** What a file of ours holds, and what has to be true of it besides its shape. */
import type { CorrectionRule } from '../../corrections/rule.ts';
import type { MovedSetting } from '../collection-json.ts';
import { RefusedError } from '../refusal.ts';
import type { FilePage } from '../text-format.ts';
import { wholeNumber } from './shape.ts';

export interface CollectionFile {
  /** ISO time. */
  readonly exportedAt: string;
  /** Each address once, items in the order of the file. */
  readonly pages: readonly FilePage[];
  readonly corrections: readonly CorrectionRule[];
  readonly settings: readonly MovedSetting[];
}

/** Refuses a page or an item that stands twice, and an item whose id names another page. */
export function distinct(entry: FilePage, at: string, seenPages: Set<string>): FilePage {
  if (seenPages.has(entry.page.id)) throw new RefusedError('inconsistent', `${at}.page.id`, 'unique');
  seenPages.add(entry.page.id);
  const seen = new Set<string>();
  entry.items.forEach(({ id }, i) => {
    const place = `${at}.items[${i}].id`;
    if (!id.startsWith(`${entry.page.id}|`)) throw new RefusedError('inconsistent', place, `${entry.page.id}|…`);
    if (seen.has(id)) throw new RefusedError('inconsistent', place, 'unique');
    seen.add(id);
  });
  return entry;
}

/** Refuses a version that is none, and one that is newer than ours. */
export function requireVersion(value: unknown, at: string, newest: number): void {
  const version = wholeNumber(value, at);
  if (version > newest) throw new RefusedError('newer', at, `<= ${newest}`);
  if (version < 1) throw new RefusedError('not-allowed', at, `1 … ${newest}`);
}
