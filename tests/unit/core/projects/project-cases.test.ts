/** Sentence cases: which projects one sentence names, and what it says of them. Each case is a line of data in tests/specs. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentity } from '../../../../lib/core/identity/read-identity.ts';
import type { Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { type PlacedProject, readProjects } from '../../../../lib/core/projects/read-projects.ts';
import { readPage } from '../../../../lib/core/reading/read-page.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

interface Case {
  readonly text: string;
  readonly heading?: string;
  /** `name[/other] | kind | stage | deadline | investment | area | capacity | members`, the last three where they are told; `-` for null, `*` for anything, `/` between answers that are as right. */
  readonly projects: readonly string[];
  /** Names that two careful readers may differ on. */
  readonly optional?: readonly string[];
}

const cases = JSON.parse(readFileSync(new URL('../../../specs/projects.json', import.meta.url), 'utf8')) as Case[];
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

function read(one: Case): PlacedProject[] {
  const page = readPlainText('柳河镇2026年工作计划.txt', `柳河镇2026年工作计划\n${one.heading ?? '一、重点工作'}\n${one.text}\n`);
  return readProjects(readPage(page, readIdentity(page), tagger));
}

const matches = (wanted: string, found: unknown): boolean =>
  wanted === '*' || wanted.split('/').some((answer) => answer === (found === null ? '-' : String(found)));

describe('projects of one sentence', () => {
  it('has enough cases, a quarter of them with nothing to find', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(cases.filter((one) => one.projects.length === 0).length).toBeGreaterThanOrEqual(25);
  });
  for (const one of cases) {
    it(one.text, () => {
      const wanted = one.projects.map((line) => line.split(' | '));
      const optional = new Set(one.optional ?? []);
      const found = read(one).filter((project) => !optional.has(project.name));
      const firm = wanted.filter(([names = '']) => !names.split('/').some((name) => optional.has(name)));
      expect(found.map((project) => project.name)).toEqual(
        firm.map(([names = ''], i) => {
          const name = found[i]?.name ?? '';
          return names.split('/').includes(name) ? name : names;
        }),
      );
      firm.forEach(([, kind = '*', stage = '*', deadline = '*', investment = '*', area = '*', capacity = '*', members = '*'], i) => {
        const project = found[i];
        const said = { kind: project?.kind, stage: project?.stage, deadline: project?.deadline, investment: project?.investment };
        expect(matches(kind, said.kind), `kind ${kind}: ${said.kind}`).toBe(true);
        expect(matches(stage, said.stage), `stage ${stage}: ${said.stage}`).toBe(true);
        expect(matches(deadline, said.deadline), `deadline ${deadline}: ${said.deadline}`).toBe(true);
        expect(matches(investment, said.investment), `investment ${investment}: ${said.investment}`).toBe(true);
        expect(matches(area, project?.area), `area ${area}: ${project?.area}`).toBe(true);
        const holds = project?.capacity ? `${project.capacity.value}${project.capacity.unit}` : null;
        expect(matches(capacity, holds), `capacity ${capacity}: ${holds}`).toBe(true);
        expect(matches(members, project?.members.join('+')), `members ${members}: ${project?.members.join('+')}`).toBe(true);
      });
    });
  }
});
