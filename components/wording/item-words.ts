/** An item in words: its name, its bound for ears, and the line of facts under it. */
import { type FigureReading, type ItemReading, type ProjectReading, subjectOfReading } from '../../lib/core/item.ts';
import { kindOf } from '../../lib/core/item-kind.ts';
import type { Change, Modality, Operator, ProjectKind, Role, Stage } from '../../lib/core/model.ts';
import type { MessageKey, Words } from '../words.tsx';
import { boundLine, boundText, costText } from './bound-text.ts';
import { KIND_WORDS } from './item-kind.ts';

const OPERATORS: Readonly<Record<Operator, MessageKey>> = {
  '=': 'op_exact',
  '>=': 'op_at_least',
  '<=': 'op_at_most',
  '>': 'op_more_than',
  '<': 'op_less_than',
  '~': 'op_about',
  range: 'op_range',
};

export const CHANGES: Readonly<Record<Change, MessageKey>> = {
  growth: 'change_growth',
  reduction: 'change_reduction',
  new: 'change_new',
  level: 'change_level',
};

/** The roles of a figure. */
export const ROLES: Readonly<Record<Role, MessageKey>> = {
  target: 'kind_target',
  actual: 'kind_actual',
  project: 'kind_project_figure',
};

const MODALITIES: Readonly<Record<Modality, MessageKey>> = {
  expected: 'modality_expected',
  strive: 'modality_strive',
  ensure: 'modality_ensure',
  planned: 'modality_planned',
  required: 'modality_required',
};

export const PROJECT_KINDS: Readonly<Record<ProjectKind, MessageKey>> = {
  construction: 'project_kind_construction',
  industry: 'project_kind_industry',
  programme: 'project_kind_programme',
};

export const STAGES: Readonly<Record<Stage, MessageKey>> = {
  negotiating: 'stage_negotiating',
  planned: 'stage_planned',
  ongoing: 'stage_ongoing',
  completing: 'stage_completing',
  done: 'stage_done',
};

/** What the item is about, in words also where that is not known. */
export function subjectOf(words: Words, reading: ItemReading): string {
  return subjectOfReading(reading) || words('fact_unknown_indicator');
}

/** The change as a word after the indicator, null where a plain level needs none. */
export function changeOf(words: Words, reading: ItemReading): string | null {
  return reading.kind === 'figure' && reading.change !== 'level' ? words(CHANGES[reading.change]) : null;
}

/** The operator as a word, for readers who hear the page. */
export function operatorWord(words: Words, op: Operator): string {
  return words(OPERATORS[op]);
}

/** The item in one line, for labels: `财政总收入 增长 ≥20%`. */
export function itemLine(words: Words, reading: ItemReading): string {
  const parts = [subjectOf(words, reading), changeOf(words, reading), reading.kind === 'figure' ? boundLine(boundText(reading)) : null];
  return parts.filter((part) => part !== null).join(' ');
}

/** The facts under an item, most telling first; what is not known is left out. The kind is not among them. */
export function factsOf(words: Words, reading: ItemReading): string[] {
  if (reading.kind === 'excerpt') return [];
  const facts = reading.kind === 'figure' ? figureFacts(words, reading) : projectFacts(words, reading);
  return facts.filter((fact) => fact !== null);
}

/** The word of the item's kind: 目标, 完成, 项目数据, 项目. */
export function kindWord(words: Words, reading: ItemReading): string {
  return words(KIND_WORDS[kindOf(reading)]);
}

function figureFacts(words: Words, figure: FigureReading): (string | null)[] {
  return [
    figure.year === null ? null : words('fact_year', figure.year),
    figure.modality === null ? null : words(MODALITIES[figure.modality]),
    figure.project === null ? null : words('fact_project', figure.project),
    offices(words, figure.department),
  ];
}

function projectFacts(words: Words, project: ProjectReading): (string | null)[] {
  return [
    project.projectKind === null ? null : words(PROJECT_KINDS[project.projectKind]),
    project.stage === null ? null : words(STAGES[project.stage]),
    project.investment === null ? null : words('fact_investment', costText(project.investment, project.investmentOp)),
    project.deadline === null ? null : words('fact_deadline', project.deadline),
    offices(words, project.department),
  ];
}

function offices(words: Words, department: readonly string[]): string | null {
  return department.length === 0 ? null : words('fact_department', department.join(words('list_separator')));
}
