/** Text as it is typed, made ready to be read: half-width, without white space; lists, years and plain words. */

import { numberAt, tokenValue } from '../quantities/number.ts';
import { foldCode, isSpace } from '../reading/fold.ts';

/** Half-width and simplified like the text of a page, without white space; dashes of all lengths are one. */
export function folded(typed: string): string {
  let text = '';
  for (let i = 0; i < typed.length; i += 1) {
    const code = foldCode(typed.charCodeAt(i));
    if (!isSpace(code)) text += String.fromCharCode(code);
  }
  return text.replace(/[–―]/g, '-');
}

/** True where white space parts two digits: it can be a slip or a second number, so such text is no number. */
export function isTorn(typed: string): boolean {
  return /[0-9０-９.．]\s+[0-9０-９.．]/.test(typed);
}

/** The entries of a list with 、 , ; or line ends between them, in order, each once. */
export function typedList(typed: string): string[] {
  const entries = typed.split(/[、,，;；\n]/).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ''))];
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** A year of four digits, 年 or 年度 may follow it (2026, 二〇二六年); null where it is none of our time. */
export function typedYear(typed: string): number | null {
  const text = isTorn(typed) ? '' : folded(typed).replace(/年度?$/, '');
  const token = numberAt(`${text}年`, 0);
  if (token === null || token.end !== text.length || token.mantissa.length !== 4 || token.exponent !== 0) return null;
  const year = tokenValue(token);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
