/** The members of a run (A、B和C项目), each without the verbs before it and the activity behind it. */
import { COMPANY_ENDS } from '../lexicon/project-kinds.ts';
import { CUT_UNITS } from '../lexicon/project-sizes.ts';
import type { Quantity } from '../model.ts';
import { wordList } from '../reading/word-list.ts';
import { statesSize } from './brackets.ts';
import { calledAt, calledTail } from './called.ts';
import { type Distinction, weigh } from './distinct.ts';
import { isLastWork, isPieceOfName, type Run } from './runs.ts';
import { isStreet } from './streets.ts';
import { findTail, type Tail } from './tail.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** One member of a run, in words `from` to `to` and offsets `start` to `end`. */
export interface Member extends Run {
  readonly start: number;
  readonly end: number;
  /** Null where the member ends in nothing that is built or done: it may name a company or a place. */
  readonly tail: Tail | null;
  readonly worth: Distinction;
  /** The verb that was cut off its front (新建 in 石桥村新建文化广场), -1 for none. */
  readonly verb: number;
  /** The first word before anything was cut off. */
  readonly first: number;
  /** What parts it from the member before: 、 or a conjunction; 0 for the first. */
  readonly separator: number;
  /** It begins with 项目 or 工程: it speaks of projects and names none. */
  readonly generic: boolean;
  /** It ends as companies are called. */
  readonly company: boolean;
  /** A size stood before the name and was cut off (4500亩高标准农田…). */
  readonly sized: boolean;
}

const INTERNAL = Bit.generic | Bit.activity | Bit.build | Bit.trailing | Bit.predicate | Bit.join | Bit.open | Bit.close;

/** Splits a run at 、 and its conjunctions, outside of quotation marks and brackets. */
export function splitRun(tokens: Tokens, run: Run): Member[] {
  const members: Member[] = [];
  let from = run.from;
  let separator = 0;
  let depth = 0;
  for (let i = run.from; i <= run.to; i += 1) {
    if (i < run.to && has(tokens, i, Bit.quote | Bit.open)) depth += 1;
    if (i < run.to && has(tokens, i, Bit.unquote | Bit.close)) depth -= 1;
    const parts =
      i === run.to ||
      (depth <= 0 &&
        has(tokens, i, Bit.list | Bit.join) &&
        !((i - 1 === from || wordOf(tokens, i - 2) === '至') && isPieceOfName(tokens, i)) &&
        !joinsWorks(tokens, i));
    if (!parts) continue;
    if (i > from) members.push(readMember(tokens, from, i, separator));
    separator = i < run.to && has(tokens, i, Bit.list) ? Bit.list : Bit.join;
    from = i + 1;
  }
  return members;
}

/** 甲路设施改造|及|提升|项目, 印刷|与|包装|项目: two works on one thing. */
const joinsWorks = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, Bit.join) &&
  isKindWord(tokens, i + 2) &&
  ((has(tokens, i - 1, WORKS) && has(tokens, i + 1, WORKS)) || isLastWork(tokens, i));

const WORKS = Bit.activity | Bit.build;

/** Reads words `first` to `last` as one member; a `whole` one holds several parts and has no subject to cut off. */
export function readMember(tokens: Tokens, first: number, last: number, separator: number, whole = false): Member {
  const front = cutFront(tokens, first, cutBack(tokens, first, last));
  let { from, verb } = front;
  const to = front.to;
  const quote = calledAt(tokens, from, to);
  if (quote >= 0) from = quote;
  const tail = quote >= 0 ? calledTail(tokens, to) : findTail(tokens, from, to);
  const parted = tail && !whole ? partingVerb(tokens, from, tail) : -1;
  if (parted >= 0) {
    verb = parted;
    from = cutFront(tokens, parted + 1, to).from;
  }
  const stop = tail ? tail.to : cutWork(tokens, from, to);
  const start = tokens.starts[from] as number;
  const end = tail ? tail.end : (tokens.starts[stop] as number);
  const worth = weigh(tokens, from, stop, tail ? tail.start : end);
  return {
    from,
    to: stop,
    start,
    end,
    tail,
    worth,
    verb,
    first,
    separator,
    sized: front.sized,
    company: isCompany(tokens, from, stop),
    generic: isKindWord(tokens, from),
  };
}

const COMPANY_WORDS = wordList(COMPANY_ENDS);

/** Whether words `from` to `to` are called as companies are, with a name before that word. */
export const isCompany = (tokens: Tokens, from: number, to: number): boolean => {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.starts[to] ?? 0;
  return end - start >= 4 && end - start <= 10 && COMPANY_WORDS.endingAt(tokens.text, end, start) !== undefined;
};

/** Whether words `from` to `to` are a company's full name. */
export const isFirm = (tokens: Tokens, { from, to }: Run): boolean =>
  '司厂团社'.includes(tokens.text[(tokens.starts[to] ?? 0) - 1] ?? '·') &&
  FIRMS.test(tokens.text.slice(tokens.starts[from], tokens.starts[to]));

const FIRMS = /(?:公司|[^工]厂|集团|合作社)$/;

const isKindWord = (tokens: Tokens, i: number): boolean =>
  tokens.text.startsWith('项目', tokens.starts[i]) || tokens.text.startsWith('工程', tokens.starts[i]);

/** 采暖示范镇 | 建设: the work at the end is no part of a name without a head. */
function cutWork(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && has(tokens, end - 1, Bit.trailing) && !has(tokens, end - 1, Bit.activity)) end -= 1;
  return end;
}

/** A quantity at the end of a run, or a bracket with one, is what follows the name, not a piece of it. */
function cutBack(tokens: Tokens, from: number, to: number): number {
  const end = cutSize(tokens, from, to);
  if (!has(tokens, end - 1, Bit.close)) return end;
  let open = end - 1;
  while (open > from && !has(tokens, open, Bit.open)) open -= 1;
  return open > from && statesSize(tokens, open, end - 1) ? open : end;
}

/** Whether word `i` lies in an amount. */
const counts = (tokens: Tokens, i: number): boolean => tokens.quantities[tokens.quantityAt[i] as number]?.kind === 'quantity';

/** 周转房24套建设: the number, and the work behind it, are no part of the name. */
function cutSize(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && has(tokens, end - 1, Bit.trailing)) end -= 1;
  if (!counts(tokens, end - 1)) return to;
  while (end > from && counts(tokens, end - 1)) end -= 1;
  // 扩建甲卫生站|至180平方米
  if (end > from + 1 && '至到'.includes(wordOf(tokens, end - 1))) end -= 1;
  return end;
}

/**
 * 2026年 | 高标准农田建设项目: of works that are done anew every year the year tells one from another. The member with the
 * year at its front; the member itself where it has a name of its own, or where no year stands right before it.
 */
export function withYear(tokens: Tokens, member: Member): Member {
  const index = tokens.quantityAt[member.from - 1] ?? -1;
  const date = tokens.quantities[index];
  const { worth } = member;
  if (member.tail?.type !== 'kind' || worth.proper || !worth.physical || worth.score < 1 || member.from > member.first) return member;
  if (VAGUE_FIELDS.test(tokens.text.slice(member.start, member.end))) return member;
  if (date?.kind !== 'date' || !date.unit.startsWith('年') || date.quote.length < 5) return member;
  let from = member.from;
  while (tokens.quantityAt[from - 1] === index) from -= 1;
  return { ...member, from, first: from, start: date.start, worth: { ...worth, proper: true, score: worth.score + 3 } };
}

/** Fields in which projects of a year are summed up. */
const VAGUE_FIELDS = /新能源|民生|产业|基础设施|生态环保|重点/;

function cutFront(tokens: Tokens, first: number, to: number): { from: number; to: number; verb: number; sized: boolean } {
  let from = first;
  let verb = -1;
  let sized = false;
  for (; from < to - 1; from += 1) {
    const quantity = tokens.quantities[tokens.quantityAt[from] as number];
    if (isStreet(tokens, from, to)) break;
    if (quantity?.kind === 'quantity' && CUT_UNITS.has(quantity.unit) && !isOutput(tokens, quantity, to)) sized = true;
    else if (has(tokens, from, Bit.build | Bit.predicate)) verb = verb >= 0 && !has(tokens, verb, Bit.weak) ? verb : from;
    // 做深, 做细: the second character belongs to the verb.
    else if (wordOf(tokens, from) === '做' && '深细实足好'.includes(wordOf(tokens, from + 1)) && from + 2 < to) from += 1;
    else if (!has(tokens, from, Bit.leading | Bit.close | Bit.unquote) && !isStrayVerb(tokens, from) && !isManner(tokens, from, to)) break;
  }
  return { from, to, verb, sized };
}

/** 120万套车灯项目: how much it is to make. */
const isOutput = (tokens: Tokens, { quote, unit }: Quantity, to: number): boolean =>
  OUTPUT_UNITS.has(unit) && quote.includes('万') && isKindWord(tokens, to - 1);

const OUTPUT_UNITS: ReadonlySet<string> = new Set(['套', '台', '辆', '件', '只', '张']);

/** A verb that no list knows, before what is plainly a place: it governs the name. */
function isStrayVerb(tokens: Tokens, i: number): boolean {
  const tag = tokens.tagNames[tokens.tags[i] as number];
  const next = tokens.tagNames[tokens.tags[i + 1] as number];
  const place = next === 'ns' || (lengthOf(tokens, i + 1) === 1 && '县省市'.includes(wordOf(tokens, i + 1)));
  return tag === 'v' && place && lengthOf(tokens, i) > 1 && !has(tokens, i, Bit.activity | Bit.soft);
}

/** 升压|改造|甲变电站, 扩规|改造|乙水厂: a verb that no list knows, right before one of building and its object. */
function isManner(tokens: Tokens, i: number, to: number): boolean {
  if (!has(tokens, i + 1, Bit.build) || lengthOf(tokens, i) < 2 || has(tokens, i, Bit.activity | Bit.soft | Bit.head)) return false;
  if (tokens.tagNames[tokens.tags[i] as number] !== 'v') return false;
  return i + 3 < to && !has(tokens, i + 2, INTERNAL) && !isKindWord(tokens, i + 2);
}

function partingVerb(tokens: Tokens, from: number, tail: Tail): number {
  for (let i = from + 1; i < tail.to - 1; i += 1) {
    const numbered = tokens.quantityAt[i] as number;
    if (has(tokens, i + 1, Bit.of) || (numbered >= 0 && tokens.quantityAt[i + 1] === numbered)) continue;
    const area = tokens.quantities[numbered]?.unit;
    if (area === '平方米' || (area === '公里' && !isRoute(tokens, from, i) && !measuresFront(tokens, from, i, tail))) return i;
    if (has(tokens, i, Bit.parting) && !has(tokens, i + 1, Bit.open | Bit.unquote) && !isInternal(tokens, i + 1, tail)) return i;
  }
  return -1;
}

/** 甲寨|9.3公里|弹石公路: the place is before the length, and a kind of thing behind it. */
function measuresFront(tokens: Tokens, from: number, at: number, tail: Tail): boolean {
  return weigh(tokens, from, at, tokens.starts[at] as number).proper && !weigh(tokens, at + 1, tail.to, tail.start).proper;
}

/** 甲庙至乙桥|11公里|油路改造: the length stands inside the name. */
function isRoute(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (wordOf(tokens, i) === '至') return true;
  return false;
}

/** Whether only kind words and words of work follow: then the verb before them belongs to the name (试点建设项目). */
function isInternal(tokens: Tokens, from: number, tail: Tail): boolean {
  for (let i = from; i < tail.to; i += 1) {
    const headWord = (tokens.starts[i + 1] as number) > tail.start;
    if (headWord ? tail.type === 'facility' : !has(tokens, i, INTERNAL)) return false;
  }
  return true;
}

/** Whether the member could stand as a project alone. */
export const standsAlone = (member: Member): boolean => member.tail !== null && (member.worth.score >= 2 || member.sized);
