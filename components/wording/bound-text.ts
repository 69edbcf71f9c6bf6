/** A value as people read it: never without its operator, in the magnitude that Chinese would use. */

import type { RowScale } from '../../lib/core/comparison/row-scale.ts';
import type { Operator, Value } from '../../lib/core/model.ts';
import { plainNumber, shiftPoint } from '../../lib/core/table/plain-number.ts';

/** A bound in three parts, so that they can be set apart: `≥` `1.1亿` `元`. */
export interface BoundText {
  /** '' for a range, whose dash says it. */
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
}

const SIGNS: Readonly<Record<Operator, string>> = {
  '=': '=',
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '~': '≈',
  range: '',
};

/** The sign of an operator; '' for a range, whose dash says it. */
export const signOf = (op: Operator): string => SIGNS[op];

/** Largest first. A value is written in 亿 or 万 only where that takes no more decimals than a reader takes in at a glance. */
const MAGNITUDES = [
  { from: 1e8, places: 8, word: '亿', decimals: 4 },
  { from: 1e4, places: 4, word: '万', decimals: 2 },
] as const;

/** What a project costs: `2.4亿元`, `≥2.4亿元`; `op` is absent for a plain amount. */
export const costText = (yuan: number, op?: Operator): string => `${op === undefined || op === '=' ? '' : SIGNS[op]}${numberText(yuan)}元`;

/** Shapes a bound. `unit` is the unit without magnitude, as the domain model keeps it. */
export function boundText(bound: { readonly op: Operator; readonly value: Value; readonly unit: string }): BoundText {
  return { sign: SIGNS[bound.op], number: numberText(bound.value), unit: bound.unit };
}

/** A value in a unit and magnitude that are given, so that a row of figures reads in one measure: 1200000 with 万 (4 places) is `120`. */
export function scaledText(value: Value, places: number): string {
  const ends = typeof value === 'number' ? [value] : [Math.min(...value), Math.max(...value)];
  return ends.map((end) => grouped(shiftPoint(plainNumber(end) ?? '?', -places))).join('–');
}

/** A bound in the measure of its row. */
export function scaledBound(bound: { readonly op: Operator; readonly value: Value }, scale: RowScale): BoundText {
  return { sign: SIGNS[bound.op], number: scaledText(bound.value, scale.places), unit: scale.word + scale.unit };
}

/** A bound in one piece: `≥20%`, `20–25亿元`. */
export function boundLine(bound: BoundText): string {
  return bound.sign + bound.number + bound.unit;
}

/** A number, or a range with the smaller end first and both ends in one magnitude: `1.1亿`, `20–25亿`, `12,345`. */
export function numberText(value: Value): string {
  const ends = typeof value === 'number' ? [value] : [Math.min(...value), Math.max(...value)];
  const plain = ends.map((end) => plainNumber(end) ?? '?');
  const largest = Math.max(...ends.map(Math.abs));
  for (const { from, places, word, decimals } of MAGNITUDES) {
    if (largest < from) continue;
    const shifted = plain.map((end) => shiftPoint(end, -places));
    if (shifted.every((end) => decimalsOf(end) <= decimals)) return shifted.map(grouped).join('–') + word;
  }
  return plain.map(grouped).join('–');
}

function decimalsOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** Groups the whole part by thousands from five digits on: `2022` stays, `12345` becomes `12,345`. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const negative = whole.startsWith('-');
  let digits = negative ? whole.slice(1) : whole;
  if (digits.length > 4) {
    const groups: string[] = [];
    for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
    digits = groups.join(',');
  }
  return (negative ? '−' : '') + digits + (fraction === undefined ? '' : `.${fraction}`);
}
