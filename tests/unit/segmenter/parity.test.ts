import { beforeAll, describe, expect, test } from 'vitest';
import type { Tagger } from '../../../lib/core/model.ts';
import { compileLexicon } from '../../../lib/segmenter/compile/compile.ts';
import { readSources } from '../../../lib/segmenter/compile/files.ts';
import { loadLexicon } from '../../../lib/segmenter/lexicon.ts';
import { createTagger } from '../../../lib/segmenter/segmenter.ts';
import { measureAgreement } from './agreement.ts';
import { PLAN_SENTENCES } from './plan-sentences.ts';
import { seedTexts } from './seed-texts.ts';

const REQUIRED = 0.995;

describe('the same words as nodejieba, from the same dictionary', () => {
  let tagger: Tagger;
  let dictionaryWords: string[] = [];
  beforeAll(async () => {
    // The oracle knows none of the domain's words.
    const sources = { ...(await readSources()), domain: [] };
    tagger = createTagger(loadLexicon(compileLexicon(sources).buffer));
    dictionaryWords = new TextDecoder()
      .decode(sources.main)
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
  });

  function expectAgreement(texts: readonly string[]): void {
    const { joined, han, tags } = measureAgreement(tagger, texts);
    expect(joined, 'all words, runs of digits and letters joined').toBeGreaterThanOrEqual(REQUIRED);
    expect(han, 'words with a Han character').toBeGreaterThanOrEqual(REQUIRED);
    expect(tags, 'parts of speech').toBeGreaterThanOrEqual(REQUIRED);
  }

  test('on sentences in the style of plans', () => expectAgreement(PLAN_SENTENCES));

  test('on dictionary words without anything between them', () => {
    // Neighbours in the dictionary share characters: every place has many readings of nearly equal weight.
    const text = dictionaryWords.filter((_, index) => index % 11 === 0).join('');
    expectAgreement([text]);
  });

  test('on a mix of scripts, signs and separators', () => {
    expectAgreement(['䶮𠀀😀👨‍👩‍👧한국ＡＢ１２ é–—…\r\n\t AT&T的c++与C#、B超，全角　空格。\u0000\uffff']);
  });

  test.skipIf(seedTexts().length === 0)('on real pages', () => expectAgreement(seedTexts()));
});
