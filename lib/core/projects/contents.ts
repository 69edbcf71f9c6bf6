/** What a project is made of: the buildings and works that its sentence goes on to list are no projects of their own. */
import type { Member } from './members.ts';
import type { Run } from './runs.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** How far a sentence was searched. */
export interface Contents {
  /** The first word that was not looked at yet. */
  from: number;
  /** Whether words that open a list of contents were found before it. */
  begun: boolean;
}

/**
 * Whether a run is a piece of the project that its sentence named before. `first`: its first member; `counted`: a number of
 * things stands right before it.
 */
export function isContent(tokens: Tokens, run: Run, first: Member, counted: boolean, contents: Contents): boolean {
  contents.begun ||= listsContents(tokens, contents.from, run.from);
  contents.from = Math.max(contents.from, run.from);
  // …公园,完成2个广场及环路硬化等设施: they are counted, not named.
  return contents.begun || counted || opensContents(tokens, run, first);
}

/** 新建甲敬老院工程,配套|餐厅、活动室: a clause of its own, and nothing in it has a name. */
const opensContents = (tokens: Tokens, run: Run, first: Member): boolean =>
  (!first.worth.proper || (tokens.quantityAt[first.from] ?? -1) >= 0) &&
  CONTENT_VERBS.has(wordOf(tokens, run.from)) &&
  wordOf(tokens, run.from - 1) === ',';

/** 配套建设幼儿园、社区医院: what comes with something else, whatever that is. */
export const isAppended = (tokens: Tokens, run: Run, first: Member): boolean =>
  !first.worth.proper && (wordOf(tokens, run.from) === '配套' || wordOf(tokens, run.from - 1) === '配套');

const CONTENT_VERBS: ReadonlySet<string> = new Set(['建设', '修建', '新建', '配套', '配建', '设置', '设有', '安装']);

/** 主要是, 主要包括, 建设内容: from here to the end of the sentence stands what the project before it is made of. */
function listsContents(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const opening = tokens.text[tokens.starts[i] as number];
    if (opening !== '主' && opening !== '内') continue;
    const word = wordOf(tokens, i);
    if (word === '主要' && CONTENT_OPENINGS.has(wordOf(tokens, i + 1))) return true;
    if (word === '主要是' || word === '主要包括' || (word === '内容' && !has(tokens, i + 1, Bit.of))) return true;
  }
  return false;
}

const CONTENT_OPENINGS: ReadonlySet<string> = new Set(['是', '对', '为', '包括', '建设', '内容', '用于', '包含']);
