import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../../lib/segmenter/compile/dictionary.ts';
import { smallTagger, tagged, wordsOf } from './small-lexicon.ts';

describe('jieba’s dictionaries', () => {
  const { words, unknownWeight, medianWeight } = readDictionary('甲 60 n\n乙 30 v\n丙 10 a\n', '丁\n戊 nz\n己 50 nr\n');

  test('a word weighs the logarithm of its share of all frequencies', () => {
    expect(words.get('甲')).toEqual({ weight: Math.log(0.6), tag: 'n' });
    expect(unknownWeight).toBe(Math.log(0.1));
  });

  test('a user word weighs as much as the median word, or what its frequency says', () => {
    expect(medianWeight).toBe(Math.log(0.3));
    expect(words.get('丁')).toEqual({ weight: medianWeight, tag: 'x' });
    expect(words.get('戊')).toEqual({ weight: medianWeight, tag: 'nz' });
    expect(words.get('己')).toEqual({ weight: Math.log(0.5), tag: 'nr' });
  });

  test('the later line wins', () => {
    expect(readDictionary('甲 1 n\n乙 1 n\n甲 1 v\n', '乙 3 d\n').words).toEqual(
      new Map([
        ['甲', { weight: Math.log(1 / 3), tag: 'v' }],
        ['乙', { weight: Math.log(3 / 3), tag: 'd' }],
      ]),
    );
  });

  test.each(['甲 60', '甲 0 n', '甲 n n', ' 60 n', '甲 60 n n'])('refuses the line “%s”', (line) => {
    expect(() => readDictionary(`乙 1 n\n${line}\n`, '')).toThrow(line);
  });
});

describe('domain words', () => {
  const main = ['污水 4000 n', '管网 400 n', '网 9000 n', '新建 800 ns', '新 9000 a', '建 9000 v', '镇 9000 n', '稀 3 a', '少 3 a'];

  test('a new word is kept whole although its parts are frequent', () => {
    const tagger = smallTagger(main, [], [{ about: 'works', tag: 'n', words: '污水管网\n  新镇' }]);
    expect(tagged(tagger, '建污水管网')).toEqual(['建/v', '污水管网/n']);
    expect(tagged(tagger, '新镇')).toEqual(['新镇/n']);
  });

  test('a longer new word wins over a shorter one inside it', () => {
    const tagger = smallTagger(main, [], [{ about: 'works', tag: 'n', words: '新建污水管网 污水管网' }]);
    expect(wordsOf(tagger, '新建污水管网')).toEqual(['新建污水管网']);
  });

  test('a known word takes the new tag and keeps its weight', () => {
    const before = smallTagger(main);
    const after = smallTagger(main, [], [{ about: 'verbs', tag: 'v', words: '新建' }]);
    expect(tagged(before, '新建镇')).toEqual(['新建/ns', '镇/n']);
    expect(tagged(after, '新建镇')).toEqual(['新建/v', '镇/n']);
  });

  test('a known word that the dictionary would never take is raised just enough to be taken', () => {
    const withRare = [...main, '建镇 3 ns'];
    expect(tagged(smallTagger(withRare), '建镇')).toEqual(['建/v', '镇/n']);
    expect(tagged(smallTagger(withRare, [], [{ about: 'verbs', tag: 'v', words: '建镇' }]), '建镇')).toEqual(['建镇/v']);
  });
});
