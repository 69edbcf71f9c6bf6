/** From one correction to a rule for all of its kind. */
import type { FigureReading, ItemReading } from '../item.ts';
import type { CorrectionRule } from './rule.ts';

/**
 * The rule that a correction from `read` (what was read, before any correction) to `corrected` stands for; null where
 * neither name nor role was changed, or where a rule could not hold: of projects, of excerpts, and of roles to or from a
 * project's figure, which needs the name of its project. `id` and `createdAt` (ISO time) become the rule's own.
 */
export function ruleFrom(read: ItemReading, corrected: ItemReading, id: string, createdAt: string): CorrectionRule | null {
  if (read.kind !== 'figure' || corrected.kind !== 'figure') return null;
  const indicator = isSameIndicator(read, corrected) ? null : indicatorOf(corrected);
  const role = read.role === corrected.role || read.role === 'project' || corrected.role === 'project' ? null : corrected.role;
  if (indicator === null && role === null) return null;
  return {
    id,
    createdAt,
    enabled: true,
    match: { indicator: read.indicator, indicatorKey: read.indicatorKey, role: role === null ? null : read.role },
    become: { indicator, role },
  };
}

const isSameIndicator = (a: FigureReading, b: FigureReading): boolean =>
  a.indicator === b.indicator && a.indicatorKey === b.indicatorKey && a.category === b.category;

const indicatorOf = ({ indicator, indicatorKey, category }: FigureReading): NonNullable<CorrectionRule['become']['indicator']> => ({
  indicator,
  indicatorKey,
  category,
});
