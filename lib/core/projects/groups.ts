/** Which members of a run are projects of their own, and which are pieces of one name. */
import { isProduct } from './accept.ts';
import { sizeFollows } from './costs.ts';
import type { LeftContext } from './left-context.ts';
import { type Member, readMember, standsAlone } from './members.ts';
import { findRuns, type Run } from './runs.ts';
import type { Such } from './such.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/**
 * Which members are projects of their own and which are pieces of one name. One sum of money before the list and one 项目
 * behind it make one project; a member without a head belongs to the next one.
 */
export function groupMembers(tokens: Tokens, members: readonly Member[], left: LeftContext): Member[] {
  const first = members[0];
  const last = members[members.length - 1];
  if (!first || !last || members.length === 1) return [...members];
  // 建低温库1.8万立方、分拣车间两栋: each part has its own number.
  const measured = members.some((member) => (tokens.quantityAt[member.to] ?? -1) >= 0);
  if (left.amount >= 0 && last.tail && !measured && (last.tail.type === 'kind' || members.length === 2)) return [join(tokens, first, last)];
  // 甲小学及乙幼儿园提升项目: 及 before the last part, and one 项目 behind it.
  if (last.tail?.type === 'kind' && members.every((member, index) => index === 0 || wordOf(tokens, member.first - 1) === '及'))
    return [join(tokens, first, last)];
  const groups: Member[] = [];
  let open: Member | null = null;
  for (const [index, member] of members.entries()) {
    // 招商引资和|项目建设 speaks of projects and names none.
    if (member.generic) open = null;
    const current: Member = open ? join(tokens, open, member) : member;
    const previous = groups[groups.length - 1];
    open = null;
    if (previous && isOnBoth(tokens, previous, member)) {
      groups[groups.length - 1] = join(tokens, previous, member);
      continue;
    }
    const place = isPlaceBefore(tokens, member, members[index + 1]);
    if (previous?.tail?.type === 'facility' && isAppendix(tokens, member) && previous.end + 1 >= member.start - 1)
      groups[groups.length - 1] = join(tokens, previous, member);
    else if (
      (member.tail === null || place) &&
      !member.company &&
      index < members.length - 1 &&
      isPiece(member) &&
      !(isProduct(member) && last.worth.score >= 7 && members[index + 1]?.separator === Bit.list) &&
      current.end - current.start <= LONGEST_OPEN
    )
      open = current;
    else
      groups.push(current.tail?.type === 'facility' && current !== member && wordOf(tokens, member.from - 1) !== '及' ? member : current);
  }
  return groups;
}

/** Length of 市场, that is no head by itself. */
const MARKET = 2;

/** 时店、倪楼、渠村至345省道道路: 倪楼 is a village, and no building. */
function isPlaceBefore(tokens: Tokens, member: Member, next: Member | undefined): boolean {
  if (!next || member.tail?.head.length !== 1 || member.end - member.start > 3) return false;
  for (let i = next.from + 1; i < next.to; i += 1) if (wordOf(tokens, i) === '至') return true;
  return false;
}

/** 甲路和|乙路市场, 甲路和|乙路小学新建: what stands on both roads. */
function isOnBoth(tokens: Tokens, previous: Member, member: Member): boolean {
  const way = previous.tail?.head ?? '';
  if ((way !== '路' && way !== '街') || member.separator !== Bit.join || previous.to + 1 !== member.first) return false;
  if (member.tail?.type === 'kind' || member.tail?.head === way) return false;
  const front = tokens.text.slice(member.start, member.tail ? member.tail.start : member.end - MARKET);
  return /[路街](?:马路|小学|中学|幼儿园)?$/.test(front);
}

/** 大桥及连接线项目: a second part that could not stand alone. */
const isAppendix = (tokens: Tokens, member: Member): boolean =>
  member.separator === Bit.join &&
  member.tail?.type === 'kind' &&
  !member.worth.proper &&
  (member.worth.score < 3 || wordOf(tokens, member.first - 1) === '及');

/** Pieces are gathered up to this many code units; a longer row of nouns without a head is no name. */
const LONGEST_OPEN = 32;

/** A short noun before 、 that waits for its head (花生、大豆、玉米轮作项目). */
const isPiece = (member: Member): boolean => member.end - member.start <= 12 && member.worth.score > 0;

function join(tokens: Tokens, first: Member, last: Member): Member {
  const joined = readMember(tokens, first.from, last.tail ? last.tail.to : last.to, first.separator, true);
  return { ...joined, first: first.first, verb: Math.max(first.verb, joined.verb) };
}

/** 幸福、光明两个小区改造: places without a head of their own, a count, and what is done to all of them; null for any other list. */
export function countedList(tokens: Tokens, run: Run, such: Such | null, members: readonly Member[], to: number): Member | null {
  const [first] = members;
  if (!first || !such || such.count < 0 || has(tokens, run.to, Bit.such) || members.some((member) => !isBarePlace(member))) return null;
  let at = run.to;
  while (tokens.quantityAt[at] === such.count) at += 1;
  const [next] = findRuns(tokens, at, to);
  if (next?.from !== at) return null;
  const phrase = readMember(tokens, at, next.to, 0, true);
  if (
    !phrase.tail ||
    phrase.start !== tokens.starts[at] ||
    phrase.tail.type === 'facility' ||
    (phrase.tail.type === 'kind' && !phrase.worth.physical)
  )
    return null;
  const { first: from, verb } = first;
  const whole = readMember(tokens, first.from, phrase.to, 0, true);
  return { ...whole, worth: { ...whole.worth, abstract: false }, first: from, verb };
}

const isBarePlace = (member: Member): boolean =>
  (member.tail === null || member.tail.head.length === 1) &&
  !member.company &&
  !isProduct(member) &&
  member.end - member.start <= LONGEST_PLACE;

const LONGEST_PLACE = 5;

/** 德源精密配件、旭和触显一体化项目: names of which each could stand alone, and one 项目 behind them; the list then is one of projects. */
export function asProjects(tokens: Tokens, members: readonly Member[], left: LeftContext, to: number): Such | null {
  const last = members[members.length - 1];
  if (!last || members.length < 2 || left.amount >= 0 || last.tail?.head !== '项目' || !last.worth.proper || last.worth.score < 4)
    return null;
  // 3万吨负极材料及4万吨石墨化项目,总投资10亿元
  if (wordOf(tokens, last.first - 1) === '及' || (tokens.quantityAt[last.from] ?? -1) >= 0 || sizeFollows(tokens, last.to, to, false))
    return null;
  return members.slice(0, -1).every(isProduct) ? { type: 'project', stage: null, count: -1, to: last.to } : null;
}

/** 甲路、乙街等主要道路弱电入地工程: no list, but one work on all of them. */
export function wholeList(tokens: Tokens, run: Run, such: Such, members: readonly Member[], to: number): Member | null {
  if (such.type !== 'project' || such.count >= 0 || !has(tokens, run.to, Bit.such)) return null;
  const first = members[0];
  const phrase = readMember(tokens, run.to + 1, Math.min(such.to, to), 0);
  if (!first || phrase.tail?.type !== 'kind' || phrase.tail.head !== '工程' || !phrase.worth.physical || phrase.worth.score < 4)
    return null;
  if (members.every((member) => standsAlone(member) && member.tail?.type === 'kind')) return null;
  return { ...first, to: phrase.to, end: phrase.end, tail: phrase.tail, worth: { ...first.worth, physical: true } };
}
