/** Which statements speak of the whole place and the whole year, so that two of them must agree. */
import { indicatorOfKey } from '../indicators/match.ts';
import { CONTEXTUAL_INDICATORS, OTHER_PLACE, PART_HEADING, SEVERAL_YEARS } from '../lexicon/comparison.ts';
import { lastClause, leadOf } from './aside.ts';
import { type Interval, intervalOf, roundingOf } from './interval.ts';
import { rowIdentity } from './row-identity.ts';
import type { Statement } from './statements.ts';

/**
 * True for a figure of an indicator that has one value for a place and a year, said of all of both: nothing that is counted,
 * nothing that depends on what the sentence lists, nothing expected, cumulated or of another place.
 */
export function isSingular(statement: Statement): boolean {
  const { bound, item } = statement;
  const entry = indicatorOfKey(bound.key);
  if (entry === null || bound.year === null || bound.change === 'new') return false;
  if (entry.dimension === 'count' || entry.changes.includes('new') || CONTEXTUAL_INDICATORS.has(entry.key)) return false;
  if (item.section.some((heading) => PART_HEADING.test(heading.trim()))) return false;
  const lead = lastClause(leadOf(item));
  return bound.aside === null && !OTHER_PLACE.test(lead) && !SEVERAL_YEARS.test(lead);
}

/** The numbers that a statement allows, its own rounding granted, in the base unit. */
export function allowedBy({ bound, item }: Statement): Interval {
  return intervalOf(bound, roundingOf(item.selector.exact, bound.value));
}

/** Statements of one row, year and role, sorted together; rows as `rowIdentity` tells them. */
export function grouped(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { bound } = statement;
    const id = `${rowIdentity(bound).id}|${bound.year}|${bound.role}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}
