/** What holds for the extraction of any text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Extraction, PageText, Span, Tagger } from '../../../../lib/core/model.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { noisyText, planPage } from './noisy-pages.ts';

const RUNS = cases('extraction');

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const extract = (page: PageText): Extraction => extractPlan(page, tagger, { force: true });
const pageOf = (text: string): PageText => planPage(text.split('\n'));

/** What was read, without the places where it stands. */
function findings({ figures, projects, quantities }: Extraction): unknown {
  return {
    quantities: quantities.map(({ value, unit, op, kind }) => [value, unit, op, kind]),
    figures: figures.map(({ value, unit, op, indicator, change, role, year, department }) => [
      value,
      unit,
      op,
      indicator,
      change,
      role,
      year,
      department,
    ]),
    projects: projects.map(({ name, stage, investment, deadline }) => [name, stage, investment, deadline]),
  };
}

function expectWithin({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('any text', () => {
  test('every span lies in the text, and what it covers is the quote', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const { figures, projects, quantities } = extract(pageOf(text));
        for (const one of [...figures, ...quantities]) {
          expectWithin(one, text);
          expect(text.slice(one.start, one.end)).toBe(one.quote);
        }
        for (const { sentence, start, end } of figures) {
          expectWithin(sentence, text);
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
        }
        for (const project of projects) {
          expect(project.name).not.toBe('');
          for (const span of [project, project.sentence, ...project.mentions]) expectWithin(span, text);
          expect(project.mentions.some(({ start, end }) => start === project.start && end === project.end)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('every figure is one of the numbers, in order, with a value that can be counted with', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const { figures, quantities } = extract(pageOf(text));
        const places = new Set(quantities.map(({ start, end }) => `${start}-${end}`));
        let last = 0;
        for (const { start, end, value, op, indicator, key } of figures) {
          expect(places.has(`${start}-${end}`)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          expect([value].flat().every(Number.isFinite)).toBe(true);
          expect(op === 'range').toBe(Array.isArray(value));
          expect(indicator !== '' && key !== '').toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('is read the same twice', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        expect(extract(pageOf(text))).toEqual(extract(pageOf(text)));
      }),
      RUNS,
    );
  });
});

/** Where something is put in: before these characters of the text, as shares of its length. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

/** A text with `sign` put in at each of the places that lie inside a paragraph. */
function withInserted(text: string, at: readonly number[], sign: string): string {
  const signs = [...text];
  const before = new Set(at.map((share) => Math.floor(share * signs.length)));
  return signs.map((one, i) => (before.has(i) && one !== '\n' && i > 0 && signs[i - 1] !== '\n' ? sign + one : one)).join('');
}

describe('what character recognition puts into a text changes nothing', () => {
  test('spaces of any kind', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noisyText, places, fc.constantFrom(' ', '\u3000', '\u00a0', '\u200b', '  '), (text, at, space) => {
        expect(findings(extract(pageOf(withInserted(text, at, space))))).toEqual(findings(extract(pageOf(text))));
      }),
      RUNS,
    );
  });

  test('line breaks in the middle of sentences, words and numbers', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(noisyText, places, (text, at) => {
        const paragraphs = text.split('\n').map((line) => withInserted(line, at, '\n').split('\n'));
        const broken = paragraphs.flatMap((lines) => lines.map((_, i) => i < lines.length - 1));
        expect(findings(extract(planPage(paragraphs.flat(), broken)))).toEqual(findings(extract(pageOf(text))));
      }),
      RUNS,
    );
  });
});
