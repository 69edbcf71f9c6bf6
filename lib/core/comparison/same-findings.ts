/** The same indicator and year stated twice, in values that cannot both be true. */
import { allowedBy, grouped, isSingular } from './comparable.ts';
import { type Finding, finding } from './finding.ts';
import { disjoint } from './interval.ts';
import type { Statement } from './statements.ts';

/** A target may be changed by a later page, so that only targets of one page are compared; a result is what it is. */
export function sameFindings(statements: readonly Statement[]): Finding[] {
  return grouped(statements.filter(isSingular)).flatMap((all) => {
    const group = all.filter((one) => !isListed(one, all));
    const found: Finding[] = [];
    group.forEach((a, i) => {
      const other = group.slice(i + 1).find((b) => mayBeCompared(a, b) && disjoint(allowedBy(a), allowedBy(b)));
      if (other !== undefined) found.push(finding('same-figure', [a, other], a.bound.year));
    });
    return found;
  });
}

/** A page that gives an indicator three values or more tells of its parts (its villages), whatever its headings say. */
function isListed({ page }: Statement, group: readonly Statement[]): boolean {
  const own = group.filter((other) => other.page.id === page.id).map(({ bound }) => `${bound.op}${String(bound.baseValue)}`);
  return new Set(own).size > 2;
}

function mayBeCompared(a: Statement, b: Statement): boolean {
  if (a.item.id === b.item.id) return false;
  // One number can be the figure of several indicators, one sentence can set a base beside a new value.
  if (a.page.id === b.page.id && a.item.sentence === b.item.sentence) return false;
  return a.bound.role === 'actual' || a.page.id === b.page.id;
}
