/** The head of a name: the word that says what is built or done, and where the name ends. */
import {
  ACTIVITY_HEADS,
  FACILITY_HEADS,
  KIND_WORDS,
  ONE_CHARACTER_HEADS,
  ONE_CHARACTER_STOPS,
  PART_WORKS,
} from '../lexicon/project-heads.ts';
import { COUNT_UNITS } from '../lexicon/project-sizes.ts';
import type { ProjectKind } from '../model.ts';
import { wordList } from '../reading/word-list.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** What a name ends in: 项目 or 工程, a thing that is built, or something done to a thing that is there. */
export type TailType = 'kind' | 'facility' | 'activity';

export interface Tail {
  readonly type: TailType;
  /** The head word: 产业园, 工程, 改造. */
  readonly head: string;
  /** Where the head begins and ends, as offsets into the text. The name ends with it. */
  readonly start: number;
  readonly end: number;
  /** Word after the last word of the name. */
  readonly to: number;
  readonly kind: ProjectKind | null;
}

/** Which lengths the facility heads have that end in a code unit, one bit a length. */
const LENGTHS = new Uint8Array(0x10000);
for (const head of FACILITY_HEADS.keys()) {
  const last = head.charCodeAt(head.length - 1);
  LENGTHS[last] = (LENGTHS[last] as number) | (1 << head.length);
}

const ONE_CHARACTER_LASTS: ReadonlySet<number> = new Set([...ONE_CHARACTER_HEADS.keys()].map((head) => head.charCodeAt(0)));

const LONGEST_HEAD = 6;
const CUT = Bit.trailing | Bit.predicate | Bit.build | Bit.activity;

/**
 * The last head of words `from` to `to` behind which only activity and progress stand (…产业园 | 建设 进度).
 * Null where the words end in something else, as 公园管理处 does.
 */
export function findTail(tokens: Tokens, from: number, to: number): Tail | null {
  // 甲科创园 | B | 区: the part of it that is built.
  if (to - from > 2 && '区座栋'.includes(wordOf(tokens, to - 1)) && /^[A-Z]$/.test(wordOf(tokens, to - 2))) {
    const tail = lastHead(tokens, from, to - 2);
    return tail && tail.to === to - 2 ? { ...tail, end: tokens.starts[to] as number, to } : null;
  }
  // 工业大道|南: which end of the road.
  if (
    to - from > 1 &&
    lengthOf(tokens, to - 1) === 1 &&
    '东南西北'.includes(wordOf(tokens, to - 1)) &&
    ROADS.test(wordOf(tokens, to - 2))
  ) {
    const tail = lastHead(tokens, from, to - 1);
    return tail && tail.to === to - 1 ? { ...tail, end: tokens.starts[to] as number, to } : null;
  }
  return lastHead(tokens, from, to);
}

const ROADS = /(?:路|大道|街)$/;

function lastHead(tokens: Tokens, from: number, to: number): Tail | null {
  let activity: Tail | null = null;
  for (let i = to - 1; i >= from; i -= 1) {
    const tail = has(tokens, i, Bit.close) ? null : tailAt(tokens, from, i);
    if (tail && tail.type === 'kind' && isPart(tokens, from, i)) continue;
    if (tail && tail.type !== 'activity') return activity && tail.type === 'facility' ? activity : withBracket(tokens, tail, to);
    if (tail && !activity) activity = tail;
    if (has(tokens, i, Bit.close)) {
      const open = openBefore(tokens, from, i);
      if (open < 0) return activity;
      i = open;
      continue;
    }
    // 甲路北延“断头路”: what the road is called in passing is no piece of its name.
    if (!activity && has(tokens, i, Bit.unquote) && i - 2 > from && has(tokens, i - 2, Bit.quote) && NICKNAMES.has(wordOf(tokens, i - 1))) {
      i -= 2;
      continue;
    }
    if (!has(tokens, i, CUT) && !(wordOf(tokens, i) === '土地' && i < to - 1)) break;
  }
  return activity;
}

const NICKNAMES: ReadonlySet<string> = new Set(['断头路', '卡脖子路', '瓶颈路', '肠梗阻']);

/** 主体工程 behind a name is a part of the work, not of the name. */
function isPart(tokens: Tokens, from: number, i: number): boolean {
  const word = wordOf(tokens, i);
  // 甲中学二期|附属|工程 is a work of its own.
  const own = word === '附属工程' ? i - 1 : word === '工程' && wordOf(tokens, i - 1) === '附属' ? i - 2 : -1;
  if (own > from && tailAt(tokens, from, own)) return false;
  return PART_WORKS.has(word) || (word === '工程' && i > from && PART_WORKS.has(`${wordOf(tokens, i - 1)}工程`));
}

/** Whether word `i` of a run that begins at `from` ends in a head. */
export const holdsHead = (tokens: Tokens, from: number, i: number): boolean => tailAt(tokens, from, i) !== null;

const KIND_ENDS = wordList(KIND_WORDS.filter((word) => word.length === 2));

function tailAt(tokens: Tokens, from: number, i: number): Tail | null {
  if (!has(tokens, i, Bit.ending) && lengthOf(tokens, i) !== 4) return null;
  const start = tokens.starts[i] as number;
  const end = tokens.starts[i + 1] as number;
  const word = wordOf(tokens, i);
  if (word.length === 4) {
    const front = word.slice(0, 2);
    if (KIND_WORDS.includes(front)) return { type: 'kind', head: front, start, end: start + 2, to: i + 1, kind: null };
  }
  const back = KIND_ENDS.endingAt(word, word.length);
  if (back !== undefined) return { type: 'kind', head: back, start: end - 2, end, to: i + 1, kind: null };
  if (word === '开发' && i > from && AREAS.has(wordOf(tokens, i - 1)))
    return { type: 'activity', head: word, start, end, to: i + 1, kind: null };
  return facilityAt(tokens, from, i) ?? activityAt(tokens, from, i);
}

/** 南湖片区|开发 */
const AREAS: ReadonlySet<string> = new Set(['片区', '地块', '街区']);

function startsWord(tokens: Tokens, last: number, at: number): boolean {
  for (let i = last; i >= 0 && (tokens.starts[i] as number) >= at; i -= 1) if (tokens.starts[i] === at) return true;
  return false;
}

function activityAt(tokens: Tokens, from: number, i: number): Tail | null {
  const word = wordOf(tokens, i);
  const first = tokens.starts[from] as number;
  const start = tokens.starts[i] as number;
  const end = tokens.starts[i + 1] as number;
  if (ACTIVITY_HEADS.has(word)) return { type: 'activity', head: word, start, end, to: i + 1, kind: null };
  if (word.length > 1) return null;
  // 路西|移, 大|中|修: the dictionary cuts the head in two.
  for (const length of [3, 2]) {
    const head = tokens.text.slice(end - length, end);
    if (end - length > first && ACTIVITY_HEADS.has(head))
      return { type: 'activity', head, start: end - length, end, to: i + 1, kind: null };
  }
  return null;
}

function facilityAt(tokens: Tokens, from: number, i: number): Tail | null {
  const first = tokens.starts[from] as number;
  const end = tokens.starts[i + 1] as number;
  const lengths = LENGTHS[tokens.text.charCodeAt(end - 1)] as number;
  let inWord: Tail | null = null;
  for (let length = Math.min(LONGEST_HEAD, end - first); length >= 2; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const head = tokens.text.slice(end - length, end);
    const kind = FACILITY_HEADS.get(head);
    if (kind === undefined) continue;
    const tail: Tail = { type: 'facility', head, start: end - length, end, to: i + 1, kind };
    // 深加工|园区: a shorter head that is a whole word leaves the word before it whole.
    if (startsWord(tokens, i, tail.start)) return tail;
    inWord ??= tail;
  }
  if (inWord) return inWord;
  const word = wordOf(tokens, i);
  if (!ONE_CHARACTER_LASTS.has(tokens.text.charCodeAt(end - 1))) return null;
  const head = word.slice(-1);
  const kind = ONE_CHARACTER_HEADS.get(head);
  const named = word.length > 1 ? !ONE_CHARACTER_STOPS.has(word) : i > from;
  return kind !== undefined && named ? { type: 'facility', head, start: end - 1, end, to: i + 1, kind } : null;
}

/** A name keeps the bracket behind it: 供水项目(一期), 断头路建设(甲线—乙路). */
function withBracket(tokens: Tokens, tail: Tail, to: number): Tail {
  if (!has(tokens, tail.to, Bit.open) || ASIDES.has(wordOf(tokens, tail.to + 1))) return tail;
  for (let j = tail.to + 1; j < to; j += 1) {
    // 提升项目(已于2026年完工): what became of it is no piece of its name.
    if (has(tokens, j, Bit.stop | Bit.predicate) || isCounted(tokens, j)) return tail;
    if (has(tokens, j, Bit.close)) return { ...tail, end: tokens.starts[j + 1] as number, to: j + 1 };
  }
  return tail;
}

/** 改造工程(含桥梁2座): what it is made of. */
const ASIDES: ReadonlySet<string> = new Set('含 包括 包含 其中 共 约 原 位于 详见 内含 均为'.split(' '));

const isCounted = (tokens: Tokens, i: number): boolean =>
  COUNT_UNITS.has(tokens.quantities[tokens.quantityAt[i] ?? -1]?.unit ?? '·') &&
  tokens.quantities[tokens.quantityAt[i] ?? -1]?.unit !== '期';

function openBefore(tokens: Tokens, from: number, close: number): number {
  for (let j = close - 1; j >= from; j -= 1) if (has(tokens, j, Bit.open)) return j;
  return -1;
}
