import { describe, expect, it } from 'vitest';
import { wordList } from '../../../../lib/core/reading/word-list.ts';

describe('a list of words', () => {
  const list = wordList(['稳定在', '稳定', '在']);

  it('answers the first of its words that begins at a place, as far as there is room', () => {
    expect(list.startingAt('产量稳定在', 2)).toBe('稳定在');
    expect(list.startingAt('产量稳定在', 2, 4)).toBe('稳定');
    expect(list.startingAt('产量稳定在', 2, 3)).toBeUndefined();
    expect(list.startingAt('产量稳定在', 1)).toBeUndefined();
    expect(list.startingAt('产量', 2)).toBeUndefined();
  });

  it('answers the first of its words that ends at a place, not before the least one', () => {
    expect(list.endingAt('产量稳定在', 5)).toBe('稳定在');
    expect(list.endingAt('产量稳定在', 5, 3)).toBe('在');
    expect(list.endingAt('产量稳定在', 5, 5)).toBeUndefined();
    expect(list.endingAt('产量稳定在', 0)).toBeUndefined();
  });

  it('finds a word inside of a run only, whole', () => {
    expect(list.within('保持稳定增长', 0, 6)).toBe(true);
    expect(list.within('保持稳定增长', 0, 3)).toBe(false);
    expect(list.within('保持稳定增长', 3, 6)).toBe(false);
  });

  it('tells apart code units that share a place of its array', () => {
    const [one, other] = [String.fromCharCode(0x5000), String.fromCharCode(0x5800)];
    expect(wordList([one]).startingAt(other, 0)).toBeUndefined();
    expect(wordList([one]).endingAt(other, 1)).toBeUndefined();
    expect(wordList([one, other]).within(`甲${other}`, 0, 2)).toBe(true);
  });
});
