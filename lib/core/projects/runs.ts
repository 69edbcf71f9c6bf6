/**
 * Runs: the longest stretches of words that may be names of projects or lists of them. A run ends at the verbs,
 * adverbs and marks that never stand inside a name; quotation marks and brackets are taken whole or not at all.
 */
import { CAPACITY_UNITS, LENGTH_UNITS, VAGUE_UNITS } from '../lexicon/project-sizes.ts';
import { PACES } from '../lexicon/project-stages.ts';
import type { Quantity } from '../model.ts';
import { wordList } from '../reading/word-list.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { isWayOf, leadsTo } from './ways.ts';
import { Bit } from './word-bits.ts';

/** A half-open range of words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST_QUOTE = 20;
const LONGEST_BRACKET = 14;
const ENDS_RUN = Bit.hard | Bit.of | Bit.stop | Bit.plain | Bit.blocker | Bit.frame | Bit.such | Bit.close | Bit.unquote;
/** One-character words that end a run only in front of it: inside, they are more often a piece of a place's name. */
const INNER_CHARACTERS: ReadonlySet<string> = new Set([...'长宽辖距属走干能可会有经报靠建修抓拆用要无高共合本之干']);

/** The runs of words `from` to `to` (one sentence). Linear. */
export function findRuns(tokens: Tokens, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let i = from;
  while (i < to) {
    if (!startsName(tokens, i, to)) {
      i += 1;
      continue;
    }
    const end = runEnd(tokens, i, to);
    runs.push({ from: i, to: end });
    i = Math.max(end, i + 1);
  }
  return joinWorks(tokens, runs);
}

const WORK = Bit.build | Bit.activity | Bit.generic | Bit.trailing | Bit.join;

/** 排水管网 | 的 | 改造提升工程: a second run that holds only words of work belongs to the first. */
function joinWorks(tokens: Tokens, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    const follows = before && before.to + 1 === run.from && has(tokens, before.to, Bit.of);
    if (before && follows && (isWork(tokens, run, before) || isWayOf(tokens, run, before)))
      joined[joined.length - 1] = { from: before.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function isWork(tokens: Tokens, run: Run, before: Run): boolean {
  // 甲公路9.2公里|的|路基改造项目
  const measured = LENGTH_UNITS.has(tokens.quantities[tokens.quantityAt[before.to - 1] ?? -1]?.unit ?? '') && run.to - run.from <= 4;
  if (!measured && !has(tokens, run.from, Bit.build | Bit.activity)) return false;
  const last = wordOf(tokens, run.to - 1);
  if (!last.endsWith('项目') && !last.endsWith('工程')) return false;
  for (let i = measured ? run.from + 1 : run.from; i < run.to - 1; i += 1) if (!has(tokens, i, WORK)) return false;
  return true;
}

const startsName = (tokens: Tokens, i: number, to: number): boolean =>
  !has(tokens, i, Bit.list | Bit.join | Bit.open | Bit.close) && step(tokens, i, to, false) > i;

function runEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; ) {
    // Between two masked characters (*和*镇) a conjunction is a piece of the masked name.
    if (has(tokens, i, Bit.list | Bit.join) && !isMasked(tokens, i)) {
      // 蓄电池处置|及|利用
      const noun = has(tokens, i, Bit.join) && has(tokens, i + 1, Bit.inner);
      if (isLastWork(tokens, i)) return i + 3;
      if (step(tokens, i + 1, to, noun) === i + 1 || isSizeAt(tokens, i + 1)) return end;
      i += 1;
      continue;
    }
    const next = step(tokens, i, to, end > from);
    if (next === i) return end;
    i = next;
    end = next;
    if (endsProject(tokens, i)) return end;
  }
  return end;
}

/** 甲车间、|总|规划|面积|达300亩的乙园: the size of what comes next is no member of a list. */
const isSizeAt = (tokens: Tokens, i: number): boolean => {
  const word = wordOf(tokens, i);
  if (word === '面积') return true;
  return (word === '总' || word === '规划' || word === '建筑') && isSizeAt(tokens, i + 1);
};

const KINDS = wordList(['项目', '工程']);

/** 印刷|与|包装|项目: the verb behind the conjunction is a noun. */
export const isLastWork = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, Bit.join) && has(tokens, i + 1, Bit.frame) && has(tokens, i + 1, Bit.trailing) && isKind(tokens, i + 2);

const isKind = (tokens: Tokens, i: number): boolean => wordOf(tokens, i) === '项目' || wordOf(tokens, i) === '工程';

/** 项目 | 进驻: a verb behind the kind word is what the project does. */
function endsProject(tokens: Tokens, i: number): boolean {
  if (KINDS.endingAt(tokens.text, tokens.starts[i] ?? 0, tokens.starts[i - 1] ?? 0) === undefined) return false;
  // 4项目, 有序推进
  if ((tokens.quantityAt[i] ?? -1) >= 0 || (PACES.has(wordOf(tokens, i)) && wordOf(tokens, i + 1) === '推进')) return true;
  const tag = tokens.tagNames[tokens.tags[i] as number];
  return tag === 'v' && !has(tokens, i, Bit.build | Bit.activity | Bit.trailing | Bit.soft | Bit.generic);
}

const isMasked = (tokens: Tokens, i: number): boolean => wordOf(tokens, i - 1) === '*' && !has(tokens, i, Bit.list) && i > 0;

/** *|和|*镇, 悦|和|康养中心: a conjunction behind one lone character that opens a name belongs to the name. */
export const isPieceOfName = (tokens: Tokens, i: number): boolean =>
  !has(tokens, i, Bit.list) && lengthOf(tokens, i) === 1 && lengthOf(tokens, i - 1) === 1 && !has(tokens, i - 1, Bit.number);

/** The word after the name word, quotation or bracket at `i`; `i` itself where none stands there. */
function step(tokens: Tokens, i: number, to: number, inside: boolean): number {
  if (i >= to) return i;
  if (has(tokens, i, Bit.quote)) return closing(tokens, i, to, Bit.unquote, LONGEST_QUOTE);
  if (has(tokens, i, Bit.open)) return inside ? closing(tokens, i, to, Bit.close, LONGEST_BRACKET) : i;
  const quantity = tokens.quantityAt[i] as number;
  if (quantity >= 0) return takesQuantity(tokens.quantities[quantity]) || (inside && isRateOf(tokens, i, quantity)) ? i + 1 : i;
  if (!has(tokens, i, ENDS_RUN)) {
    const ends = has(tokens, i, Bit.predicate) && !has(tokens, i, Bit.build | Bit.trailing);
    return ends && !(inside && isPurposeOfWorks(tokens, i)) ? i : i + 1;
  }
  if (inside && (has(tokens, i, Bit.inner) || POLES.has(wordOf(tokens, i)) || isSupport(tokens, i) || leadsTo(tokens, i))) return i + 1;
  return lengthOf(tokens, i) === 1 && isPieceHere(tokens, i, inside) ? i + 1 : i;
}

/** 甲园|蓄水|工程: what the works are for. */
const isPurposeOfWorks = (tokens: Tokens, i: number): boolean => FLOWS.has(wordOf(tokens, i)) && wordOf(tokens, i + 1).startsWith('工程');

const FLOWS: ReadonlySet<string> = new Set(['蓄水', '通水', '通电', '通气', '送电', '贯通']);

/** Whether a word of one character that ends runs is a piece of a name where it stands. */
function isPieceHere(tokens: Tokens, i: number, inside: boolean): boolean {
  const word = wordOf(tokens, i);
  // 移民|后|扶|项目
  if (word === '后' && inside && wordOf(tokens, i + 1) === '扶') return true;
  // 石镇|后|街, 庙|前|村
  if (word === '前' || word === '后')
    return (inside && lengthOf(tokens, i + 1) === 1 && PLACES.includes(wordOf(tokens, i + 1))) || isPlaceInList(tokens, i);
  // 锂电池|正极, 回收|再|利用; 、|其|诺嘎至乙林
  if (word === '再') return inside && REUSES.has(wordOf(tokens, i + 1));
  if (word === '正') return isUnknownCharacter(tokens, i + 1) && (inside || has(tokens, i - 1, Bit.list | Bit.hard | Bit.frame | Bit.of));
  if (word === '其') return has(tokens, i - 1, Bit.list) && tokens.tagNames[tokens.tags[i + 1] as number] === 'nz';
  // 甲乙|快|线
  if (word === '快') return inside && wordOf(tokens, i + 1) === '线';
  if (!INNER_CHARACTERS.has(word) || has(tokens, i + 1, Bit.number)) return false;
  // 共|青|路, but 共|开工
  if (word === '共' && lengthOf(tokens, i + 1) > 1) return false;
  // 实施|干|佑|街: a verb takes a name as its object, and no second verb.
  return inside || (has(tokens, i - 1, Bit.frame | Bit.build) && isUnknownCharacter(tokens, i + 1) && isUnknownCharacter(tokens, i + 2));
}

/** 移民|后期|扶持 */
const isSupport = (tokens: Tokens, i: number): boolean => wordOf(tokens, i) === '后期' && wordOf(tokens, i + 1).startsWith('扶持');

/** Parts of batteries that the dictionary takes for adverbs. */
const POLES: ReadonlySet<string> = new Set(['正极', '负极', '阳极', '阴极']);

const REUSES: ReadonlySet<string> = new Set(['利用', '制造', '生']);

/** 白坪、|后|龙山、 */
const isPlaceInList = (tokens: Tokens, i: number): boolean =>
  has(tokens, i - 1, Bit.list) &&
  tokens.tagNames[tokens.tags[i + 1] as number] === 'ns' &&
  has(tokens, i + 2, Bit.list | Bit.join | Bit.such);

const PLACES = '街路巷村山河湖沟庄湾岭坝桥洞';

const isUnknownCharacter = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) === 1 && ((tokens.bits[i] ?? 0) & ~(Bit.ending | Bit.head)) === 0;

/** The word after the mark that closes the one at `i`, or `i` where it does not close soon or holds a clause of its own. */
function closing(tokens: Tokens, i: number, to: number, close: number, longest: number): number {
  const limit = Math.min(to, i + longest);
  for (let j = i + 1; j < limit; j += 1) {
    if (has(tokens, j, close)) return j > i + 1 ? j + 1 : i;
    if (has(tokens, j, Bit.hard) && close === Bit.close) return i;
  }
  return i;
}

/** 日产|80万袋|面点项目: how much it makes. */
function isRateOf(tokens: Tokens, i: number, index: number): boolean {
  let first = i;
  while (tokens.quantityAt[first - 1] === index) first -= 1;
  const { kind, unit } = tokens.quantities[index] as Quantity;
  return kind === 'quantity' && unit !== '元' && RATES.has(wordOf(tokens, first - 1));
}

const RATES: ReadonlySet<string> = new Set('年产 日产 年加工 年处理 日处理 年生产 年出栏 年屠宰 日供水 日加工'.split(' '));

/** Whether a number may stand in a name: a code (104国道), an ordinal, a capacity (年产5000吨…); money, dates and rates may not. */
function takesQuantity(quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.kind === 'date' || quantity.kind === 'masked') return false;
  if (quantity.kind !== 'quantity')
    return !((quantity.kind === 'idiom' || quantity.kind === 'structure') && VAGUE_UNITS.has(quantity.unit));
  return CAPACITY_UNITS.has(quantity.unit);
}
