/** Every name that a sentence could mean as a project, with its place; taken or not. */
import type { Span } from '../model.ts';
import type { Passage } from '../reading/reading.ts';
import { accepts, acceptsBare, isProduct, LONGEST_NAME, type Place } from './accept.ts';
import { type Announcement, announcedBefore, announcedByHeading, asAnnounced } from './announced.ts';
import { type Contents, isAppended, isContent } from './contents.ts';
import { hasCost } from './costs.ts';
import { announce, type Before, goesOn, governAll } from './govern.ts';
import { asProjects, countedList, groupMembers, wholeList } from './groups.ts';
import { readLeft } from './left-context.ts';
import { isCompany, isFirm, type Member, splitRun, withYear } from './members.ts';
import { joinOwners } from './owners.ts';
import { placeOf } from './place.ts';
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
export function readSentence(
  tokens: Tokens,
  sentence: number,
  span: Span,
  passage: Passage,
  carry: Carry = { announced: null },
): Candidate[] {
  const { start, end } = span;
  const first = tokenAt(tokens, start);
  const from = skipEnumerator(tokens, first, end);
  // 新建项目6个。其中甲公司,投资2亿元;乙公司,…: the list goes on behind a semicolon.
  if (tokens.text[start - 1] !== ';') carry.announced = null;
  const where: Where = {
    announced: null,
    carry,
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
  for (const run of joinOwners(tokens, findRuns(tokens, from, to))) {
    if (run.from >= done) done = readRun(tokens, run, from, to, where, candidates);
  }
  return candidates;
}

/** The announcement that an item of a list stands under, kept for the item behind the next semicolon. */
export interface Carry {
  announced: Announcement | null;
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
  readonly carry: Carry;
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
  if (!entry && !mayName(tokens, run) && !isFirm(tokens, run)) return run.to;
  const split = splitRun(tokens, run).map((member, order) => (order === 0 ? withYear(tokens, member) : member));
  if (split.length === 0) return run.to;
  const announced = announcedBefore(tokens, run, where.announced) ?? (run.from === from ? where.carry.announced : null);
  const leads = run.from === from || wordOf(tokens, run.from - 1) === ':';
  where.announced = announced;
  if (leads) where.carry.announced = announced;
  const listed = readSuch(tokens, run.to, to, split.length > 1);
  const counted = countedList(tokens, run, listed, split, to);
  const members = counted ? [counted] : split;
  const close = counted ? null : listed;
  const own = governAll(readLeft(tokens, run, from), tokens, members);
  const such = partsOnly(
    announced ? asAnnounced(tokens, close, run, members.length > 1) : (close ?? asProjects(tokens, members, own, to)),
    members,
  );
  if (!such && members.length > 1 && !members.some((member) => member.tail || member.company || isProduct(member))) return run.to;
  const headed = run.from === from ? where.heading : null;
  const firm = such?.type === 'project' || members.every((member) => member.tail !== null && member.worth.proper);
  const left = announce(goesOn(tokens, run, where.before, own, firm), announced ?? headed);
  const before = { to: run.to, left, taken: false };
  where.before = before;
  const grouped = such && such.type !== 'other' ? members : groupMembers(tokens, members, left);
  const whole = such && wholeList(tokens, run, such, members, to);
  for (const [order, member] of (whole ? [whole] : grouped).entries()) {
    if (
      !(
        member.tail ||
        such ||
        entry ||
        left.amount >= 0 ||
        member.company ||
        isProduct(member) ||
        isFirm(tokens, member) ||
        hasCost(tokens, member.to)
      )
    )
      continue;
    const place = placeOf(tokens, member, left, such, {
      run,
      from,
      to,
      cell: where.cell,
      shared: (whole ? 1 : grouped.length) > 1,
      order,
      item: where.item,
      entry,
      firm: announced !== null && leads && !announced.held,
    });
    const lead = members[0] ?? member;
    const goneOn = out.length > 0 && out.some((one) => one.taken) && isContent(tokens, run, lead, left.counted, where.contents);
    const content = such?.type !== 'project' && (goneOn || isAppended(tokens, run, lead));
    const taken = !content && ((member.tail !== null && accepts(member, place)) || acceptsBare(member, place));
    before.taken ||= taken;
    if (taken || (member.tail && member.end - member.start <= LONGEST_NAME)) out.push({ member, place, sentence: where.sentence, taken });
  }
  return such && such.type !== 'other' ? such.to : (counted?.to ?? run.to);
}

/** A long row of short nouns before 等项目 (花坛、步道、公厕、长椅、绿化等) lists the parts of one work, not projects. */
function partsOnly(such: Such | null, members: readonly Member[]): Such | null {
  const listed = members.filter((member) => member.separator !== Bit.join).length;
  if (!such || such.count >= 0 || listed < 6) return such;
  const letters = members.reduce((sum, member) => sum + member.end - member.start, 0);
  return letters < 4.5 * members.length ? { ...such, type: 'other' } : such;
}

/** 5.甲圩镇示范建设。 The run is all that its sentence says. */
const isEntry = (tokens: Tokens, run: Run, to: number): boolean => run.to >= to - 1 && (run.to >= to || has(tokens, run.to, Bit.hard));

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
