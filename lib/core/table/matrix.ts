/**
 * The comparison matrix as files hold it: indicators down, pages across. What fills it (lib/core/comparison) decides what
 * belongs in one row; here only its shape is known, and that a value never goes out without its operator.
 */
import type { Aside } from '../comparison/aside.ts';
import type { Operator, Role, Value } from '../model.ts';
import { plainNumber } from './plain-number.ts';

/** One bound in a cell, in the unit of its row. */
export interface MatrixBound {
  readonly op: Operator;
  readonly value: Value;
  readonly role: Role;
  /** The year that the figure is for, null where that is not known. */
  readonly year: number | null;
  /** What keeps it from standing for its whole place and year; null for one that does. */
  readonly aside: Aside | null;
}

/** One page, or whatever else stands across. */
export interface MatrixColumn {
  /** As the column is headed: 柳河镇 2026. */
  readonly head: string;
  /** Address of the page, '' for none. */
  readonly url: string;
}

export interface MatrixRow {
  /** The row's name in words: the indicator with what tells it from its neighbours. */
  readonly label: string;
  readonly indicatorKey: string;
  readonly category: string | null;
  /** `growth`, `reduction`, `new`, `level`, or the word for it. */
  readonly change: string;
  readonly unit: string;
  /** One entry for each column; an empty one says that the page gives no such figure, which is not zero. */
  readonly cells: readonly (readonly MatrixBound[])[];
}

export interface MatrixTable {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** A bound in plain signs that any program keeps: `>=20`, `=20`, `~2.3` for 约2.3, `20..25` for a range; '' for what is no number. */
export function boundCell({ op, value }: Pick<MatrixBound, 'op' | 'value'>): string {
  if (typeof value !== 'number') {
    const [low, high] = [plainNumber(Math.min(...value)), plainNumber(Math.max(...value))];
    return low === null || high === null ? '' : `${low}..${high}`;
  }
  const number = plainNumber(value);
  if (number === null) return '';
  return `${op === 'range' ? '=' : op}${number}`;
}
