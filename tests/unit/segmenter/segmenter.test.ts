import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallTagger, tagged, wordsOf } from './small-lexicon.ts';

describe('the most probable path', () => {
  test('takes the longer word where it is more probable than its parts', () => {
    const tagger = smallTagger(['乡村 50 n', '振兴 50 v', '乡村振兴 40 n', '全面 50 d']);
    expect(tagged(tagger, '全面乡村振兴')).toEqual(['全面/d', '乡村振兴/n']);
  });

  test('takes the parts where they are more probable than the whole', () => {
    const tagger = smallTagger(['的 5000 uj', '话 5000 n', '的话 1 u']);
    expect(tagged(tagger, '的话')).toEqual(['的/uj', '话/n']);
  });

  test('weighs overlapping words against each other', () => {
    // 研究|生命 against 研究生|命: frequent words win although the first word is shorter.
    const tagger = smallTagger(['研究 900 vn', '研究生 20 n', '生命 900 n', '命 20 n']);
    expect(wordsOf(tagger, '研究生命')).toEqual(['研究', '生命']);
  });

  test('takes the shorter word first where two ways are equally probable', () => {
    const tagger = smallTagger(['甲 8 n', '乙丙 8 n', '甲乙 8 n', '丙 8 n']);
    expect(wordsOf(tagger, '甲乙丙')).toEqual(['甲', '乙丙']);
  });

  test('keeps a word whose first character, but nothing longer, is known from other words', () => {
    const tagger = smallTagger(['河 9 n', '河长制 9 n']);
    expect(tagged(tagger, '河长')).toEqual(['河/n', '长/x']);
  });

  test('gives every character that no word covers as a word of its own', () => {
    const tagger = smallTagger(['全镇 9 n']);
    expect(tagged(tagger, '！全镇？龘')).toEqual(['！/x', '全镇/n', '？/x', '龘/x']);
  });

  test('never joins words over a separator', () => {
    const tagger = smallTagger(['安全，生产 9 n', '安全 9 n', '生产 9 n']);
    expect(wordsOf(tagger, '安全，生产')).toEqual(['安全', '，', '生产']);
  });
});

describe('numbers and Latin letters', () => {
  const tagger = smallTagger(['万元 9 m', 'B超 9 n', 'AT&T 9 nz', '4G 9 n']);

  test('a run of digits is one word, with the decimal point inside it', () => {
    expect(tagged(tagger, '投资1200.5万元')).toEqual(['投/x', '资/x', '1200.5/m', '万元/m']);
  });

  test('a point that ends a number or stands alone is no part of it', () => {
    expect(wordsOf(tagger, '3.投资.5，7.')).toEqual(['3', '.', '投', '资', '.', '5', '，', '7', '.']);
  });

  test('a run of letters is one word', () => {
    expect(tagged(tagger, 'GDP增')).toEqual(['GDP/eng', '增/x']);
    expect(tagged(tagger, 'X016线')).toEqual(['X/eng', '016/m', '线/x']);
  });

  test('a dictionary word with letters in it is found, but not inside a run', () => {
    expect(tagged(tagger, '做B超')).toEqual(['做/x', 'B超/n']);
    expect(tagged(tagger, 'PCB超')).toEqual(['PCB/eng', '超/x']);
    expect(tagged(tagger, '4G')).toEqual(['4G/n']);
    expect(tagged(tagger, '14G')).toEqual(['14/m', 'G/eng']);
    expect(tagged(tagger, '4GB')).toEqual(['4/m', 'GB/eng']);
    expect(tagged(tagger, '(AT&T)')).toEqual(['(/x', 'AT&T/nz', ')/x']);
  });
});

describe('characters beyond the basic plane', () => {
  const tagger = smallTagger(['𠀀村 9 ns', '村 9 n']);

  test('a surrogate pair is one word or part of one', () => {
    expect(tagged(tagger, '😀村😀😀𠀀村𠀀')).toEqual(['😀/x', '村/n', '😀/x', '😀/x', '𠀀村/ns', '𠀀/x']);
  });

  test('a lone surrogate is a word of its own', () => {
    expect(wordsOf(tagger, '\ud83d村\ude00\ude00')).toEqual(['\ud83d', '村', '\ude00', '\ude00']);
  });
});

describe('any text', () => {
  const tagger = smallTagger(['一 9 m', '一一 9 m', '一二 5 m', '二 7 m', '村 9 n']);

  test('an empty text has no words', () => {
    const words = tagger('');
    expect(words.count).toBe(0);
    expect([...words.starts]).toEqual([0]);
    expect(words.tags).toHaveLength(0);
  });

  test('the words cover the text without gap or overlap, and every tag has a name', () => {
    const characters = fc.constantFrom(
      '一',
      '二',
      '村',
      '镇',
      '1',
      '.',
      '9',
      'A',
      ' ',
      '\n',
      '，',
      '。',
      '😀',
      '\ud83d',
      '\ude00',
      '\0',
      '\uffff',
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { count, starts, tags, tagNames } = tagger(text);
        expect(starts).toHaveLength(count + 1);
        expect(tags).toHaveLength(count);
        expect(starts[count]).toBe(text.length);
        expect(starts[0]).toBe(0);
        for (let i = 0; i < count; i += 1) expect(starts[i]).toBeLessThan(starts[i + 1] ?? 0);
        for (const tag of tags) expect(tagNames[tag]).toBeTypeOf('string');
      }),
    );
  });

  test('a text is cut the same way after any other text', () => {
    const text = '一一二村，一二';
    const before = tagged(tagger, text);
    tagger('二'.repeat(100_000));
    expect(tagged(tagger, text)).toEqual(before);
    expect(before).toEqual(['一一/m', '二/m', '村/n', '，/x', '一二/m']);
  });

  test('a million equal characters without a separator', () => {
    const length = 1_000_000;
    expect(tagger('一'.repeat(length)).count).toBe(length / 2);
    expect(tagger('龘'.repeat(length)).count).toBe(length);
    expect(tagger('7'.repeat(length)).count).toBe(1);
    expect(tagger('，'.repeat(length)).count).toBe(length);
    expect(tagger('😀'.repeat(length / 2)).count).toBe(length / 2);
  });
});
