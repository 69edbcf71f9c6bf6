/** Runs of digits that are no number: dates written in figures, clock times, telephone and document numbers, versions, road codes. */
import type { NumberKind } from '../model.ts';
import { isDigit, isHan, isLetter } from './characters.ts';

export interface Code {
  readonly kind: NumberKind;
  readonly end: number;
}

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const PLUS = 43;
const TIMES = 0xd7;
/** ∶, the sign of a ratio. */
const RATIO = 0x2236;

const isJoint = (code: number): boolean => code === HYPHEN || code === DOT || code === SLASH || code === COLON || code === RATIO;

/**
 * The code that begins with the digits at `start`; null where these are a number like any other. `end` is where the
 * number that stands there ends by itself.
 */
export function codeAt(text: string, start: number, end: number): Code | null {
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  if (text.charCodeAt(start) === 48 && isDigit(text.charCodeAt(start + 1)) && !isDayOrMonth(text, start, end)) return chain(text, start);
  if (next === RATIO && isDigit(after)) return chain(text, start);
  if (next === PLUS && (isDigit(after) || isLetter(after))) return { kind: 'slogan', end: plusEnd(text, end) };
  if (next === TIMES && isDigit(after)) return { kind: 'code', end };
  if (next === SLASH && isDigit(after)) return chain(text, start);
  if (next === COLON && isDigit(after)) return colonAt(text, start, end);
  if (next === DOT && isDigit(after)) return chain(text, start);
  if (next === HYPHEN && isDigit(after)) return hyphens(text, start) >= 2 ? chain(text, start) : null;
  if (next === DOT && isLetter(after)) return { kind: 'code', end };
  return end - start >= 8 && !/[,.]/.test(text.slice(start, end)) && !'万亿%元'.includes(text[end] ?? '\n') ? { kind: 'code', end } : null;
}

function colonAt(text: string, start: number, end: number): Code | null {
  if (isClock(text, start, end)) return { kind: 'date', end: chain(text, start).end };
  return isRatio(text, end) ? chain(text, start) : null;
}

/** 05月, 02日: the only numbers that are written with a leading zero. */
const isDayOrMonth = (text: string, start: number, end: number): boolean =>
  end - start === 2 && '年月日时分秒号点'.includes(text[start + 2] ?? '\n');

function hyphens(text: string, start: number): number {
  let count = 0;
  for (let i = start; isDigit(text.charCodeAt(i)) || (isJoint(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))); i += 1) {
    if (text.charCodeAt(i) === HYPHEN) count += 1;
  }
  return count;
}

/** 8:30, 11:08:20: two digits after the colon, and nothing that would make them a count. */
function isClock(text: string, start: number, end: number): boolean {
  const stop = end + 3;
  return (
    end - start <= 2 &&
    isDigit(text.charCodeAt(end + 2)) &&
    !isDigit(text.charCodeAt(stop)) &&
    Number(text.slice(start, end)) < 25 &&
    !'%万亿亩户个家人名'.includes(text[stop] ?? '\n')
  );
}

/** 20.5:38.1:41.4, 1:3 before no unit. */
function isRatio(text: string, end: number): boolean {
  let i = end + 1;
  while (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === DOT || text.charCodeAt(i) === COLON) i += 1;
  return !'%万亿亩户个家人名'.includes(text[i] ?? '\n') || text.slice(end + 1, i).includes(':');
}

function chain(text: string, start: number): Code {
  let end = start;
  while (isDigit(text.charCodeAt(end)) || (isJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return { kind: looksLikeDate(text, start) ? 'date' : 'code', end };
}

/** 2025-02-18, 2025/2/18, 2025.2.18, with or without a clock time behind. */
function looksLikeDate(text: string, start: number): boolean {
  const joint = text.charCodeAt(start + 4);
  return /^(19|20)\d\d$/.test(text.slice(start, start + 4)) && (joint === HYPHEN || joint === SLASH || joint === DOT);
}

function plusEnd(text: string, end: number): number {
  let i = end;
  while (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)) || text.charCodeAt(i) === PLUS) i += 1;
  return i;
}

/** Whether the digits at `start` go on a word of letters, a code or a formula (X027, PM2.5, 0.6×0.8, N+1). */
export function continuesCode(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === TIMES || before === 0x5f || before === 0x23) return true;
  if (before === PLUS)
    return isDigit(text.charCodeAt(start - 2)) || isLetter(text.charCodeAt(start - 2)) || isHan(text.charCodeAt(start - 2));
  return (
    (before === HYPHEN || before === DOT || before === SLASH) &&
    (isLetter(text.charCodeAt(start - 2)) || isDigit(text.charCodeAt(start - 2)))
  );
}

/** 1990–2060 without a separator: rather a year than a count where no unit follows. */
export const looksLikeYear = (text: string, start: number, end: number): boolean => {
  const value = end - start === 4 ? Number(text.slice(start, end)) : 0;
  return value >= 1949 && value <= 2060;
};
