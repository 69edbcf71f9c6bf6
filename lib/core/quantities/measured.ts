/** A number with its unit, or a range of two of them that share one. */
import type { Span, Value } from '../model.ts';
import { isDigit, isHanNumber } from './characters.ts';
import { type NumberToken, numberAt, tokenValue } from './number.ts';
import { type Unit, wholeUnitAt } from './unit.ts';

export interface Measured extends Span {
  readonly value: Value;
  readonly unit: Unit | null;
  readonly first: NumberToken;
  readonly range: boolean;
  /** From the first digit to the last one or its magnitude. */
  readonly number: Span;
}

const SHARE_UNITS: Readonly<Record<string, Unit>> = {
  '%': { text: '%', kind: 'measure', afterDigits: false },
  '‰': { text: '‰', kind: 'measure', afterDigits: false },
  '‱': { text: '‱', kind: 'measure', afterDigits: false },
  // A fraction (三分之二) has no unit word; its value says all.
  分之: { text: '', kind: 'measure', afterDigits: false },
};

/** The number at `start` with its unit; null where no exact number stands there. */
export function measuredAt(text: string, start: number): Measured | null {
  const first = numberAt(text, start);
  if (!first) return null;
  const unit = unitOf(text, first);
  const end = first.end + (first.share ? 0 : (unit?.text.length ?? 0));
  const half = unit?.text === '成' && first.han ? tenthAfter(text, end) : null;
  return (
    rangeFrom(text, first, unit, end) ?? {
      start,
      end: half === null ? end : end + 1,
      value: half === null ? tokenValue(first) : Number(`${tokenValue(first)}.${half}`),
      unit,
      first,
      range: false,
      number: { start, end: first.numeralEnd },
    }
  );
}

/** 一成|五: the digit right after 成 is a tenth of it; null where none stands there or it begins another number. */
function tenthAfter(text: string, at: number): number | null {
  const tenth = text[at] === '半' ? 5 : '一二三四五六七八九'.indexOf(text[at] ?? '·') + 1;
  return tenth === 0 || isHanNumber(text.charCodeAt(at + 1)) || wholeUnitAt(text, at + 1) ? null : tenth;
}

const unitOf = (text: string, token: NumberToken): Unit | null =>
  token.share ? (SHARE_UNITS[token.share] ?? null) : wholeUnitAt(text, token.end);

/** How long the sign between two ends of a range is at `at`; 0 where none stands. 到 after 从 or 由 tells a change, not a range. */
function separator(text: string, at: number, start: number): number {
  const sign = text[at];
  if (sign === '-' || sign === '—' || sign === '−' || sign === '~') return text[at + 1] === sign ? 2 : 1;
  if (sign !== '至' && sign !== '到') return 0;
  const before = text[start - 1];
  return before === '从' || before === '由' || before === '自' ? 0 : 1;
}

function rangeFrom(text: string, first: NumberToken, unit: Unit | null, end: number): Measured | null {
  const length = separator(text, end, first.start);
  const next = text.charCodeAt(end + length);
  if (length === 0 || !(isDigit(next) || isHanNumber(next))) return null;
  const second = numberAt(text, end + length);
  if (!second || second.han !== first.han || second.implied || first.implied) return null;
  const own = unitOf(text, second);
  if (!own || (unit && unit.text !== own.text) || (own.text === '' && !unit)) return null;
  const value = joined(first, second, unit !== null);
  if (!value) return null;
  const stop = second.end + (second.share ? 0 : own.text.length);
  return { start: first.start, end: stop, value, unit: own, first, range: true, number: { start: first.start, end: second.numeralEnd } };
}

/** Both ends with their magnitudes: the first takes over that of the second where it has none of its own (20至25亿元). Null unless they rise. */
function joined(first: NumberToken, second: NumberToken, closed: boolean): readonly [number, number] | null {
  const high = tokenValue(second);
  const takesOver = !closed && first.exponent === 0 && second.exponent > 0 && Number(first.mantissa) < Number(second.mantissa);
  const low = takesOver ? tokenValue({ ...first, exponent: second.exponent }) : tokenValue(first);
  return low < high ? [low, high] : null;
}
