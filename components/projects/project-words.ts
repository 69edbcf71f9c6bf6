/** Projects in words. */
import type { NameLink } from '../../lib/core/comparison/project-name.ts';
import type { ProjectKind, Stage } from '../../lib/core/model.ts';
import { numberText } from '../wording/bound-text.ts';
import type { MessageKey, Words } from '../words.tsx';

const STAGES: Readonly<Record<Stage, MessageKey>> = {
  negotiating: 'stage_negotiating',
  planned: 'stage_planned',
  ongoing: 'stage_ongoing',
  completing: 'stage_completing',
  done: 'stage_done',
};

const KINDS: Readonly<Record<ProjectKind, MessageKey>> = {
  construction: 'project_kind_construction',
  industry: 'project_kind_industry',
  programme: 'project_kind_programme',
};

export const LINKS: Readonly<Record<NameLink, MessageKey>> = {
  'same-name': 'projects_link_same',
  'same-but-ending': 'projects_link_ending',
  'same-but-place': 'projects_link_place',
};

/** The stage as a word; 未说明 where no page tells it. */
export const stageWord = (words: Words, stage: Stage | null): string => words(stage === null ? 'projects_unsaid' : STAGES[stage]);

/** The kind as a word; 未说明 where no page tells it. */
export const kindWord = (words: Words, kind: ProjectKind | null): string => words(kind === null ? 'projects_unsaid' : KINDS[kind]);

/** An area: `3.2万平方米`. One that the page gives in 亩 has no end in square metres: a ten-thousandth of a 万 is enough. */
export function areaText(squareMetres: number): string {
  const step = squareMetres >= 10_000 ? 100 : 1;
  return `${numberText(Math.round(squareMetres / step) * step)}平方米`;
}
