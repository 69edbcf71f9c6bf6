import { expect, test } from 'vitest';
import { exportFileName } from '../../../../lib/core/table/file-name.ts';

test('says product, scope and day', () => {
  expect(exportFileName('规标', '收藏', '2026-11-25', 'csv')).toBe('规标-收藏-2026-11-25.csv');
});

test.each([
  ['清溪镇/东岭县: 计划?', '规标-清溪镇 东岭县 计划-2026-11-25.csv'],
  ['..\\..\\etc', '规标-etc-2026-11-25.csv'],
  ['计划\u202Evsc.exe', '规标-计划 vsc.exe-2026-11-25.csv'],
  ['  ', '规标-2026-11-25.csv'],
  ['a\nb', '规标-a b-2026-11-25.csv'],
])('keeps a file name harmless: %j', (scope, name) => {
  expect(exportFileName('规标', scope, '2026-11-25T08:00:00Z', 'csv')).toBe(name);
});

test('cuts a long scope between characters', () => {
  const name = exportFileName('规标', '𠮷'.repeat(200), '2026-11-25', 'csv');
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name);
});
