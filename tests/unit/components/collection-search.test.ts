import { describe, expect, test } from 'vitest';
import { searchFor } from '../../../components/collection-search.ts';
import { PAGE, PROJECT, savedItem } from '../core/table/sample-items.ts';

const finds = (query: string, change: Parameters<typeof savedItem>[0] = {}): boolean =>
  searchFor(query)?.(PAGE, savedItem(change)) ?? false;

describe('a search', () => {
  test.each(['财政', '总收入', '20%', '粮食播种', '经发办', '清溪', '2026', '财政 清溪'])('finds %s', (query) => {
    expect(finds(query)).toBe(true);
  });

  test('finds notes, tags and project names', () => {
    expect(finds('核对', { note: '已核对' })).toBe(true);
    expect(finds('重点', { tags: ['重点'] })).toBe(true);
    expect(finds('石桥', { reading: PROJECT, sentence: '', selector: { start: 0, end: 0, exact: '', prefix: '', suffix: '' } })).toBe(true);
  });

  test('takes full-width and half-width, capital and small letters alike', () => {
    expect(finds('ｇｄｐ', { note: 'GDP 口径' })).toBe(true);
    expect(finds('２０％')).toBe(true);
  });

  test('wants every word', () => {
    expect(finds('财政 氢能')).toBe(false);
  });

  test('is none for a blank query', () => {
    expect(searchFor(' 　')).toBeNull();
  });
});
