/** Sentence cases: what the figure rules must read from one sentence. Each case is a line of data in tests/specs. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Figure, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

interface Case {
  readonly text: string;
  readonly heading?: string;
  /** `quote | indicator[/other] | change[/other] | role | year` */
  readonly figures: readonly string[];
  /** Quotes that may be read or not. */
  readonly optional?: readonly string[];
  readonly department?: readonly string[];
  /** Why the case is not decided yet. */
  readonly skip?: string;
}

const cases = JSON.parse(readFileSync(new URL('../../../specs/figures.json', import.meta.url), 'utf8')) as Case[];
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

function read(one: Case): readonly Figure[] {
  const text = `柳河镇2026年工作计划\n${one.heading ?? '一、主要目标'}\n${one.text}\n`;
  return extractPlan(readPlainText('柳河镇2026年工作计划.txt', text), tagger, { force: true }).figures;
}

describe('figures of one sentence', () => {
  for (const one of cases) {
    it.skipIf(one.skip !== undefined)(one.text, () => {
      const figures = read(one).filter((f) => !(one.optional ?? []).includes(f.quote));
      expect(figures.map((f) => f.quote)).toEqual(one.figures.map((line) => line.split(' | ')[0]));
      one.figures.forEach((line, i) => {
        const [, indicator = '', change = '', role = '', year] = line.split(' | ');
        const figure = figures[i];
        expect(indicator.split('/'), `${figure?.quote} indicator`).toContain(figure?.indicator);
        // Readers agree poorly on new against level; the rules are held to the two that matter.
        const same = (c: string | undefined): string | undefined => (c === 'new' ? 'level' : c);
        expect(change.split('/').map(same), `${figure?.quote} change`).toContain(same(figure?.change));
        expect(figure?.role, `${figure?.quote} role`).toBe(role);
        if (year !== undefined) expect(figure?.year, `${figure?.quote} year`).toBe(Number(year));
        if (one.department) expect(figure?.department).toEqual(one.department);
      });
    });
  }
});
