/** Where clauses begin and end. */

const COLON = ':'.charCodeAt(0);
const ENUMERATION = '、'.charCodeAt(0);
const OPEN_BRACKET = '('.charCodeAt(0);
const CLOSE_BRACKET = ')'.charCodeAt(0);
const OPEN_QUOTE = '“'.charCodeAt(0);
const CLOSE_QUOTE = '”'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const SIGNS: ReadonlySet<number> = new Set([...',;!?\t\n'].map((sign) => sign.charCodeAt(0)));
/** Each number of a text asks the characters around it, nearly all of which are Han characters. */
const isStop = (code: number): boolean => (code < 0x80 ? SIGNS.has(code) : code === FULL_STOP);

/** Where the clause around `from` begins, not before `min`: behind a stop, or behind a bracket or quotation that is still open. */
export function leftStop(text: string, from: number, min: number): number {
  let depth = 0;
  for (let i = from - 1; i >= min; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET || code === CLOSE_QUOTE) depth += 1;
    else if (code === OPEN_QUOTE) depth = Math.max(0, depth - 1);
    else if (code === OPEN_BRACKET) {
      if (depth === 0) return i + 1;
      depth -= 1;
    } else if (depth === 0 && (code === COLON || isStop(code))) return i + 1;
  }
  return min;
}

/** The next stop at or after `from`, `max` where none stands before it. */
export function rightStop(text: string, from: number, max: number): number {
  for (let i = from; i < max; i += 1) {
    const code = text.charCodeAt(i);
    if (code === ENUMERATION || code === CLOSE_BRACKET || isStop(code)) return i;
  }
  return max;
}

/** What may follow a date before the words of the next number (三年|内, 6月|底前). */
export const AFTER_DATE = '内里末底初前后起止中度';
/** What joins the members of a list. */
export const JOINING_MARKS = '、和与及;,/';

/** Words that begin like a joiner. */
const NO_JOINERS: ReadonlySet<string> = new Set(['及时', '及早', '和谐', '与会']);

/** The first place from `from` to `to` that none of `marks` stands at. */
export function skipJoiners(text: string, from: number, to: number, marks: string): number {
  let i = from;
  while (i < to && marks.includes(text[i] ?? '') && !NO_JOINERS.has(text.slice(i, i + 2))) i += 1;
  return i;
}
