/** A part that is more than its whole: behind 其中 in one sentence, or by what the lexicon knows of two indicators. */
import { PARTS_OF_WHOLES } from '../lexicon/comparison.ts';
import { leadOf } from './aside.ts';
import { allowedBy, isSingular } from './comparable.ts';
import { type Finding, finding } from './finding.ts';
import { before } from './interval.ts';
import type { Statement } from './statements.ts';

const PART_WORD = '其中';

/** Parts that are above their wholes. */
export function partFindings(statements: readonly Statement[]): Finding[] {
  return [...partsInSentences(statements), ...partsByLexicon(statements)];
}

/** 新增就业900人，其中高校毕业生1200人: only the figures right behind 其中, up to the next comma, and only of the unit of the whole. */
function partsInSentences(statements: readonly Statement[]): Finding[] {
  return statements.flatMap((part, i) => {
    const lead = leadOf(part.item);
    const at = lead.lastIndexOf(PART_WORD);
    if (at < 0 || !isAmount(part) || /[，,；;。]/.test(lead.slice(at + PART_WORD.length).replace(/^[，,：:]/, ''))) return [];
    const whole = statements
      .slice(0, i)
      .findLast((other) => other.page.id === part.page.id && other.item.sentence === part.item.sentence && leadOf(other.item).length < at);
    return whole !== undefined && isWholeOf(whole, part) && above(part, whole)
      ? [finding('part-above-whole', [part, whole], part.bound.year)]
      : [];
  });
}

const isAmount = ({ bound }: Statement): boolean => bound.change === 'level' || bound.change === 'new';

function isWholeOf(whole: Statement, part: Statement): boolean {
  return isAmount(whole) && whole.bound.unit === part.bound.unit && whole.bound.role === part.bound.role && whole.bound.unit !== '%';
}

/** The indicators of which the lexicon knows that one is part of the other: on one page, for one year, in one role. */
function partsByLexicon(statements: readonly Statement[]): Finding[] {
  const singular = statements.filter((statement) => statement.bound.change === 'level' && isSingular(statement));
  return PARTS_OF_WHOLES.flatMap(([partKey, wholeKey]) =>
    singular
      .filter(({ bound }) => bound.key === partKey)
      .flatMap((part) => {
        const whole = singular.find((other) => other.bound.key === wholeKey && speaksOfTheSame(part, other));
        return whole !== undefined && above(part, whole) ? [finding('part-above-whole', [part, whole], part.bound.year)] : [];
      }),
  );
}

function speaksOfTheSame(a: Statement, b: Statement): boolean {
  return a.page.id === b.page.id && a.bound.year === b.bound.year && a.bound.role === b.bound.role && a.bound.baseUnit === b.bound.baseUnit;
}

const above = (part: Statement, whole: Statement): boolean => before(allowedBy(whole), allowedBy(part));
