import { expect, test } from 'vitest';
import { suggestIndicators } from '../../../../lib/core/editing/suggest-indicators.ts';

test('names that begin as it was typed come first, the shortest of them at the top', () => {
  const names = suggestIndicators('财政', 5).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names[0]?.startsWith('财政')).toBe(true);
});

test('another spelling leads to its name', () => {
  expect(suggestIndicators('gdp', 3)).toContainEqual(expect.objectContaining({ key: 'gdp', alias: 'GDP' }));
});

test('no more than asked for, nothing for nothing', () => {
  expect(suggestIndicators('农', 4)).toHaveLength(4);
  expect(suggestIndicators(' “” ', 4)).toEqual([]);
});
