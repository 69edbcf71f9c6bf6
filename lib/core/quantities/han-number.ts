/** Chinese numerals as a value: strict, because loose ones (三五, 七八百, 一万二) have no sure value. */
import { classOf, exponentOf, isHanNumber, NUMERAL, numeralOf } from './characters.ts';

const WAN = 0x4e07;
const YI = 0x4ebf;

export interface HanNumber {
  readonly value: number;
  /** What 百 千 万 亿 at the end multiply by, as a power of ten: the first end of a range (三至五万) takes it over. */
  readonly exponent: number;
  /** No numeral before the first magnitude: 百, 万, 千万. An order of size, hardly a count. */
  readonly implied: boolean;
}

/** The end of the run of numeral characters that begins at `start`. */
export function hanRunEnd(text: string, start: number): number {
  let end = start;
  while (isHanNumber(text.charCodeAt(end))) end += 1;
  return end;
}

/** Reads `text.slice(start, end)` by the grammar of written numbers (三百二十万, 一百零五, 十二亿); null where it is none. */
export function parseHan(text: string, start: number, end: number): HanNumber | null {
  const value = parsePart(text, start, end, YI);
  if (value < 0) return null;
  return { value, exponent: trailingExponent(text, start, end), implied: exponentOf(text.charCodeAt(start)) > 1 };
}

/** A run split at its last 亿 (then 万): what stands before is multiplied by it, what follows is added. -1 for no number. */
function parsePart(text: string, start: number, end: number, mark: number): number {
  let at = end - 1;
  while (at >= start && text.charCodeAt(at) !== mark) at -= 1;
  const next = mark === YI ? WAN : 0;
  if (at < start) return parseBelow(text, start, end, next, true);
  const head = at === start ? 1 : parseBelow(text, start, at, next, true);
  const tail = at + 1 === end ? 0 : parseBelow(text, at + 1, end, next, false);
  if (head <= 0 || tail < 0) return -1;
  // 一万二 leaves the place of the last digit open; 一万零二 does not.
  if (at + 2 === end && numeralOf(text.charCodeAt(at + 1)) > 0) return -1;
  return head * 10 ** exponentOf(mark) + tail;
}

/** A run that the mark before `next` was looked for in; 0 where no smaller mark is left. */
const parseBelow = (text: string, start: number, end: number, next: number, leading: boolean): number =>
  next ? parsePart(text, start, end, next) : parseSection(text, start, end, leading);

/** A run below 万. `leading`: nothing stands before it, so that 百 and 千 may do without a numeral. -1 for no number. */
function parseSection(text: string, start: number, end: number, leading: boolean): number {
  let sum = 0;
  let digit = -1;
  let last = 5;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const exponent = exponentOf(code);
    if (exponent === 0) {
      if (digit >= 0 && !(digit === 0 && i > start)) return -1;
      if (digit === 0 && numeralOf(code) === 0) return -1;
      if (digit < 0 && numeralOf(code) > 0 && last < 5 && last > 1 && i === end - 1) return -1;
      digit = numeralOf(code);
      continue;
    }
    if (exponent >= last || exponent >= 4) return -1;
    if (digit <= 0 && !(exponent === 1 ? sum === 0 || digit === 0 : leading && i === start)) return -1;
    sum += (digit > 0 ? digit : 1) * 10 ** exponent;
    last = exponent;
    digit = -1;
  }
  return sum + Math.max(digit, 0);
}

function trailingExponent(text: string, start: number, end: number): number {
  let exponent = 0;
  for (let i = end - 1; i >= start; i -= 1) {
    const own = exponentOf(text.charCodeAt(i));
    if (own < 2) break;
    exponent += own;
  }
  return exponent;
}

/** The digits that `text.slice(start, end)` spells one by one (二〇二六 → 2026); '' where it holds anything else. */
export function spelledDigits(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== NUMERAL) return '';
    digits += numeralOf(code);
  }
  return digits;
}
