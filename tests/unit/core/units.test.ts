import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scale, shift } from '../../../lib/core/decimal.ts';
import { dimensionOf, fromBase, toBase } from '../../../lib/core/units.ts';

describe('toBase', () => {
  test.each([
    [20_000, '元', 20_000, '元'],
    [500, '美元', 500, '美元'],
    [2, '公顷', 20_000, '平方米'],
    [1.5, '亩', 1000, '平方米'],
    [20_000, '亩', 13_333_333.333333334, '平方米'],
    [3.2, '平方公里', 3_200_000, '平方米'],
    [50, '㏊', 500_000, '平方米'],
    [18.6, '公里', 18_600, '米'],
    [2.3, '吨', 2300, '千克'],
    [3, '斤', 1.5, '千克'],
    [1.1, '兆瓦', 1100, '千瓦'],
    [0.8, '‰', 0.08, '%'],
    [3, '成', 30, '%'],
    [7, '名', 7, '人'],
    [7, '家', 7, '家'],
    [30, 'μg/m³', 30, '微克/立方米'],
    [0.05, '毫克/立方米', 50, '微克/立方米'],
    [0.6, '吨/亩', 600, '千克/亩'],
    [6.75, '吨/公顷', 450, '千克/亩'],
    [5000, '吨/天', 5_000_000, '千克/日'],
    [3, '个千分点', 0.3, '个百分点'],
    [450, '元/㎡', 450, '元/平方米'],
    [2 / 3, '', 2 / 3, ''],
  ] as const)('%s %s', (value, unit, baseValue, baseUnit) => {
    expect(toBase(value, unit)).toEqual({ value: baseValue, unit: baseUnit });
  });

  test('and back', () => {
    expect(fromBase(450, '吨/公顷')).toBe(6.75);
    expect(fromBase([450, 600], '公斤/公顷')).toEqual([6750, 9000]);
  });

  test('both ends of a range', () => {
    expect(toBase([0.1, 0.3], '吨')).toEqual({ value: [100, 300], unit: '千克' });
  });

  test('no artefacts of binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        expect(toBase(thousandths / 1000, '公里').value).toBe(thousandths);
        expect(toBase(thousandths / 1000, '‰').value).toBe(Number(`${thousandths}e-4`));
      }),
    );
  });
});

describe('dimensionOf', () => {
  test('units of one dimension share it, others do not', () => {
    expect(dimensionOf('亩')).toBe(dimensionOf('公顷'));
    expect(dimensionOf('元')).not.toBe(dimensionOf('美元'));
    expect(dimensionOf('家')).not.toBe(dimensionOf('座'));
    expect(dimensionOf('公斤/亩')).toBe('mass/area');
    expect(dimensionOf('吨/公顷')).toBe('mass/area');
    expect(dimensionOf('元/平方米')).not.toBe(dimensionOf('元/亩'));
    expect(dimensionOf('元/公里')).not.toBe(dimensionOf('元/米'));
    expect(dimensionOf('')).toBe('');
  });
});

describe('decimal arithmetic', () => {
  test('the point moves as text', () => {
    expect(shift('1.1', 8)).toBe(110_000_000);
    expect(shift('4.40', 8)).toBe(440_000_000);
    expect(shift('0.57', 4)).toBe(5700);
    expect(shift('2825.9', 0)).toBe(2825.9);
  });

  test('a fraction of a double is the nearest double', () => {
    expect(scale(0.3, 1, 10)).toBe(0.03);
    expect(scale(1e21, 1000, 1)).toBe(1e24);
    expect(scale(-2.1, 1, 10)).toBe(-0.21);
  });
});
