/** Costs and sizes that stand behind a name. */
import { COST_OPENINGS, SIZE_OPENINGS, SIZE_WORDS } from '../lexicon/project-sizes.ts';
import { isMoney } from './amounts.ts';
import type { Member } from './members.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** Names of what spends money on projects and is none. */
export const SPENDERS = /(?:[镇乡村县市区省局办委院部站组]|街道|社区|公司|集团|政府|财政|项目|产业|客商|商人|老板|企业|合作社|计划|预计)$/;

/** 总投资, its sum and the end of the clause stand at word `at`: nothing else is what the sum is spent on. */
export function hasCost(tokens: Tokens, at: number): boolean {
  if (!COST_OPENINGS.has(wordOf(tokens, at))) return false;
  let i = at + 1;
  let money = false;
  for (; i < at + 5; i += 1) {
    const quantity = tokens.quantities[tokens.quantityAt[i] ?? -1];
    if (quantity) money ||= isMoney(quantity.unit, quantity.value);
    else if (money || wordOf(tokens, i) !== '约') break;
  }
  return money && has(tokens, i, Bit.hard);
}

/** 总投资, or a size behind 项目 or 工程, and its number stand right behind the name. */
export function opensCost(tokens: Tokens, member: Member): boolean {
  const word = wordOf(tokens, member.to);
  if (!COST_OPENINGS.has(word) && !(member.tail?.type === 'kind' && SIZE_OPENINGS.has(word))) return false;
  return hasQuantity(tokens, member.to + 1, member.to + 3);
}

/** Whether the next clause states a cost or a size. */
export function sizeFollows(tokens: Tokens, at: number, to: number, headed: boolean): boolean {
  let i = at;
  const limit = Math.min(tokens.count, at + 8);
  while (i < limit && !has(tokens, i, Bit.hard)) i += 1;
  const mark = wordOf(tokens, i);
  if (i >= limit) return false;
  const backReference = mark === '。' && wordOf(tokens, i + 1) === '该' && wordOf(tokens, i + 2) === '项目';
  if (!(mark === ',' || mark === ':' || (headed && mark === '。') || backReference) || (i >= to - 1 && !headed && !backReference))
    return false;
  for (let j = i + 1; j < Math.min(tokens.count, i + (backReference ? 6 : 4)); j += 1) {
    if (has(tokens, j, Bit.hard)) return false;
    if (SIZE_WORDS.has(wordOf(tokens, j))) return hasQuantity(tokens, j + 1, j + 7);
  }
  return false;
}

function hasQuantity(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && !has(tokens, i, Bit.hard); i += 1) if ((tokens.quantityAt[i] ?? -1) >= 0) return true;
  return false;
}
