import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber, shiftPoint } from '../../../../lib/core/table/plain-number.ts';

test.each([
  [110000000, '110000000'],
  [1.1e8, '110000000'],
  [0.07, '0.07'],
  [7e-2, '0.07'],
  [0, '0'],
  [-0, '0'],
  [-3.5, '-3.5'],
  [0.1 + 0.2, '0.3'],
  [1.1 * 1e8, '110000000'],
  [2.5e21, '2500000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.5e-8, '-0.000000015'],
  [9007199254740991, '9007199254740991'],
])('writes %d as %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test('the greatest numbers stay numbers', () => {
  for (const value of [Number.MAX_VALUE, -Number.MAX_VALUE, 1.7976931348623151e308]) expect(Number(plainNumber(value))).toBe(value);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('has nothing to write for %d', (value) => {
  expect(plainNumber(value)).toBeNull();
});

test.each([
  ['1.1', 8, '110000000'],
  ['110000000', -8, '1.1'],
  ['17000', -4, '1.7'],
  ['7', -2, '0.07'],
  ['0.07', 2, '7'],
  ['-25', -1, '-2.5'],
  ['0', -4, '0'],
  ['-0.0', 2, '0'],
  ['10', 0, '10'],
  ['123.456', -8, '0.00000123456'],
])('shifts the point of %s by %d to give %s', (decimal, places, text) => {
  expect(shiftPoint(decimal, places)).toBe(text);
});

test('reads back as the same number to 15 digits, without exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
      const text = plainNumber(value) ?? '';
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Math.abs(Number.parseFloat(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }),
  );
});

test('shifting there and back loses nothing', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -20, max: 20 }), (value, places) => {
      expect(shiftPoint(shiftPoint(String(value), places), -places)).toBe(String(value));
    }),
  );
});
