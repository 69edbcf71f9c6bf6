/**
 * Folding: one plain spelling for what pages write in many ways, with the way back.
 * White space inside a block says nothing in Chinese text (indents, pasted word-processor spaces, the gaps
 * of character recognition), so the rules read a text without it and every span is mapped back at the end.
 */

import { FOLDED_CHARACTERS } from '../lexicon/folded-characters.ts';
import type { Block, Span } from '../model.ts';

/** A run of folded text that one block gave, or several where the page broke its lines in mid-sentence. */
export interface Run extends Span {
  /** Index of its first block. */
  readonly block: number;
}

export interface Folded {
  /** Half-width ASCII, simplified signs, no white space except one `\n` between blocks and one `\t` between columns. */
  readonly text: string;
  /** `at[i]` is the page offset of folded code unit `i`; `at[text.length]` is the end of the page text. */
  readonly at: Int32Array;
  /** The text between the `\n`s, in order; empty blocks give none. */
  readonly runs: readonly Run[];
}

const NEWLINE = 10;
const TAB = 9;
const POINT = 46;

/** Whether a UTF-16 code unit is white space, or a sign that shows as nothing. */
export const isSpace = (code: number): boolean =>
  // Above these lie the characters that pages are made of: told first.
  code > 0x3000
    ? code === 0xfeff
    : code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200f) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x2060 ||
      code === 0xad ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);

/** White space that has a width on the page; the other signs part nothing. */
const isSeen = (code: number): boolean =>
  code < 0xad || (code !== 0xad && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiWord = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * Folds the blocks of a page into one text. Linear. Blocks are parted by `\n`; a block that the page broke in
 * mid-line (`broken`) runs on into the next one without a mark.
 */
export function fold(text: string, blocks: readonly Block[]): Folded {
  const codes = new Uint16Array(text.length + blocks.length + 1);
  const at = new Int32Array(text.length + blocks.length + 2);
  let n = 0;
  const put = (code: number, from: number): void => {
    codes[n] = code;
    at[n] = from;
    n += 1;
  };
  const runs: Run[] = [];
  let runStart = 0;
  let runBlock = -1;
  // Where two pieces of a number were last put together.
  let joined = -1;
  blocks.forEach((block, index) => {
    if (runBlock < 0) runBlock = index;
    let gap = 0;
    let seen = false;
    let column = false;
    for (let i = block.start; i < block.end; i += 1) {
      const raw = text.charCodeAt(i);
      if (isSpace(raw)) {
        gap += 1;
        seen ||= isSeen(raw);
        column ||= raw === TAB || gap >= 4;
        continue;
      }
      const code = foldCode(raw);
      // A gap inside running Chinese says nothing; one as wide as a tab between two numbers parts two columns.
      const before = codes[n - 1] ?? NEWLINE;
      if (seen && n > runStart && isAsciiWord(before) && isAsciiWord(code)) {
        const parted = column || (isDigit(before) && isDigit(code) && !isOneNumber(codes, n, text, i, n - joined));
        if (parted) put(TAB, i - 1);
        else joined = n;
      }
      gap = 0;
      seen = false;
      column = false;
      put(code, i);
    }
    if (block.broken && index + 1 < blocks.length) return;
    if (n > runStart) {
      runs.push({ start: runStart, end: n, block: runBlock });
      put(NEWLINE, block.end);
    }
    runStart = n;
    runBlock = -1;
  });
  at[n] = text.length;
  return { text: decode(codes.subarray(0, n)), at: at.slice(0, n + 1), runs };
}

/**
 * Whether the digits that end at `n` of what is folded and those that begin at `at` of the text, with white space between them, are
 * one number: thousands (12 500 000), or a short one that was torn apart (20 26年). Two cells of a table whose lines are lost
 * (7514 12.15%) are two. `group` is how many digits the piece before has behind its own last gap.
 */
function isOneNumber(codes: Uint16Array, n: number, text: string, at: number, group: number): boolean {
  let whole = 0;
  let start = n;
  let point = false;
  for (; start > 0; start -= 1) {
    const code = codes[start - 1] ?? 0;
    if (code === POINT) point = true;
    else if (!isDigit(code)) break;
  }
  for (; start < n && isDigit(codes[start] ?? 0); start += 1) whole += 1;
  let digits = 0;
  let next = at;
  for (; next < text.length; next += 1) {
    const code = foldCode(text.charCodeAt(next));
    if (isDigit(code)) digits += 1;
    else if (!isSpace(code) || isSeen(code)) break;
  }
  const fraction = foldCode(text.charCodeAt(next)) === POINT && isDigit(foldCode(text.charCodeAt(next + 1)));
  if (point) return digits === 1 && !fraction;
  if (digits === 3) return whole <= 3 || group === 3;
  return fraction ? whole === 1 && digits === 1 : whole + digits <= 4;
}

/** The code unit that `code` is read as: half-width, simplified. */
export function foldCode(code: number): number {
  return READ_AS[code] || code;
}

/** What a code unit is read as, 0 for itself: an array, since every character of a page is looked up. */
const READ_AS = new Uint16Array(0x10000);
for (const [code, plain] of FOLDED_CHARACTERS) READ_AS[code] = plain;
for (let code = 0; code < 0x80; code += 1) READ_AS[code] = 0;
for (let code = 0xff01; code <= 0xff5e; code += 1) READ_AS[code] = code - 0xfee0;

/** As many code units as one call takes as arguments without harm to the stack. */
const DECODED_AT_ONCE = 4096;

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += DECODED_AT_ONCE) {
    // `apply` takes the array as it is; a spread would walk it with an iterator, five times as slow.
    parts.push(Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + DECODED_AT_ONCE)));
  }
  return parts.join('');
}

/** The page span of a folded span: from its first character to just after its last. */
export function unfold(folded: Folded, span: Span): Span {
  if (span.end <= span.start) {
    const start = folded.at[span.start] ?? 0;
    return { start, end: start };
  }
  return { start: folded.at[span.start] ?? 0, end: (folded.at[span.end - 1] ?? 0) + 1 };
}
