import { beforeAll, describe, expect, test } from 'vitest';
import { DOMAIN_WORDS } from '../../../lib/core/lexicon/domain-words.ts';
import type { Tagger } from '../../../lib/core/model.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { tagged } from './small-lexicon.ts';

describe('the lexicon that is shipped', () => {
  let tagger: Tagger;
  beforeAll(async () => {
    tagger = await loadNodeTagger();
  });

  test('is loaded once', async () => expect(await loadNodeTagger()).toBe(tagger));

  test('knows plan language', () => {
    expect(tagged(tagger, '力争规上工业增加值增长8.5%以上。')).toEqual([
      '力争/v',
      '规上工业增加值/n',
      '增长/v',
      '8.5/m',
      '%/x',
      '以上/f',
      '。/x',
    ]);
    expect(tagged(tagger, '新建高标准农田2600亩')).toEqual(['新建/v', '高标准农田/n', '2600/m', '亩/q']);
  });

  test('keeps every domain word whole, with its part of speech', () => {
    for (const { tag, words } of DOMAIN_WORDS) {
      for (const word of words.split(/\s+/)) expect(tagged(tagger, word)).toEqual([`${word}/${tag}`]);
    }
  });

  test('has every domain word once', () => {
    const words = DOMAIN_WORDS.flatMap((group) => group.words.split(/\s+/));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test.each([
    ['punctuation alone', '，。！？；：“”（）、—…·', 14],
    ['white space alone', ' \t\n\r\u3000', 5],
    ['emoji', '😀👍🏽', 3],
  ])('cuts %s into its characters', (_, text, count) => {
    expect(tagger(text).count).toBe(count);
    expect([...new Set(tagged(tagger, text).map((word) => word.split('/').at(-1)))]).toEqual(['x']);
  });

  test('a megabyte of one character', () => {
    for (const character of ['一', '镇', '1', 'a', '。', ' ', '\u{20000}']) {
      const text = character.repeat(1_000_000);
      const { count, starts } = tagger(text);
      expect(starts[count]).toBe(text.length);
    }
  });
});
