/** What a bracket behind a name says of it: 甲基地(总投资7.8亿元,占地112亩). */
import { AREA_UNITS, LENGTH_UNITS, YEARLY_WORDS } from '../lexicon/project-sizes.ts';
import type { Span } from '../model.ts';
import { isMoney } from './amounts.ts';
import type { Run } from './runs.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** A bracket that states a cost or size. */
export interface Bracket extends Span {
  /** Its sum is that of one year (年度投资1.6亿元), and not the cost. */
  readonly yearly: boolean;
}

const LONGEST = 40;

/** The bracket that opens at word `at` or behind the words of work there; null where none does or where it states no sum and no size. */
export function bracketAfter(tokens: Tokens, at: number, run: Run): Bracket | null {
  let open = at;
  while (open < at + 3 && has(tokens, open, Bit.trailing)) open += 1;
  if (!has(tokens, open, Bit.open)) return null;
  const close = closeOf(tokens, open);
  if (close < 0 || !statesSize(tokens, open, close)) return null;
  // The first bracket of a list says for all of them which sum it is.
  const words = tokens.text.slice(tokens.starts[run.from], tokens.starts[close]);
  return {
    start: tokens.starts[open] as number,
    end: tokens.starts[close] as number,
    yearly: YEARLY_WORDS.some((word) => words.includes(word)),
  };
}

/** 其中甲码头修缮620万元、乙村道白改黑310万元: in a list each sum stands right behind what it is spent on; null where none does. */
export function sumBeside(tokens: Tokens, at: number): Bracket | null {
  const index = tokens.quantityAt[at] ?? -1;
  const sum = tokens.quantities[index];
  if (!sum || !isMoney(sum.unit, sum.value)) return null;
  let after = at;
  while (tokens.quantityAt[after] === index) after += 1;
  if (!has(tokens, after, Bit.list | Bit.hard)) return null;
  return { start: sum.start - 1, end: sum.end + 1, yearly: false };
}

/** Whether the words between two brackets hold a sum of money, an area or a length. */
export function statesSize(tokens: Tokens, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i += 1) {
    const quantity = tokens.quantities[tokens.quantityAt[i] as number];
    if (quantity?.kind !== 'quantity') continue;
    if (isMoney(quantity.unit, quantity.value) || AREA_UNITS.has(quantity.unit) || LENGTH_UNITS.has(quantity.unit)) return true;
  }
  return false;
}

function closeOf(tokens: Tokens, open: number): number {
  for (let i = open + 1; i < Math.min(tokens.count, open + LONGEST); i += 1) {
    if (has(tokens, i, Bit.close)) return i;
    if (has(tokens, i, Bit.open) || wordOf(tokens, i) === '。' || wordOf(tokens, i) === '\n') return -1;
  }
  return -1;
}
