/** What single words before a run say: where something is built, what a sum is spent on, what a clause is for. */
import { isMoney } from './amounts.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

const LONGEST_PLACE = 6;

/** The 在 of 投资200万元|在|甲村乙屯|兴建…, where the place that it opens ends with word `i`; -1 where none does. */
export function placeBefore(tokens: Tokens, i: number, floor: number): number {
  if (!PLACES.includes(tokens.text[(tokens.starts[i + 1] ?? 0) - 1] ?? '·')) return -1;
  for (let j = i; j >= Math.max(floor, i - LONGEST_PLACE); j -= 1) {
    if (wordOf(tokens, j) === '在') return j;
    if (has(tokens, j, Bit.hard | Bit.frame | Bit.build | Bit.of)) return -1;
  }
  return -1;
}

const PLACES = '村屯组镇乡县区寨庄';

/** The bracket that the one at `close` closes, not before `floor`; `close` itself where none opens there. */
export function openBefore(tokens: Tokens, close: number, floor: number): number {
  for (let j = close - 1; j >= floor; j -= 1) if (has(tokens, j, Bit.open)) return j;
  return close;
}

/** 投资700万元|用于, |进行: the sum right before it is spent on what comes after. */
export function isSpent(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i);
  const sum = word === '用于' || word === '进行' ? tokens.quantities[tokens.quantityAt[i - 1] ?? -1] : undefined;
  return sum !== undefined && isMoney(sum.unit, sum.value);
}

/** Whether a list sign or a conjunction stands between words `from` and `to`. */
export function isJoined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (has(tokens, i, Bit.list | Bit.join)) return true;
  return false;
}

/** 为加快推进甲项目,…: the clause says why, the sentence is about something else. */
export function isPurpose(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i);
  return (word === '为' || word === '为了') && (i === 0 || has(tokens, i - 1, Bit.hard));
}

/** 打造为…, 建设成…: what follows is what a place is to become. */
export const isTurnedInto = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) === 1 && '为成'.includes(wordOf(tokens, i)) && has(tokens, i - 1, Bit.frame | Bit.build | Bit.plain);

/** 改建为甲展示馆: the building that stands there becomes one with a name. */
export const isRebuiltAs = (tokens: Tokens, i: number): boolean => REBUILT.has(wordOf(tokens, i - 1));

const REBUILT: ReadonlySet<string> = new Set(['改建', '改造', '改扩建', '扩建']);
