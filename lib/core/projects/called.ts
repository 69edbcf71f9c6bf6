/** What was called a project just before its name in marks: 文创基地项目“石湾里”. */
import { weigh } from './distinct.ts';
import type { Tail } from './tail.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** The mark that opens the name at the end of words `from` to `to`; -1 where none does, or where 重点项目“五个一” speaks of all projects. */
export function calledAt(tokens: Tokens, from: number, to: number): number {
  if (!has(tokens, to - 1, Bit.unquote)) return -1;
  let open = to - 2;
  while (open > from && !has(tokens, open, Bit.quote)) open -= 1;
  if (open <= from || !wordOf(tokens, open - 1).endsWith('项目') || CAMPAIGNS.test(wordOf(tokens, to - 2))) return -1;
  return weigh(tokens, from, open, (tokens.starts[open] as number) - KIND).score > 0 ? open : -1;
}

const KIND = '项目'.length;
const CAMPAIGNS = /(?:计划|行动|活动|机制|模式|年)$/;

/** The marks are the name's own: nothing behind them is cut off. */
export function calledTail(tokens: Tokens, to: number): Tail {
  const end = tokens.starts[to] as number;
  return { type: 'kind', head: '项目', start: end, end, to, kind: null };
}
