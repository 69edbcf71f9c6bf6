/** Numbers that the publisher took out: xx亿元, **%, X家. They are told, never read. */
import type { Quantity } from '../model.ts';
import { classOf, exponentOf, isDigit, isLetter, MASK } from './characters.ts';
import { operatorAfter, operatorBefore } from './operator.ts';
import { wholeUnitAt } from './unit.ts';

const POINT = 46;

/** The masked number at `start`: signs in place of digits, then a unit; null where no unit says that a number stood there. */
export function maskedAt(text: string, start: number, floor: number): Quantity | null {
  if (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) return null;
  let at = maskEnd(text, start);
  if (text.charCodeAt(at) === POINT) at = maskEnd(text, at + 1);
  while (exponentOf(text.charCodeAt(at)) > 0) at += 1;
  const unit = wholeUnitAt(text, at);
  if (!unit || (unit.kind !== 'measure' && unit.kind !== 'count')) return null;
  const end = at + unit.text.length;
  const from = operatorBefore(text, start, floor, false)?.at ?? start;
  const to = operatorAfter(text, end)?.at ?? end;
  return {
    start: from,
    end: to,
    quote: text.slice(from, to),
    value: null,
    unit: unit.text,
    op: '=',
    kind: 'masked',
    number: { start, end: at },
  };
}

/** A longer run of such signs is a rule or a row of stars. */
const LONGEST = 8;

function maskEnd(text: string, start: number): number {
  let end = start;
  while (end < start + LONGEST && classOf(text.charCodeAt(end)) === MASK) end += 1;
  return end;
}
