/** The same indicator and year stated twice, in values that cannot both be true. */
import type { FigureReading } from '../item.ts';
import { allowedBy, grouped, isSingular } from './comparable.ts';
import { type Finding, finding } from './finding.ts';
import { disjoint, type Interval } from './interval.ts';
import type { Statement } from './statements.ts';

/** A target may be changed by a later page, so that only targets of one page are compared; a result is what it is. */
export function sameFindings(statements: readonly Statement[]): Finding[] {
  return grouped(statements.filter(isSingular).map(asGrowth)).flatMap((all) => {
    const group = all.filter((one) => !isListed(one, all));
    const found: Finding[] = [];
    group.forEach((a, i) => {
      const other = group.slice(i + 1).find((b) => mayBeCompared(a, b) && disjoint(stepIn(a), stepIn(b)));
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
  if (a.bound.role === 'actual') return true;
  // 确保增长5%, 力争增长8%: a floor and a hope.
  return a.page.id === b.page.id && isStriven(a) === isStriven(b);
}

const isStriven = ({ item }: Statement): boolean => (item.reading as FigureReading).modality === 'strive';

const isFall = ({ item, bound }: Statement): boolean => bound.baseUnit === '%' && (item.reading as FigureReading).change === 'reduction';

/** 增长8% and 下降3% are steps of one kind, and cannot both be true. */
const asGrowth = (one: Statement): Statement => (isFall(one) ? { ...one, bound: { ...one.bound, change: 'growth' } } : one);

/** The steps that a statement allows; a fall is a step down. */
function stepIn(one: Statement): Interval {
  const { low, high, lowOpen, highOpen } = allowedBy(one);
  return isFall(one) ? { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen } : { low, high, lowOpen, highOpen };
}
