/**
 * Contradictions among the figures of one township: what cannot all be true. Silence is better than a false alarm: only
 * indicators that have one value for a place and a year are compared, only where the sentences speak of the same.
 */
import type { PageWithItems } from '../item.ts';
import type { Finding } from './finding.ts';
import { growthFindings } from './growth-findings.ts';
import { partFindings } from './part-findings.ts';
import { sameFindings } from './same-findings.ts';
import { statementsOf } from './statements.ts';

/** The contradictions in pages of one township, or of one page alone. */
export function findingsOf(groups: readonly PageWithItems[]): Finding[] {
  const statements = statementsOf(groups);
  return [...sameFindings(statements), ...partFindings(statements), ...growthFindings(statements)];
}
