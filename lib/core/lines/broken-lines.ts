/**
 * Lines that the page itself broke: the text layer of a scanned document, a text wrapped by hand. Told without geometry:
 * in a run of lines of one make, many end in mid-sentence although they are nearly as long as the longest.
 */
import { startsWithNumber } from './enumerators.ts';

export interface Line {
  readonly text: string;
  /** Lines of one group can run on in each other; null for a line that stands alone (a heading, a cell). */
  readonly group: string | null;
}

const FEWEST_LINES = 5;
/** In half-width columns. Longer lines than this are paragraphs. */
const WIDEST_LINE = 150;
/** Share of the line width from which on a line counts as full. */
const FULL = 0.6;
/** Share of it from which on a line fills its width. */
const WHOLE = 0.97;
/** Columns that the lines of a page have at least. */
const NARROWEST_PAGE = 40;
/** Share of full lines in mid-sentence that shows a wrapped text. */
const WRAPPED = 0.4;

const SENTENCE_ENDS = '。！？；：!?;:…．';
const CLOSERS = '”’」』）)】》"\'';
const INNER_MARK = /[，。、；,;：]/;
const NARROW = /[^\u2000-\uffff]+/g;

/** For each line whether it runs on in the next one. Linear. */
export function brokenLines(lines: readonly Line[]): boolean[] {
  const broken = new Array<boolean>(lines.length).fill(false);
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    const group = lines[start]?.group ?? null;
    while (end < lines.length && group !== null && lines[end]?.group === group) end += 1;
    if (end - start >= FEWEST_LINES) markRun(lines, start, end, broken);
    start = end;
  }
  return broken;
}

function markRun(lines: readonly Line[], start: number, end: number, broken: boolean[]): void {
  const widths: number[] = [];
  for (let i = start; i < end; i += 1) widths.push(widthOf(lines[i]?.text ?? ''));
  const sorted = [...widths].sort((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  if (width > WIDEST_LINE || width < 16) return;
  let open = 0;
  let punctuated = 0;
  const isOpen = (i: number): boolean => (widths[i - start] ?? 0) >= width * FULL && !endsSentence(lines[i]?.text ?? '');
  for (let i = start; i < end; i += 1) {
    if (isOpen(i) && !startsWithNumber(lines[i + 1]?.text ?? '')) open += 1;
    if (hasInnerMark(lines[i]?.text ?? '')) punctuated += 1;
  }
  if (open < (end - start) * WRAPPED || punctuated < (end - start) * 0.5) return;
  // A paragraph seldom ends where its line does: one that is as long as any other runs on, whatever its last sign.
  const fills = (i: number): boolean => (widths[i - start] ?? 0) >= width * WHOLE && !BRACKET_BEHIND_STOP.test(lines[i]?.text ?? '');
  const runsOn = (i: number): boolean => isOpen(i) || (width >= NARROWEST_PAGE && fills(i));
  for (let i = start; i < end - 1; i += 1) broken[i] = runsOn(i) && !startsWithNumber(lines[i + 1]?.text ?? '');
}

/** Columns that a text takes where Han characters take two; of a paragraph, those of its beginning. */
const widthOf = (text: string): number => text.length + text.slice(0, WIDEST_LINE * 2).replace(NARROW, '').length;

/** 全覆盖。（农业农村办负责） */
const BRACKET_BEHIND_STOP = /[。！？；][（(][^（）()]{1,120}[）)]$/;

/**
 * Whether a line ends a sentence: its last sign, closing brackets and quotation marks aside, is 。！？；：or the like, or that
 * is the sign before a bracket that closes the line.
 */
export function endsSentence(text: string): boolean {
  if (/[）)]$/.test(text) && BRACKET_BEHIND_STOP.test(text.slice(-124))) return true;
  let i = text.length - 1;
  while (i > 0 && CLOSERS.includes(text[i] ?? '')) i -= 1;
  return SENTENCE_ENDS.includes(text[i] ?? ' ');
}

const hasInnerMark = (text: string): boolean => INNER_MARK.test(text);
