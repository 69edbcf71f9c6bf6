/** Sentence cases: which numbers are the cost, size or yield of a project, and of which. Each case is a line of data in tests/specs. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/core/figures/read-figures.ts';
import { readIdentity } from '../../../../lib/core/identity/read-identity.ts';
import type { Figure, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { readProjects } from '../../../../lib/core/projects/read-projects.ts';
import { readPage } from '../../../../lib/core/reading/read-page.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

interface Case {
  readonly text: string;
  /** `quote | role | project`; `-` for no project, `*` for anything. Numbers that are not listed are not looked at. */
  readonly figures: readonly string[];
}

const cases = JSON.parse(readFileSync(new URL('../../../specs/projects-figures.json', import.meta.url), 'utf8')) as Case[];
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

function read({ text }: Case): Figure[] {
  const page = readPlainText('柳河镇2026年工作计划.txt', `柳河镇2026年工作计划\n一、重点工作\n${text}\n`);
  const reading = readPage(page, readIdentity(page), tagger);
  return readFigures(reading, readProjects(reading));
}

describe('numbers and the projects they belong to', () => {
  for (const one of cases) {
    it(one.text, () => {
      const found = read(one);
      for (const line of one.figures) {
        const [quote = '', role = '', project = '*'] = line.split(' | ');
        const figure = found.find((each) => each.quote === quote);
        expect(figure?.role, quote).toBe(role);
        if (project !== '*') expect(figure?.project ?? '-', quote).toBe(project);
      }
    });
  }
});
