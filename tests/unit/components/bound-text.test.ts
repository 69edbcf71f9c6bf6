import { describe, expect, test } from 'vitest';
import { boundLine, boundText, costText, numberText } from '../../../components/wording/bound-text.ts';
import type { Operator, Value } from '../../../lib/core/model.ts';

const line = (op: Operator, value: Value, unit: string): string => boundLine(boundText({ op, value, unit }));

describe('a bound', () => {
  test.each([
    ['>=', 20, '%', '≥20%'],
    ['<=', 32, '微克/立方米', '≤32微克/立方米'],
    ['>', 1e8, '元', '>1亿元'],
    ['<', 5, '人', '<5人'],
    ['~', 23000, '亩', '≈2.3万亩'],
    ['=', 12, '%', '=12%'],
    ['range', [2e9, 2.5e9], '元', '20–25亿元'],
    ['range', [5, 8], '%', '5–8%'],
    ['range', [8, 5], '%', '5–8%'],
    ['=', 0, '', '=0'],
  ] as const)('%s %j %s is %s', (op, value, unit, text) => {
    expect(line(op, value, unit)).toBe(text);
  });
});

describe('a number', () => {
  test.each([
    [110000000, '1.1亿'],
    [9634000000, '96.34亿'],
    [17000, '1.7万'],
    [12345, '12,345'],
    [35000000, '3500万'],
    [2022, '2022'],
    [0.07, '0.07'],
    [-3.5, '−3.5'],
    [-20000, '−2万'],
    [1234567, '1,234,567'],
    [1.1e12, '11,000亿'],
    [100000001, '100,000,001'],
    [0.1 + 0.2, '0.3'],
    [[9000, 12000], '0.9–1.2万'],
    [[5000, 12345], '5000–12,345'],
  ] as const)('%j is written %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('loses no digit to its magnitude', () => {
    for (const value of [123456789, 99999, 10001, 250050000, 1.23456e9]) {
      const text = numberText(value);
      const factor = text.endsWith('亿') ? 1e8 : text.endsWith('万') ? 1e4 : 1;
      expect(Math.round(Number.parseFloat(text.replaceAll(',', '')) * factor)).toBe(value);
    }
  });
});

test('a cost that is a bound is written with its sign, a plain one without', () => {
  expect([costText(2.4e8), costText(2.4e8, '>='), costText(5e7, '~'), costText(5e7, '<')]).toEqual([
    '2.4亿元',
    '≥2.4亿元',
    '≈5000万元',
    '<5000万元',
  ]);
});
