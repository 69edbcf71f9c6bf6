import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../components/comparison/cell-lines.ts';
import type { Entry } from '../../../lib/core/comparison/matrix.ts';
import type { RowScale } from '../../../lib/core/comparison/row-scale.ts';
import type { Value } from '../../../lib/core/model.ts';

const WIDE = 148;
const NARROW = 118;
const PERCENT: RowScale = { unit: '%', word: '', places: 0 };
const YI: RowScale = { unit: '元', word: '亿', places: 8 };

const entry = (value: Value, change: Partial<Entry> = {}): Entry => ({
  role: 'target',
  year: null,
  aside: null,
  op: typeof value === 'number' ? '>=' : 'range',
  value,
  original: { value, unit: '%' },
  locals: ['f0-1'],
  ...change,
});

describe('lines of a cell', () => {
  test('a short figure takes one, with its year too', () => {
    expect(linesIn([entry(6.5)], PERCENT, WIDE)).toBe(1);
    expect(linesIn([entry(6.5, { year: 2025 })], PERCENT, NARROW)).toBe(1);
    expect(linesIn([entry(2_640_000_000, { year: 2025 })], YI, WIDE)).toBe(1);
  });

  test('a year goes to a line of its own where the figure leaves it no room', () => {
    expect(linesIn([entry([87_200_000_000, 87_400_000_000], { year: 2025 })], YI, NARROW)).toBe(2);
    expect(linesIn([entry([87_200_000_000, 87_400_000_000])], YI, WIDE)).toBe(1);
  });

  test('what is said of another scope always does', () => {
    expect(linesIn([entry(6.5, { aside: 'other-scope' })], PERCENT, WIDE)).toBe(2);
  });

  test('a figure wider than its column takes as many as its signs fill, each end of a range its own', () => {
    expect(linesIn([entry(123_456_789_012.35)], PERCENT, WIDE)).toBe(2);
    expect(linesIn([entry([1_234_567.89, 9_876_543.21], { year: 2025 })], PERCENT, WIDE)).toBe(3);
    expect(linesIn([entry(1.25e-9)], PERCENT, WIDE)).toBe(2);
  });

  test('five figures are four and a word about the fifth', () => {
    expect(
      linesIn(
        Array.from({ length: 5 }, () => entry(1)),
        PERCENT,
        WIDE,
      ),
    ).toBe(5);
  });

  test('nothing takes nothing', () => {
    expect(linesIn([], PERCENT, WIDE)).toBe(0);
  });
});
