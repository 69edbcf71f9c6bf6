import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedUnit, typedValue } from '../../../../lib/core/editing/typed-value.ts';
import { writtenValue } from '../../../../lib/core/editing/written-value.ts';
import type { Operator, Value } from '../../../../lib/core/model.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';

describe('a value as it is typed', () => {
  test.each<[typed: string, value: Value, unit: string | null, op: Operator | null]>([
    ['20%以上', 20, '%', '>='],
    ['≥20', 20, null, '>='],
    ['>= 20 %', 20, '%', '>='],
    ['＞２０％', 20, '%', '>'],
    ['不低于20', 20, null, '>='],
    ['20以上', 20, null, '>='],
    ['20以内', 20, null, '<='],
    ['=20', 20, null, '='],
    ['20', 20, null, null],
    ['约300人', 300, '人', '~'],
    ['300余人', 300, '人', '~'],
    ['20-25亿元', [2_000_000_000, 2_500_000_000], '元', 'range'],
    ['20–25亿元', [2_000_000_000, 2_500_000_000], '元', 'range'],
    ['20至25', [20, 25], null, 'range'],
    ['1.1亿', 110_000_000, null, null],
    ['1.1亿元', 110_000_000, '元', null],
    ['1,204,500', 1_204_500, null, null],
    ['三千二百万元', 32_000_000, '元', null],
    ['百分之八', 8, '%', null],
    ['一点五', 1.5, null, null],
    ['-2.1%', -2.1, '%', null],
    ['三个百分点', 3, '个百分点', null],
    ['800元/亩', 800, '元/亩', null],
  ])('%s', (typed, value, unit, op) => expect(typedValue(typed, '')).toEqual({ value, unit, op }));

  test.each([
    '',
    '约',
    '亿',
    '%',
    'xx亿元',
    '20 25',
    '2 0%',
    '1 204 500',
    '20%以上以下',
    '不低于20%以下',
    '25-20亿元',
    '20%左右的样子',
    '财政收入20%',
    '20-25%以上',
    '=≥20',
    '1.1.2',
    '12,80',
    '十几',
    '1e3',
    '第3',
  ])('%s is no value', (typed) => expect(typedValue(typed, '')).toBeNull());

  test('the magnitude of a unit in a field of its own counts, once', () => {
    expect(typedValue('3000', '万')).toEqual({ value: 30_000_000, unit: null, op: null });
    expect(typedValue('≥20-25', '亿')).toBeNull();
    expect(typedValue('20-25', '亿')).toEqual({ value: [2_000_000_000, 2_500_000_000], unit: null, op: 'range' });
    expect(typedValue('1.1亿', '万')).toBeNull();
  });
});

describe('a unit as it is typed', () => {
  test.each([
    ['万元', '万', '元'],
    ['亿千瓦时', '亿', '千瓦时'],
    ['千瓦', '', '千瓦'],
    ['万千瓦', '万', '千瓦'],
    ['百分点', '', '百分点'],
    ['％', '', '%'],
    ['元/亩', '', '元/亩'],
    ['盏灯', '', '盏灯'],
    ['', '', ''],
    ['万', '万', ''],
  ])('%s', (typed, magnitude, unit) => expect(typedUnit(typed)).toEqual({ magnitude, unit }));

  test.each(['20%', '%以上', '≥', '这不是一个单位而是一句很长的话'])('%s is no unit', (typed) => expect(typedUnit(typed)).toBeNull());
});

/** Numbers with as many digits as a plan writes. */
const aNumber = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -4, max: 4 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const aValue: fc.Arbitrary<Value> = fc.oneof(
  aNumber,
  aNumber.map((value) => -value),
  fc.uniqueArray(aNumber, { minLength: 2, maxLength: 2 }).map((ends) => ends.sort((a, b) => a - b) as unknown as [number, number]),
);

test('a value that is written and typed again is the same value', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(aValue, (value) => {
      expect(typedValue(writtenValue(value), '')?.value).toEqual(value);
    }),
    cases('forms'),
  );
});

test('any text either is one value or none, and never fails', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'0123456789.,-–%亿万千元人以上下约≥≤= 十二两至/个点成'), { maxLength: 12 }), (signs) => {
      const read = typedValue(signs.join(''), '');
      if (read !== null) for (const end of [read.value].flat()) expect(Number.isFinite(end)).toBe(true);
    }),
    cases('forms'),
  );
});
