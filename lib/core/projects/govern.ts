/** Which verb governs a run that has none right before it: the one that was cut off its first member, the one before the run before. */
import type { Announcement } from './announced.ts';
import type { LeftContext } from './left-context.ts';
import type { Member } from './members.ts';
import { stagesBetween } from './right-context.ts';
import type { Run } from './runs.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** The run before, with what governs it: a list goes on behind the bracket of its member. */
export interface Before {
  readonly to: number;
  readonly left: LeftContext;
  /** Whether one of its members is a project. */
  taken: boolean;
}

/** The verb that was cut off the first member governs them all (改造甲苑和乙广场). */
export function governAll(left: LeftContext, tokens: Tokens, members: readonly Member[]): LeftContext {
  const [lead] = members;
  if (!lead || lead.verb < 0 || left.frame !== null) return left;
  const cut = stagesBetween(tokens, lead.first, lead.from);
  // 规划|建设|了|甲故居: it is over.
  const past = left.past || (lead.from > lead.first && wordOf(tokens, lead.from - 1) === '了');
  return { ...left, plain: false, frame: has(tokens, lead.verb, Bit.weak) ? 'weak' : 'strong', stages: [...left.stages, ...cut], past };
}

const LONGEST_BRACKET = 16;

/** 实施甲厂房(投资460万元)、乙渠(投资830万元)和丙路: what governs a member governs the next one behind its bracket. */
export function goesOn(tokens: Tokens, run: Run, before: Before | null, own: LeftContext, firm: boolean): LeftContext {
  let mark = run.from - 1;
  // A year may open the name (…、2026年防渗渠建设项目).
  while (tokens.quantities[tokens.quantityAt[mark] ?? -1]?.kind === 'date') mark -= 1;
  if (!before || own.frame !== null || before.left.frame === null) return own;
  // 推进甲高速、乙铁路,丙大桥、丁大桥: a comma for 、
  const chained = firm && before.taken && before.to === mark && before.left.frame === 'strong' && wordOf(tokens, mark) === ',';
  if (chained && !own.plain && !own.blocked) return { ...own, frame: 'strong', stages: before.left.stages, past: before.left.past };
  if (!has(tokens, mark, Bit.list | Bit.join)) return own;
  const bracketed = has(tokens, mark - 1, Bit.close) && has(tokens, before.to, Bit.open) && mark - before.to <= LONGEST_BRACKET;
  if (before.to !== mark && !bracketed) return own;
  return { ...own, frame: before.left.frame, stages: before.left.stages, plain: false };
}

/** What was announced as projects needs no verb of its own. */
export const announce = (left: LeftContext, announced: Announcement | null): LeftContext =>
  announced
    ? {
        ...left,
        frame: left.frame ?? 'strong',
        plain: left.plain && !announced.held,
        stages: announced.stage ? [...left.stages, announced.stage] : left.stages,
      }
    : left;
