/** What a rule would change of what is in the collection already: shown before anything is changed. */
import type { ItemReading, SavedItem } from '../item.ts';
import { type Corrected, correctedBy, holdsFor } from './apply-rules.ts';
import type { CorrectionRule } from './rule.ts';

/** One saved item that a rule would change. */
export interface RuleChange {
  readonly item: SavedItem;
  readonly to: ItemReading;
}

/**
 * What `rule`, beside the `others`, would change of `items`, in their order. Ignored items and those that someone
 * corrected by hand are left alone, and so are those that it has changed already.
 */
export function changesBy(rule: CorrectionRule, others: readonly CorrectionRule[], items: readonly SavedItem[]): RuleChange[] {
  const rules = withRule(others, rule);
  return items.flatMap((item) => {
    const corrected = isOpen(item) && holdsFor(rule, readOf(item)) ? correctedBy(rules, readOf(item)) : null;
    return corrected === null || isSame(corrected.reading, item.reading) ? [] : [{ item, to: corrected.reading }];
  });
}

/** What the rules make of a saved item; null where it is as it was read. Of an item that was corrected by hand, null too: ask `isOpen` first. */
export function recorrected(rules: readonly CorrectionRule[], item: Pick<SavedItem, 'asRead' | 'reading'>): Corrected | null {
  return correctedBy(rules, readOf(item));
}

/** Whether rules may change a saved item: nobody set it aside, and nobody corrected it by hand. */
export function isOpen(item: Pick<SavedItem, 'asRead' | 'byRule' | 'status'>): boolean {
  return item.status !== 'ignored' && (item.asRead === null || item.byRule !== undefined);
}

/** The rules, oldest first, with `rule` among them in its newest form. */
export function withRule(rules: readonly CorrectionRule[], rule: CorrectionRule): CorrectionRule[] {
  return oldestFirst([...rules.filter(({ id }) => id !== rule.id), rule]);
}

/** Rules by the time at which they were made. */
export function oldestFirst(rules: readonly CorrectionRule[]): CorrectionRule[] {
  return rules.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
}

const readOf = (item: Pick<SavedItem, 'asRead' | 'reading'>): ItemReading => item.asRead ?? item.reading;
const isSame = (a: ItemReading, b: ItemReading): boolean => JSON.stringify(a) === JSON.stringify(b);
