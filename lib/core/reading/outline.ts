/**
 * The outline: cuts the folded text into passages that know their headings, whether their section reports or
 * plans, and which offices a closing bracket makes responsible. Headings are read from heading elements, from
 * short lines, and from section marks (一、 (一) 1.) also where a whole article stands in one block.
 */
import { LAST_YEAR_OPENINGS, PLAN_HEADINGS, PLAN_OPENINGS, REVIEW_HEADINGS, REVIEW_OPENINGS } from '../lexicon/section-words.ts';
import type { Block, Part, Span } from '../model.ts';
import type { Folded, Run } from './fold.ts';
import { closesDuty, closingOffices, dutyLine } from './offices.ts';
import type { Passage, Sentence } from './reading.ts';
import { sectionMarkAt } from './section-marks.ts';
import { type RegionPassage, settleParts } from './told-parts.ts';
import { wordList } from './word-list.ts';

const LONGEST_HEADING = 48;
/** A cell longer than this holds an article, not a datum: old pages set the whole text in one. */
const LONGEST_DATUM = 240;
const STOP = 0x3002;
const EXCLAMATION = 33;
const QUESTION = 63;
const SEMICOLON = 59;
const COLON = 58;
const NEWLINE = 10;
const CLOSE_BRACKET = 41;
const OPEN_QUOTE = 0x201c;
const CLOSE_QUOTE = 0x201d;
const OPEN_TITLE = 0x300a;
const CLOSE_TITLE = 0x300b;
/** 。!?; and the end of a block. Code units, not strings: these are asked for every character of a page. */
const endsSentence = (code: number): boolean =>
  code === STOP || code === EXCLAMATION || code === QUESTION || code === SEMICOLON || code === NEWLINE;
/** Ranks of headings without a mark: between 第一部分 and 一、. */
const PLAIN_HEADING_RANK = 1.5;

interface Heading {
  rank: number;
  /** The first character of its line. */
  readonly mark: string;
  readonly text: string;
  readonly part: Part | null;
}

export interface OutlineOptions {
  /** The year that the page plans for; tells 2021年工作 (review) from 2022年工作 (plan). */
  readonly planYear: number | null;
}

/** Passages of a folded text, in order; they cover every run. */
export function readOutline(folded: Folded, blocks: readonly Block[], options: OutlineOptions): Passage[] {
  const passages: RegionPassage[] = [];
  const open: Heading[] = [];
  let section: readonly string[] = [];
  let region = 0;
  let opening: Part | null = null;
  let afterLastYear = false;
  for (const run of folded.runs) {
    const block = blocks[run.block];
    if (!block) continue;
    for (const piece of cutAtMarks(folded.text, run, block)) {
      const heading = headingOf(folded.text, piece, block, options.planYear);
      if (heading) {
        nestRestarted(open, heading);
        while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= (heading.part && heading.rank === 2 ? NESTING_RANK : heading.rank))
          open.pop();
        open.push(heading);
        section = open.map((h) => h.text);
        opening = null;
        afterLastYear = false;
        if (heading.rank <= 2) region += 1;
      }
      if (afterLastYear && turnsToThisYear(folded.text, piece.start)) opening = 'plan';
      opening = openingPart(folded.text, piece, options.planYear) ?? opening;
      afterLastYear = opening === 'review' && (afterLastYear || OPENS_LAST_YEAR.startingAt(folded.text, piece.start) !== undefined);
      passages.push({
        start: piece.start,
        end: piece.end,
        kind: block.kind,
        section,
        part: partOf(open) ?? opening,
        department: closingOffices(folded.text, piece),
        cell: isDatum(block) ? block.cell : null,
        row: null,
        region,
        opened: partOf(open) === null && opening !== null,
      });
      if (afterLastYear && TURNS_INSIDE.test(folded.text.slice(piece.start, piece.end))) opening = 'plan';
    }
  }
  return settleParts(folded.text, withDuties(folded.text, passages));
}

/** A line of offices answers for its point: what stands above it in its section, up to what names offices of its own. */
function withDuties(text: string, passages: readonly RegionPassage[]): readonly RegionPassage[] {
  const answering = new Map<number, readonly string[]>();
  passages.forEach((passage, at) => {
    const offices = passage.cell === null ? dutyLine(text, passage) : [];
    if (offices.length === 0) return;
    for (let i = at - 1; isOfPoint(passages[i], passage) && !answering.has(i); i -= 1) answering.set(i, offices);
  });
  return answering.size === 0
    ? passages
    : passages.map((passage, i) => ({ ...passage, department: answering.get(i) ?? passage.department }));
}

const isOfPoint = (passage: RegionPassage | undefined, duty: Passage): boolean =>
  passage !== undefined && passage.section === duty.section && passage.cell === null && passage.department.length === 0;

/** Rank of a numbered heading under which the numbers begin anew (一、五年回顾, then 一、产业不断壮大). */
const NESTING_RANK = 1.9;

function nestRestarted(open: readonly Heading[], heading: Heading): void {
  const last = open[open.length - 1];
  if (last?.part && last.rank === 2 && heading.rank === 2 && heading.part === null && last.mark === '一' && heading.mark === '一')
    last.rank = NESTING_RANK;
}

/** Sentences of the passages: each ends with its mark or with its passage; a mark inside quotation marks ends none. */
export function readSentences(text: string, passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  passages.forEach((passage, index) => {
    let start = passage.start;
    let depth = 0;
    for (let i = passage.start; i < passage.end; i += 1) {
      const code = text.charCodeAt(i);
      if (code === OPEN_QUOTE || code === OPEN_TITLE) depth += 1;
      else if (code === CLOSE_QUOTE || code === CLOSE_TITLE) depth = Math.max(0, depth - 1);
      // An opening mark that is never closed must not swallow the passage.
      if (endsSentence(code) && (depth === 0 || i - start > 120)) {
        sentences.push({ start, end: i + 1, passage: index });
        start = i + 1;
        depth = 0;
      }
    }
    if (start < passage.end) sentences.push({ start, end: passage.end, passage: index });
  });
  return sentences;
}

const isDatum = (block: Block): boolean => block.cell !== null && block.end - block.start <= LONGEST_DATUM;

/** Cuts a run before every section mark that begins a sentence. Cells and headings stay whole. */
function cutAtMarks(text: string, run: Run, block: Block): Span[] {
  if (isDatum(block) || block.kind === 'heading' || block.kind === 'title') return [run];
  const pieces: Span[] = [];
  let start = run.start;
  for (let i = run.start + 1; i < run.end; i += 1) {
    const before = text.charCodeAt(i - 1);
    const mayEnd = endsSentence(before) || before === COLON || (before === CLOSE_BRACKET && closesDuty(text, i));
    if (!mayEnd || !sectionMarkAt(text, i)) continue;
    pieces.push({ start, end: i });
    start = i;
  }
  pieces.push({ start, end: run.end });
  return pieces;
}

function headingOf(text: string, piece: Span, block: Block, planYear: number | null): Heading | null {
  if (isDatum(block)) return null;
  const mark = sectionMarkAt(text, piece.start);
  const from = mark?.end ?? piece.start;
  const end = headingEnd(text, from, piece.end);
  const whole = end >= piece.end - 1;
  if (!mark && block.kind !== 'heading' && block.kind !== 'title' && !(whole && looksLikeHeading(text, piece))) return null;
  if (end - from > LONGEST_HEADING || end <= from) return null;
  const words = text.slice(from, end);
  const rank = mark?.rank ?? (block.level === null ? PLAIN_HEADING_RANK : PLAIN_HEADING_RANK - 0.1 * (7 - block.level));
  return { rank, mark: text.charAt(piece.start), text: words, part: headingPart(words, planYear) };
}

function headingEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (endsSentence(code) || code === COLON) return i;
  }
  return to;
}

/** A short line without any punctuation that ends nowhere and says which part begins. */
function looksLikeHeading(text: string, piece: Span): boolean {
  if (piece.end - piece.start > 30) return false;
  const words = text.slice(piece.start, piece.end);
  return !/[,。;!?]/.test(words) && (TITLES_OF_REVIEW.within(words, 0, words.length) || TITLES_OF_PLAN.within(words, 0, words.length));
}

const TITLES_OF_REVIEW = wordList(REVIEW_HEADINGS);
const TITLES_OF_PLAN = wordList(PLAN_HEADINGS);

/** What a heading says of its section; null where it says both or neither. */
function headingPart(heading: string, planYear: number | null): Part | null {
  const review = TITLES_OF_REVIEW.within(heading, 0, heading.length);
  const plan = TITLES_OF_PLAN.within(heading, 0, heading.length);
  const year = /(20\d\d)年/.exec(heading)?.[1];
  if (review !== plan) return review ? 'review' : 'plan';
  // 目标任务完成情况: the last word decides what the section is about.
  if (review && plan) return heading.endsWith('情况') || heading.endsWith('回顾') ? 'review' : null;
  // A work report (2023年政府工作报告) holds both.
  if (year && planYear !== null && heading.includes('工作') && !heading.includes('工作报告'))
    return Number(year) < planYear ? 'review' : 'plan';
  return null;
}

/** The outermost two headings decide; deeper ones speak of their own matter (完善考核目标 is no plan heading). */
function partOf(open: readonly Heading[]): Part | null {
  let part: Part | null = null;
  for (const heading of open) if (heading.part && (heading.rank <= 2 || part === null)) part = heading.part;
  return part;
}

const OPENS_REVIEW = wordList(REVIEW_OPENINGS);
const OPENS_PLAN = wordList(PLAN_OPENINGS);
const OPENS_LAST_YEAR = wordList(LAST_YEAR_OPENINGS);

/** 今年,我们…: not what has happened this year so far. */
const turnsToThisYear = (text: string, at: number): boolean => /^今年(?!以来|来|上半年|前|初|1|一)/.test(text.slice(at, at + 6));
/** 去年完成…。今年计划…: the same inside a paragraph. */
const TURNS_INSIDE = /[。;]今年(?!以来|来|上半年|前|初|1|一)/;

function openingPart(text: string, piece: Span, planYear: number | null): Part | null {
  if (OPENS_REVIEW.startingAt(text, piece.start) !== undefined) return 'review';
  if (OPENS_PLAN.startingAt(text, piece.start) !== undefined) return 'plan';
  if (planYear === null || !text.startsWith('20', piece.start)) return null;
  const year = /^(20\d\d)年/.exec(text.slice(piece.start, piece.start + 6))?.[1];
  if (!year) return null;
  return Number(year) < planYear ? 'review' : 'plan';
}
