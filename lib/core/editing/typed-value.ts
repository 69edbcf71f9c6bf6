/** A number as a person types it into a field: read like one of a page, but the whole text has to be it. */
import type { Operator, Value } from '../model.ts';
import { isDigit, isHanNumber } from '../quantities/characters.ts';
import { type Measured, measuredAt } from '../quantities/measured.ts';
import { tokenValue } from '../quantities/number.ts';
import { combined, type OperatorHit, operatorAfter, operatorBefore } from '../quantities/operator.ts';
import { wholeUnitAt } from '../quantities/unit.ts';
import { folded, isTorn } from './typed-text.ts';

export interface TypedValue {
  /** Magnitudes multiplied out. */
  readonly value: Value;
  /** The unit that was typed with the number; null for none. */
  readonly unit: string | null;
  /** The operator that the words or signs say, `range` for two numbers; null where nothing says one. */
  readonly op: Operator | null;
}

/** A number without a unit is read as if this one stood behind it: it begins no other word and takes every magnitude. */
const STAND_IN = '元';

/**
 * Reads `typed` as one value. `magnitude` is that of a unit which stands in a field of its own (万 of 万元), '' for none.
 * null where the text is not one number, or two in rising order for a range, from its first character to its last.
 */
export function typedValue(typed: string, magnitude: string): TypedValue | null {
  if (isTorn(typed)) return null;
  const text = folded(typed);
  const plain = text.startsWith('=') ? text.slice(1) : text;
  const read = whole(plain) ?? withoutUnit(plain, magnitude);
  if (read === null || plain === text) return read;
  return read.op === null ? { ...read, op: '=' } : null;
}

/** The number with a unit of its own. */
function whole(text: string): TypedValue | null {
  const read = measured(text);
  return read?.unit === null ? null : read;
}

/** The number alone: the unit would stand behind it, or before the operator word that ends the text (20以上). */
function withoutUnit(text: string, magnitude: string): TypedValue | null {
  for (let at = text.length; at > 0 && !isNumeral(text.charCodeAt(at)); at -= 1) {
    const read = measured(text.slice(0, at) + magnitude + STAND_IN + text.slice(at));
    if (read?.unit === STAND_IN) return { ...read, unit: null };
  }
  return null;
}

const isNumeral = (code: number): boolean => isDigit(code) || isHanNumber(code);

function measured(text: string): TypedValue | null {
  let at = 0;
  while (at < text.length && !isNumeral(text.charCodeAt(at))) at += 1;
  const found = measuredAt(text, at);
  if (found === null) return null;
  const negative = text[at - 1] === '-' || text[at - 1] === '−';
  const from = negative ? at - 1 : at;
  const before = from === 0 ? null : operatorBefore(text, from, 0, found.first.implied);
  const after = operatorAfter(text, found.end);
  if ((before?.at ?? from) !== 0 || (after?.at ?? found.end) !== text.length) return null;
  const said = spoken(found.range, before, after, found.first.rounded);
  if (said === undefined || (negative && found.range) || (found.first.implied && said === null) || isUneven(text, found)) return null;
  const value = negative ? -Number(found.value) : found.value;
  if (![value].flat().every(Number.isFinite)) return null;
  return { value, unit: found.unit?.text ?? null, op: said };
}

/** 25-20亿, 800-2万: the magnitude of the second end cannot be the first one's too, and whether it has none nobody knows. */
function isUneven(text: string, { range, first, number, value }: Measured): boolean {
  if (!range || typeof value === 'number' || first.exponent > 0 || !'-—−~至到'.includes(text[first.end] ?? '\n')) return false;
  return '十百千万亿'.includes(text[number.end - 1] ?? '\n') && !first.han && value[0] === tokenValue(first);
}

/** What the words around a number say together; null for nothing, undefined where they contradict each other. */
function spoken(range: boolean, before: OperatorHit | null, after: OperatorHit | null, rounded: boolean): Operator | null | undefined {
  if (range) return before || after ? undefined : 'range';
  if (!before && !after && !rounded) return null;
  const both = before && after && before.op !== '~' && after.op !== '~' && before.op !== after.op;
  return both ? undefined : combined(false, before?.op ?? null, after?.op ?? null, rounded);
}

export interface TypedUnit {
  /** 万 of 万元; '' for none. */
  readonly magnitude: string;
  readonly unit: string;
}

/** Longer words are no units. */
const LONGEST_UNIT = 12;
const NO_UNIT = /[0-9<>=≤≥~]|以上|以下|以内|左右|不低于|不超过/;

/** Reads the field of the unit; '' is no unit. null for text that holds a number or an operator, or is too long for a unit. */
export function typedUnit(typed: string): TypedUnit | null {
  const unit = folded(typed);
  if (unit.length > LONGEST_UNIT || NO_UNIT.test(unit)) return null;
  if (isUnit(unit)) return { magnitude: '', unit };
  const magnitude = /^[十百千万亿]*/.exec(unit)?.[0] ?? '';
  // 千 of 千千瓦 is a magnitude, the second one belongs to the unit.
  for (let length = 1; length <= magnitude.length; length += 1) {
    const rest = unit.slice(length);
    if (rest === '' || isUnit(rest)) return { magnitude: unit.slice(0, length), unit: rest };
  }
  return { magnitude: '', unit };
}

const isUnit = (text: string): boolean => text !== '' && wholeUnitAt(text, 0)?.text.length === text.length;
