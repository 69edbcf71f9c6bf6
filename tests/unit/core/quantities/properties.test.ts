/** What holds for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/core/quantities/read-quantities.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import quantities from '../../../specs/quantities.json';
import { folded } from './folded.ts';

const PIECES = [
  ...'0123456789.,:;-—~/+×%‰()[]《》“”"*xX_第翻约近超余多来至到零一二两三十百千万亿个家元亩年月日期大分之点成倍次\n，。、的村',
  '以上',
  '以内',
  '左右',
  '不低于',
  '至少组织',
  '个百分点',
  '平方米',
  '微克/立方米',
  '人(次)',
  'km',
  '工作日',
  '重点',
  '投资',
  '资金',
  '每月',
  '从',
  '百分之',
  '20',
  '2025',
];
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const sentence = fc.constantFrom(...quantities.map(({ text }) => text));

describe('any text', () => {
  test('spans lie in the text, in order, apart from each other, and read back as the quote', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noise, (text) => {
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
          expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      cases('quantities'),
    );
  });

  test('a quantity has a finite value, rising where it is a range', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const { kind, value, op } of readQuantities(text)) {
          if (kind === 'masked') expect(value).toBeNull();
          if (kind !== 'quantity') continue;
          const ends = typeof value === 'number' ? [value] : (value ?? []);
          expect(ends.length).toBe(op === 'range' ? 2 : 1);
          expect(ends.every(Number.isFinite)).toBe(true);
          if (ends.length === 2) expect(ends[0]).toBeLessThan(ends[1] ?? 0);
        }
      }),
      cases('quantities'),
    );
  });

  test('spaces inside a sentence change nothing but between two digits, where they can part two numbers', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        sentence,
        fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
        fc.constantFrom(' ', '\u3000', '\u00a0', '\u200b'),
        (text, places, space) => {
          const signs = [...text];
          const parts = (i: number): boolean => space !== '\u200b' && /^\d\d$/.test(`${signs[i - 1]}${signs[i]}`);
          const spaced = signs.map((sign, i) => (places.includes(i) && !parts(i) ? space + sign : sign)).join('');
          expect(readQuantities(folded(spaced))).toEqual(readQuantities(folded(text)));
        },
      ),
      cases('quantities'),
    );
  });

  test('what stands in another paragraph changes nothing', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const one = folded(first);
        const quotes = (text: string): readonly string[] => readQuantities(text).map(({ quote, kind, unit }) => `${quote} ${kind} ${unit}`);
        expect(quotes(`${one}\n${folded(second)}`)).toEqual([...quotes(one), ...quotes(folded(second))]);
      }),
      cases('quantities'),
    );
  });
});

describe('long runs of what numbers are made of', () => {
  test.each([
    '1',
    '1,',
    '1.',
    '1-',
    '1—',
    '1:',
    '(1',
    '一',
    '十',
    '千万',
    '一点',
    '百分之',
    '“一',
    '《1',
    '*',
    '_',
    'x.',
    '第',
    '约',
    '至少开',
    '每',
  ])('%s', (piece) => {
    const found = readQuantities(piece.repeat(50_000));
    expect(found.every(({ kind }) => kind !== 'quantity')).toBe(true);
  });
});
