import { expect, test } from 'vitest';
import { impliedText } from '../../../components/comparison/row-words.ts';
import { findingsOf } from '../../../lib/core/comparison/findings.ts';
import { figure, planPage } from '../core/comparison/pages.ts';

/** What a page's level and its growth imply of the year before, of which the page of that year states another level. */
function implied(key: string, level: number, growth: number, stated: number, unit = '元'): string | null | undefined {
  const actual = { indicatorKey: key, role: 'actual' } as const;
  const [found] = findingsOf([
    planPage('清溪镇', 2025, [[`达到〔${stated}${unit}〕。`, figure({ ...actual, value: stated, unit, year: 2024 })]]),
    planPage('清溪镇', 2026, [
      [`达到〔${level}${unit}〕。`, figure({ ...actual, value: level, unit, year: 2025 })],
      [`增长〔${growth}%〕。`, figure({ ...actual, value: growth, unit: '%', change: 'growth', year: 2025 })],
    ]),
  ]);
  return found === undefined ? undefined : impliedText(found);
}

test.each([
  // 元 beside 元, and not 1.69万元.
  ['rural-disposable-income', 18343, 8.7, 29068, '16,900元'],
  ['general-public-budget-revenue', 17_040_000, -1.5, 22_460_000, '1730万元'],
  ['general-public-budget-revenue', 297_000_000, 10, 500_000_000, '2.7亿元'],
])('%s: %d that grew by %d%% is told in the measure of what is stated', (key, level, growth, stated, text) => {
  expect(implied(key, level, growth, stated)).toBe(text);
});

test('an area is told in the unit of the pages, not in square metres', () => {
  expect(implied('grain-sown-area', 22_000, 10, 40_000, '亩')).toBe('2万亩');
});
