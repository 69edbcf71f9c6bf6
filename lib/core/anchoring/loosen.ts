/**
 * Blanks out the numbers that say nothing about where a quote stands: the numbers of an edited list move on by one
 * (`三、` → `四、`), and the figures next to a quote are often edited together with it. A number that is part of a name
 * (2026年, 3号, 二村) stays, because it tells one place from another.
 */

/** A number before one of these is part of a name. */
const NAMED = new Set('年月日号村组期标批届版级');
const HAN_NUMBER = new Set('一二三四五六七八九十百');
/** `第三章`, `第二节` */
const DIVISIONS = new Set('章节条部篇');
/** Numbers of a list are short; a year in brackets is none. */
const LONGEST_LIST_NUMBER = 3;

/** Marks between words are edited more often than the words, and say nothing of where a quote stands. */
const MARKS = new Set(',、;:。!?');

/** What stands for the number of a list, and for a digit of any other number. */
const LIST_NUMBER = '#';
const ANY_DIGIT = '0';
const ANY_MARK = ',';

/** `text` with its numbers blanked out and one mark for all, unit for unit. `text` is folded and without white space. Linear. */
export function loosen(text: string): string {
  const out: string[] = [];
  let i = 0;
  while (i < text.length) {
    const end = digitsEnd(text, i) ?? hanEnd(text, i);
    if (end === null) {
      out.push(blankSign(text.charAt(i)));
      i += 1;
      continue;
    }
    out.push(blanked(text, i, end));
    i = end;
  }
  return out.join('');
}

/** Numbers of another length are the same blank: runs of blanks become one. */
export function collapsed(loose: string): string {
  let out = '';
  for (const sign of loose) if (!((sign === ANY_DIGIT || sign === LIST_NUMBER) && out.endsWith(sign))) out += sign;
  return out;
}

function blankSign(sign: string): string {
  if (MARKS.has(sign)) return ANY_MARK;
  return isCircled(sign.charCodeAt(0)) ? LIST_NUMBER : sign;
}

function blanked(text: string, start: number, end: number): string {
  const length = end - start;
  if (length <= LONGEST_LIST_NUMBER && isListNumber(text, start, end)) return LIST_NUMBER.repeat(length);
  if (!isDigit(text.charCodeAt(start)) || NAMED.has(text[end] ?? '')) return text.slice(start, end);
  return ANY_DIGIT.repeat(length);
}

/** `三、`, `(三)`, `3.`, `3)`, `第三章`, `三是` */
function isListNumber(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before === '第') return DIVISIONS.has(after);
  if (after === '是') return !isDigit(text.charCodeAt(start));
  return after === '、' || after === ')' || (after === '.' && isDigit(text.charCodeAt(start)));
}

/** The end of the run of digits that begins at `i`, points and grouping commas between digits included; null for none. */
function digitsEnd(text: string, i: number): number | null {
  let end = i;
  while (isDigit(text.charCodeAt(end)) || (end > i && isPoint(text[end]) && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return end === i ? null : end;
}

function hanEnd(text: string, i: number): number | null {
  let end = i;
  while (HAN_NUMBER.has(text[end] ?? '')) end += 1;
  return end === i ? null : end;
}

const isPoint = (sign: string | undefined): boolean => sign === '.' || sign === ',';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473;
