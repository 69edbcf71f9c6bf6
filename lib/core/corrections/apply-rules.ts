/**
 * Rules change what a figure is called and which role it has, never its value, unit or operator. They look at what was
 * read, not at what another rule made of it: there are no chains, and the newest rule wins.
 */
import type { ItemDraft, ItemReading, SavedItem } from '../item.ts';
import type { CorrectionRule } from './rule.ts';

/** A reading as rules leave it, with what it was before. */
export interface Corrected {
  readonly reading: ItemReading;
  readonly asRead: ItemReading;
  /** The newest rule that had a part in it. */
  readonly byRule: string;
}

/** What the enabled ones of `rules`, oldest first, make of a reading as it was read; null where they leave it as it is. */
export function correctedBy(rules: readonly CorrectionRule[], read: ItemReading): Corrected | null {
  if (read.kind !== 'figure') return null;
  const holding = rules.filter((rule) => rule.enabled && holdsFor(rule, read));
  const naming = holding.findLast(({ become }) => become.indicator !== null);
  const setting = read.role === 'project' ? undefined : holding.findLast(({ become }) => become.role !== null);
  const reading = { ...read, ...naming?.become.indicator, role: setting?.become.role ?? read.role };
  if (JSON.stringify(reading) === JSON.stringify(read)) return null;
  const newest = holding.findLast((rule) => rule === naming || rule === setting);
  return newest === undefined ? null : { reading, asRead: read, byRule: newest.id };
}

/** Whether a rule is about readings of this kind, enabled or not. */
export function holdsFor({ match }: CorrectionRule, read: ItemReading): boolean {
  return (
    read.kind === 'figure' &&
    read.indicator === match.indicator &&
    read.indicatorKey === match.indicatorKey &&
    (match.role === null || read.role === match.role)
  );
}

/**
 * What a page offers as rules leave it, in the same order. What stands there with the reading of a `saved` item, because
 * nothing was read at its place, is left alone: rules are about what is read.
 */
export function correctedItems(
  rules: readonly CorrectionRule[],
  items: readonly ItemDraft[],
  saved: readonly SavedItem[],
): readonly ItemDraft[] {
  if (rules.length === 0) return items;
  const kept = new Set(saved.map(({ reading }) => reading));
  return items.map((item) => {
    const corrected = kept.has(item.reading) ? null : correctedBy(rules, item.reading);
    return corrected === null ? item : { ...item, ...corrected };
  });
}
