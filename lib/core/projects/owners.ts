/** 石坪村的道路硬化项目: works that have no name but that of the place or school whose they are. */
import { weigh } from './distinct.ts';
import type { Run } from './runs.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** Joins a run that ends in a place, the 的 behind it and the nameless works that follow. */
export function joinOwners(tokens: Tokens, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    if (before && before.to + 1 === run.from && has(tokens, before.to, Bit.of) && isOwner(tokens, before) && isNameless(tokens, run))
      joined[joined.length - 1] = { from: before.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

const OWNERS = /(?:村|屯|寨|庄|社区|小区|小学|中学|学校|幼儿园|卫生院|医院|敬老院|水库|大桥|景区)$/;
const LONGEST_OWNER = 6;

function isOwner(tokens: Tokens, run: Run): boolean {
  if (!OWNERS.test(tokens.text.slice(tokens.starts[run.from], tokens.starts[run.to]))) return false;
  let from = run.to - 1;
  while (from > run.from && run.to - from < LONGEST_OWNER && !has(tokens, from - 1, Bit.list | Bit.join | Bit.build)) from -= 1;
  return weigh(tokens, from, run.to, tokens.starts[run.to] as number).proper;
}

/** 道路硬化项目, 教学楼工程: one member that ends in a kind word and has nothing to tell it from others. */
function isNameless(tokens: Tokens, run: Run): boolean {
  const last = wordOf(tokens, run.to - 1);
  if (!last.endsWith('项目') && !last.endsWith('工程')) return false;
  for (let i = run.from; i < run.to; i += 1) if (has(tokens, i, Bit.list | Bit.join)) return false;
  const { proper, score, physical } = weigh(tokens, run.from, run.to - 1, tokens.starts[run.to - 1] as number);
  return !proper && physical && score > 0;
}
