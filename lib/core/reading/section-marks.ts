/** Section marks: 一、 (一) 1. (1) ① 第一部分, and what they say about the outline. */

const NUMERALS = '一二三四五六七八九十百';
const CIRCLED_FIRST = 0x2460;
const CIRCLED_LAST = 0x2473;

export interface SectionMark {
  /** 1 is the outermost. Marks of one rank are siblings. */
  readonly rank: number;
  /** Just after the mark. */
  readonly end: number;
}

const isNumeral = (char: string | undefined): boolean => char !== undefined && NUMERALS.includes(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function skipWhile(text: string, from: number, most: number, test: (char: string | undefined) => boolean): number {
  let i = from;
  while (i - from < most && test(text[i])) i += 1;
  return i;
}

/** Reads the section mark that begins at `at` in a folded text, or null. `3.5亿` and `2.4号` are no marks. */
export function sectionMarkAt(text: string, at: number): SectionMark | null {
  const char = text[at];
  if (char === undefined) return null;
  if (char === '第') return partMark(text, at);
  if (isNumeral(char)) {
    const end = skipWhile(text, at, 3, isNumeral);
    return text[end] === '、' || (text[end] === '.' && !isDigit(text[end + 1])) ? { rank: 2, end: end + 1 } : null;
  }
  if (char === '(' || char === '〔' || char === '【') return bracketMark(text, at);
  if (isDigit(char)) {
    const end = skipWhile(text, at, 2, isDigit);
    const after = text[end];
    if (after === ')') return { rank: 5, end: end + 1 };
    return (after === '.' || after === '、') && !isDigit(text[end + 1]) && text[end + 1] !== '、' ? { rank: 4, end: end + 1 } : null;
  }
  const code = char.charCodeAt(0);
  return code >= CIRCLED_FIRST && code <= CIRCLED_LAST ? { rank: 6, end: at + 1 } : null;
}

function partMark(text: string, at: number): SectionMark | null {
  const end = skipWhile(text, at + 1, 3, (c) => isNumeral(c) || isDigit(c));
  if (end === at + 1) return null;
  if (text.startsWith('部分', end)) return { rank: 1, end: skipMarkPunctuation(text, end + 2) };
  return text[end] === '章' || text[end] === '篇' ? { rank: 1, end: skipMarkPunctuation(text, end + 1) } : null;
}

function bracketMark(text: string, at: number): SectionMark | null {
  const numeralEnd = skipWhile(text, at + 1, 3, isNumeral);
  const digitEnd = skipWhile(text, at + 1, 2, isDigit);
  const end = Math.max(numeralEnd, digitEnd);
  if (end === at + 1 || (text[end] !== ')' && text[end] !== '〕' && text[end] !== '】')) return null;
  return { rank: numeralEnd > at + 1 ? 3 : 5, end: end + 1 };
}

const skipMarkPunctuation = (text: string, at: number): number =>
  skipWhile(text, at, 1, (c) => c === ':' || c === '、' || c === '.' || c === ',');
