/** What holds for the extraction of texts that nobody writes, and what it costs. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftItems } from '../../../../lib/core/draft-items.ts';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Extraction, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { workOf } from '../../../fuzz/work.ts';
import { madeSentence, REPEATED, strangeText } from './hostile-texts.ts';
import { planPage } from './noisy-pages.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const extract = (text: string): Extraction => extractPlan(planPage(text.split('\n')), tagger, { force: true });
const anyText = fc.oneof(
  strangeText,
  fc.array(madeSentence, { maxLength: 12 }).map((all) => all.join('')),
);
const RUNS = cases('extraction');

describe('any text', () => {
  test('every span lies in it and covers its quote; every number can be counted with; ranges have two ends', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures, projects, quantities } = extract(text);
        for (const one of [...figures, ...quantities]) {
          expect(one.start >= 0 && one.start < one.end && one.end <= text.length).toBe(true);
          expect(text.slice(one.start, one.end)).toBe(one.quote);
        }
        for (const { value, baseValue, op, sentence, start, end, year } of figures) {
          expect([value, baseValue].flat(2).every(Number.isFinite)).toBe(true);
          expect([Array.isArray(value), Array.isArray(baseValue)]).toEqual([op === 'range', op === 'range']);
          expect(sentence.start <= start && end <= sentence.end && sentence.end <= text.length).toBe(true);
          expect(year === null || Number.isInteger(year)).toBe(true);
        }
        for (const project of projects) {
          for (const { start, end } of [project, project.sentence, ...project.mentions]) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
          for (const number of [project.investment, project.area]) expect(number === null || Number.isFinite(number)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('is read the same twice, and again after other texts', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = JSON.stringify(extract(text));
        extract(other);
        expect(JSON.stringify(extract(text))).toBe(first);
      }),
      RUNS,
    );
  });

  test('as a file: every item has an id of its own, its quote and its context stand in the text', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = readPlainText('柳河镇2026年工作计划.txt', text);
        const items = draftItems(page, extractPlan(page, tagger, { force: true }));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const { selector } of items) {
          const { start, end, exact, prefix, suffix } = selector;
          expect(page.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        }
      }),
      RUNS,
    );
  });
});

describe('four times the text is about four times the work', () => {
  /** A line of some hundred characters; a plan has no longer sentences. */
  const lines = (piece: string, count: number): string =>
    Array.from({ length: count }, () => piece.repeat(Math.ceil(160 / piece.length))).join('\n');

  test.each(REPEATED)('in lines: %j', (piece) => {
    const [short, long] = [lines(piece, 12), lines(piece, 48)];
    const work = workOf(() => extract(short));
    expect(work).toBeGreaterThan(short.replace(/[\n\u200b]/g, '').length);
    expect(workOf(() => extract(long))).toBeLessThan(work * 4.6);
  });

  test.each(REPEATED)('without an end: %j', (piece) => {
    const [short = '', long = ''] = [2_000, 8_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
    expect(workOf(() => extract(long))).toBeLessThan(workOf(() => extract(short)) * 5.5);
  });
});

test.each(['（', '(', '“', '《', '【', '“（', '（）', '《》'])('ten thousand brackets within each other: %s', (bracket) => {
  const text = `${bracket.repeat(10_000)}财政总收入增长8%${bracket.repeat(10_000)}`;
  const { quantities } = extract(text);
  expect(quantities.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
});
