/** What is known of the place where a member stands: all that its run, the words around it and its sentence say. */
import { PART_WORKS } from '../lexicon/project-heads.ts';
import type { Place } from './accept.ts';
import { bracketAfter, sumBeside } from './brackets.ts';
import { hasCost, opensCost, SPENDERS, sizeFollows } from './costs.ts';
import type { LeftContext } from './left-context.ts';
import { isFirm, type Member } from './members.ts';
import { type RightContext, readRight, stagesBetween } from './right-context.ts';
import type { Run } from './runs.ts';
import type { Such } from './such.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** The run and sentence that a member stands in. */
export interface Bounds {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly cell: boolean;
  readonly shared: boolean;
  readonly order: number;
  /** The sentence opens its passage or a numbered item of it. */
  readonly item: boolean;
  readonly entry: boolean;
  /** It opens an item of an announced list. */
  readonly firm: boolean;
}

/** Gathers what stands around a member; `such`: the phrase of 等 that closes its list. */
export function placeOf(tokens: Tokens, member: Member, left: LeftContext, such: Such | null, bounds: Bounds): Place {
  const last = member.to >= bounds.run.to || has(tokens, member.to, Bit.trailing | Bit.predicate | Bit.build);
  const right = withNextCell(tokens, member, bounds, readRight(tokens, such ? such.to : afterList(tokens, member, bounds), bounds.to));
  const atStart = left.opens && member.first === bounds.run.from;
  // 甲物流园总投资2亿元: the cost makes a project of it; a size alone may be that of an old facility.
  const costs = opensCost(tokens, member);
  const headed = atStart && (right.closed || costs) && !such;
  const alone = such === null;
  const sized =
    alone &&
    ((left.amount >= 0 && (!left.apart || member.worth.proper)) ||
      (left.tied && left.sizes.length > 0) ||
      costs ||
      (last && sizeFollows(tokens, member.to, bounds.to, headed)));
  const after = such ? such.to : bounds.run.to;
  const bracket = bracketAfter(tokens, member.to, bounds.run) ?? sumBeside(tokens, member.to);
  return {
    left,
    right,
    such,
    sized,
    costed: bracket !== null,
    priced: atStart && !bounds.shared && hasCost(tokens, member.to) && !SPENDERS.test(tokens.text.slice(member.start, member.end)),
    bracket: bracket?.yearly === false ? bracket : null,
    headed,
    cell: bounds.cell,
    shared: bounds.shared,
    order: bounds.order,
    after: bounds.shared || such ? (tokens.starts[after] as number) : member.end,
    item: bounds.item && bounds.run.from === bounds.from,
    entry: bounds.entry && !bounds.shared,
    firm: bounds.firm && right.closed && !bounds.shared && isFirm(tokens, member),
    alone: !bounds.shared && bounds.item && isAlone(tokens, bounds, member),
  };
}

/** A cell that is a name, and 建成投用 in the cell beside it. */
function withNextCell(tokens: Tokens, member: Member, bounds: Bounds, right: RightContext): RightContext {
  const mark = wordOf(tokens, member.to);
  const beside = bounds.cell && (mark === '\t' || mark === '\n') && has(tokens, member.to + 1, Bit.predicate);
  return beside ? { ...right, predicate: true, stages: [...right.stages, ...stagesBetween(tokens, member.to + 1, member.to + 2)] } : right;
}

/** Whether the sentence says no more than that the project is to be built (三是加快建设甲产业园。). */
function isAlone(tokens: Tokens, bounds: Bounds, member: Member): boolean {
  if (bounds.run.from - bounds.from > LONGEST_LEAD) return false;
  for (let i = bounds.from; i < bounds.run.from; i += 1)
    if (!has(tokens, i, Bit.frame | Bit.build | Bit.leading | Bit.stop | Bit.weak)) return false;
  let i = member.to;
  while (i < bounds.to && has(tokens, i, Bit.trailing | Bit.build | Bit.close)) i += 1;
  return i >= bounds.to - 1;
}

const LONGEST_LEAD = 6;

/** What is said behind a list is said of each of its members (甲铁路、乙公路竣工通车). */
function afterList(tokens: Tokens, member: Member, bounds: Bounds): number {
  let mark = member.to;
  // 甲路硬化1.5公里、乙路硬化2公里已完工
  const number = tokens.quantityAt[mark] ?? -1;
  // 甲泵站工程主体工程、乙圩堤工程已完工
  while (mark < bounds.run.to && PART_WORKS.has(wordOf(tokens, mark))) mark += 1;
  while (number >= 0 && tokens.quantityAt[mark] === number) mark += 1;
  if (mark >= bounds.run.to || !has(tokens, mark, Bit.list | Bit.join)) return member.to;
  let at = bounds.run.to;
  const floor = Math.max(member.to + 1, at - 12);
  while (at > floor && has(tokens, at - 1, Bit.trailing | Bit.predicate)) at -= 1;
  return at;
}
