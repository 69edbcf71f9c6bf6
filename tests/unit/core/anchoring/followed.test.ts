import { describe, expect, test } from 'vitest';
import { followed } from '../../../../lib/core/anchoring/followed.ts';
import { selectorOf } from '../../../../lib/core/draft-items.ts';
import type { QuoteSelector } from '../../../../lib/core/item.ts';

const TEXT = '现在 9:59。云岭镇今年财政总收入增长8%以上，粮食播种面积稳定在1.5万亩，新增就业300人，农村公路新建12公里，植树8万株。';

const selectorIn = (text: string, words: string): QuoteSelector => {
  const start = text.indexOf(words);
  return selectorOf(text, { start, end: start + words.length });
};

describe('words whose page changes under them', () => {
  const words = '12公里';

  test('stay where they are when something far behind changes', () => {
    const now = `${TEXT}又加一句。`;
    expect(followed(now, selectorIn(TEXT, words))).toEqual(selectorIn(now, words));
  });

  test('are followed when something far before them changes its length', () => {
    const now = TEXT.replace('9:59', '10:00:00');
    expect(followed(now, selectorIn(TEXT, words))).toEqual(selectorIn(now, words));
  });

  test('are not told when they are gone, when what stands around them is another, or when they stand twice', () => {
    expect(followed(TEXT.replace(words, '15公里'), selectorIn(TEXT, words))).toBeNull();
    expect(followed(TEXT.replace('农村公路', '田间机耕道'), selectorIn(TEXT, words))).toBeNull();
    expect(followed(`开头。${TEXT}${TEXT}`, selectorIn(TEXT, words))).toBeNull();
  });
});
