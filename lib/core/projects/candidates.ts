/** Every name that a sentence could mean as a project, with its place; taken or not. */
import type { Span } from '../model.ts';
import type { Passage } from '../reading/reading.ts';
import { accepts, acceptsBare, isProduct, LONGEST_NAME, type Place } from './accept.ts';
import { type Announcement, announcedBefore, announcedByHeading, asAnnounced } from './announced.ts';
import { bracketAfter, sumBeside } from './brackets.ts';
import { type Contents, isAppended, isContent } from './contents.ts';
import { hasCost, opensCost, SPENDERS, sizeFollows } from './costs.ts';
import { announce, type Before, goesOn, governAll } from './govern.ts';
import { groupMembers, wholeList } from './groups.ts';
import { type LeftContext, readLeft } from './left-context.ts';
import { isCompany, type Member, splitRun, withYear } from './members.ts';
import { type RightContext, readRight, stagesBetween } from './right-context.ts';
import { findRuns, type Run } from './runs.ts';
import { readSuch, type Such } from './such.ts';
import { holdsHead } from './tail.ts';
import { has, type Tokens, tokenAt, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

export interface Candidate {
  readonly member: Member;
  readonly place: Place;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether it is a project here; if not, it may still name one that another place states. */
  readonly taken: boolean;
}

/** The candidates of one sentence, in the order of the text. */
export function readSentence(tokens: Tokens, sentence: number, span: Span, passage: Passage): Candidate[] {
  const { start, end } = span;
  const first = tokenAt(tokens, start);
  const from = skipEnumerator(tokens, first, end);
  const where: Where = {
    announced: null,
    before: null,
    contents: { from, begun: false },
    heading: passage.cell === null && start === passage.start ? announcedByHeading(passage.section) : null,
    sentence,
    cell: passage.cell !== null,
    item: from > first || start === passage.start,
  };
  const to = tokenAt(tokens, end);
  const candidates: Candidate[] = [];
  let done = from;
  for (const run of findRuns(tokens, from, to)) {
    if (run.from >= done) done = readRun(tokens, run, from, to, where, candidates);
  }
  return candidates;
}

/** Whether the run could hold a name at all: something in it ends as heads do, or what stands beside it says so. Most runs cannot. */
function mayName(tokens: Tokens, run: Run): boolean {
  if (has(tokens, run.to, Bit.such) || (has(tokens, run.from - 1, Bit.of) && (tokens.quantityAt[run.from - 2] ?? -1) >= 0)) return true;
  if (isCompany(tokens, run.from, run.to) || hasCost(tokens, run.to)) return true;
  let several = false;
  for (let i = run.from; i < run.to; i += 1) {
    if (holdsHead(tokens, run.from, i)) return true;
    several ||= has(tokens, i, Bit.list);
  }
  return several && ((tokens.quantityAt[run.to] ?? -1) >= 0 || has(tokens, run.to, Bit.predicate));
}

interface Where {
  /** The announcement that the runs so far stand under. */
  announced: Announcement | null;
  /** The heading above the item announces that it is a project. */
  readonly heading: Announcement | null;
  readonly contents: Contents;
  /** The run before, with what governs it: a list goes on behind the bracket of its member. */
  before: Before | null;
  readonly item: boolean;
  readonly sentence: number;
  readonly cell: boolean;
}

/** Reads one run; returns the word after it and the phrase of 等 that closes it. */
function readRun(tokens: Tokens, run: Run, from: number, to: number, where: Where, out: Candidate[]): number {
  const entry = where.heading !== null && run.from === from && isEntry(tokens, run, to);
  if (!entry && !mayName(tokens, run)) return run.to;
  const members = splitRun(tokens, run).map((member, order) => (order === 0 ? withYear(tokens, member) : member));
  if (members.length === 0) return run.to;
  const announced = announcedBefore(tokens, run, where.announced);
  where.announced = announced;
  const listed = readSuch(tokens, run.to, to, members.length > 1);
  const such = partsOnly(announced ? asAnnounced(tokens, listed, run, members.length > 1) : listed, members);
  if (!such && members.length > 1 && !members.some((member) => member.tail || member.company || isProduct(member))) return run.to;
  const headed = run.from === from ? where.heading : null;
  const own = governAll(readLeft(tokens, run, from), tokens, members);
  const firm = such?.type === 'project' || members.every((member) => member.tail !== null && member.worth.proper);
  const left = announce(goesOn(tokens, run, where.before, own, firm), announced ?? headed);
  const before = { to: run.to, left, taken: false };
  where.before = before;
  const grouped = such && such.type !== 'other' ? members : groupMembers(tokens, members, left);
  const whole = such && wholeList(tokens, run, such, members, to);
  for (const [order, member] of (whole ? [whole] : grouped).entries()) {
    if (!(member.tail || such || entry || left.amount >= 0 || member.company || isProduct(member) || hasCost(tokens, member.to))) continue;
    const place = placeOf(tokens, member, left, such, {
      run,
      from,
      to,
      cell: where.cell,
      shared: (whole ? 1 : grouped.length) > 1,
      order,
      item: where.item,
      entry,
    });
    const lead = members[0] ?? member;
    const goneOn = out.length > 0 && out.some((one) => one.taken) && isContent(tokens, run, lead, left.counted, where.contents);
    const content = such?.type !== 'project' && (goneOn || isAppended(tokens, run, lead));
    const taken = !content && ((member.tail !== null && accepts(member, place)) || acceptsBare(member, place));
    before.taken ||= taken;
    if (taken || (member.tail && member.end - member.start <= LONGEST_NAME)) out.push({ member, place, sentence: where.sentence, taken });
  }
  return such && such.type !== 'other' ? such.to : run.to;
}

/** A long row of short nouns before 等项目 (花坛、步道、公厕、长椅、绿化等) lists the parts of one work, not projects. */
function partsOnly(such: Such | null, members: readonly Member[]): Such | null {
  const listed = members.filter((member) => member.separator !== Bit.join).length;
  if (!such || such.count >= 0 || listed < 6) return such;
  const letters = members.reduce((sum, member) => sum + member.end - member.start, 0);
  return letters < 4.5 * members.length ? { ...such, type: 'other' } : such;
}

interface Bounds {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly cell: boolean;
  readonly shared: boolean;
  readonly order: number;
  /** The sentence opens its passage or a numbered item of it. */
  readonly item: boolean;
  readonly entry: boolean;
}

function placeOf(tokens: Tokens, member: Member, left: LeftContext, such: Such | null, bounds: Bounds): Place {
  const last = member.to >= bounds.run.to || has(tokens, member.to, Bit.trailing | Bit.predicate | Bit.build);
  const right = withNextCell(tokens, member, bounds, readRight(tokens, such ? such.to : afterList(tokens, member, bounds), bounds.to));
  const atStart = left.opens && member.first === bounds.run.from;
  // 甲物流园总投资2亿元: the cost makes a project of it; a size alone may be that of an old facility.
  const costs = opensCost(tokens, member);
  const headed = atStart && (right.closed || costs) && !such;
  const alone = such === null;
  const sized =
    alone &&
    ((left.amount >= 0 && (!left.apart || member.worth.proper)) ||
      (left.tied && left.sizes.length > 0) ||
      costs ||
      (last && sizeFollows(tokens, member.to, bounds.to, headed)));
  const after = such ? such.to : bounds.run.to;
  const bracket = bracketAfter(tokens, member.to, bounds.run) ?? sumBeside(tokens, member.to);
  return {
    left,
    right,
    such,
    sized,
    costed: bracket !== null,
    priced: atStart && !bounds.shared && hasCost(tokens, member.to) && !SPENDERS.test(tokens.text.slice(member.start, member.end)),
    bracket: bracket?.yearly === false ? bracket : null,
    headed,
    cell: bounds.cell,
    shared: bounds.shared,
    order: bounds.order,
    after: bounds.shared || such ? (tokens.starts[after] as number) : member.end,
    item: bounds.item && bounds.run.from === bounds.from,
    entry: bounds.entry && !bounds.shared,
    alone: !bounds.shared && bounds.item && isAlone(tokens, bounds, member),
  };
}

/** A cell that is a name, and 建成投用 in the cell beside it. */
function withNextCell(tokens: Tokens, member: Member, bounds: Bounds, right: RightContext): RightContext {
  const mark = wordOf(tokens, member.to);
  const beside = bounds.cell && (mark === '\t' || mark === '\n') && has(tokens, member.to + 1, Bit.predicate);
  return beside ? { ...right, predicate: true, stages: [...right.stages, ...stagesBetween(tokens, member.to + 1, member.to + 2)] } : right;
}

/** 5.甲圩镇示范建设。 The run is all that its sentence says. */
const isEntry = (tokens: Tokens, run: Run, to: number): boolean => run.to >= to - 1 && (run.to >= to || has(tokens, run.to, Bit.hard));

/** Whether the sentence says no more than that the project is to be built (三是加快建设甲产业园。). */
function isAlone(tokens: Tokens, bounds: Bounds, member: Member): boolean {
  if (bounds.run.from - bounds.from > LONGEST_LEAD) return false;
  for (let i = bounds.from; i < bounds.run.from; i += 1)
    if (!has(tokens, i, Bit.frame | Bit.build | Bit.leading | Bit.stop | Bit.weak)) return false;
  let i = member.to;
  while (i < bounds.to && has(tokens, i, Bit.trailing | Bit.build | Bit.close)) i += 1;
  return i >= bounds.to - 1;
}

const LONGEST_LEAD = 6;

/** What is said behind a list is said of each of its members (甲铁路、乙公路竣工通车). */
function afterList(tokens: Tokens, member: Member, bounds: Bounds): number {
  let mark = member.to;
  // 甲路硬化1.5公里、乙路硬化2公里已完工
  const number = tokens.quantityAt[mark] ?? -1;
  while (number >= 0 && tokens.quantityAt[mark] === number) mark += 1;
  if (mark >= bounds.run.to || !has(tokens, mark, Bit.list | Bit.join)) return member.to;
  let at = bounds.run.to;
  const floor = Math.max(member.to + 1, at - 12);
  while (at > floor && has(tokens, at - 1, Bit.trailing | Bit.predicate)) at -= 1;
  return at;
}

/** The word after 一、 (一) 1. 一是 and the like at the start of a sentence. */
function skipEnumerator(tokens: Tokens, from: number, end: number): number {
  let i = from;
  const limit = Math.min(from + 5, tokens.count);
  for (let j = from; j < limit && (tokens.starts[j] as number) < end; j += 1) {
    const word = wordOf(tokens, j);
    if (/^[0-9一二三四五六七八九十]{1,3}$/.test(word) || word === '(' || word === '第') continue;
    const ends =
      word === '、' ||
      word === '.' ||
      word === ')' ||
      word === '是' ||
      word === '要' ||
      word === ':' ||
      /^[一二三四五六七八九十][是要]$/.test(word);
    if (ends && (j > from || word.length > 1)) i = j + 1;
    break;
  }
  return i;
}
