/**
 * What the form of an item holds: text as a person types it. Plain JSON, so that it can be read where the lexicons are.
 * This file is all that a form needs; it knows no lexicon.
 */
import type { FigureReading, ItemReading, ProjectReading } from '../item.ts';
import type { AmountBound, Change, Operator, ProjectKind, Role, Stage } from '../model.ts';
import { writtenValue } from './written-value.ts';

/** Fields that every item has. `tags` is a list with 、 between its entries. */
interface OwnFields {
  readonly note: string;
  readonly tags: string;
}

export interface FigureFields extends OwnFields {
  readonly kind: 'figure';
  readonly indicator: string;
  /** The number, or two for a range; operator words and a unit may stand with it (`20%以上`, `≥20`, `20-25亿元`). */
  readonly value: string;
  /** May begin with a magnitude (万元). */
  readonly unit: string;
  readonly op: Operator;
  readonly change: Change;
  readonly role: Role;
  readonly year: string;
  /** A list with 、 between its entries. */
  readonly department: string;
  readonly project: string;
}

export interface ProjectFields extends OwnFields {
  readonly kind: 'project';
  readonly name: string;
  readonly projectKind: ProjectKind | '';
  readonly stage: Stage | '';
  readonly deadline: string;
  /** An amount of money; without a unit it is yuan. */
  readonly investment: string;
  /** A list with 、 between its entries. */
  readonly department: string;
}

/** The text of an excerpt is the page's and stays. */
export interface ExcerptFields extends OwnFields {
  readonly kind: 'excerpt';
}

export type ItemFields = FigureFields | ProjectFields | ExcerptFields;

/** The name of a field of any kind of item. */
export type FieldName = Exclude<keyof FigureFields | keyof ProjectFields, 'kind'>;

/** What is wrong with a field, or worth a second look. */
export type ProblemCode =
  | 'missing'
  | 'too-long'
  | 'value-unreadable'
  | 'unit-unreadable'
  /** The number stands without the unit that it had. */
  | 'unit-missing'
  /** The value is typed with another unit than the unit's field holds. */
  | 'unit-contradicts'
  /** The value is typed with another operator than the one that was chosen. */
  | 'operator-contradicts'
  | 'range-needs-two'
  | 'year-unreadable'
  /** Not one plain amount of money in yuan. */
  | 'money-unreadable'
  /** A warning: the indicator is usually given in units of another dimension. */
  | 'other-dimension';

export interface Problem {
  readonly field: FieldName;
  readonly code: ProblemCode;
  /** What was typed there. */
  readonly typed: string;
  /** What would have been expected (the usual unit, the longest length); '' where nothing can be named. */
  readonly expected: string;
}

export const LIST_SEPARATOR = '、';

/** The fields that a reading fills; typed back unchanged they give the same reading. */
export function fieldsOf(reading: ItemReading, note: string, tags: readonly string[]): ItemFields {
  const own = { note, tags: tags.join(LIST_SEPARATOR) };
  if (reading.kind === 'figure') return { ...figureFields(reading), ...own };
  return reading.kind === 'project' ? { ...projectFields(reading), ...own } : { kind: 'excerpt', ...own };
}

/** The fields of a figure of which nothing is known but what the place says. */
export const EMPTY_FIGURE: FigureFields = {
  kind: 'figure',
  indicator: '',
  value: '',
  unit: '',
  op: '=',
  change: 'level',
  role: 'target',
  year: '',
  department: '',
  project: '',
  note: '',
  tags: '',
};

/** The fields of a project of which nothing is known. */
export const EMPTY_PROJECT: ProjectFields = {
  kind: 'project',
  name: '',
  projectKind: '',
  stage: '',
  deadline: '',
  investment: '',
  department: '',
  note: '',
  tags: '',
};

function figureFields(figure: FigureReading): Omit<FigureFields, keyof OwnFields> {
  const { indicator, value, unit, op, change, role, year, department, project } = figure;
  return {
    kind: 'figure',
    indicator,
    value: writtenValue(value),
    unit,
    op,
    change,
    role,
    year: year === null ? '' : String(year),
    department: department.join(LIST_SEPARATOR),
    project: project ?? '',
  };
}

const SIGNS: Readonly<Record<AmountBound, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '约' };

/** The sign of an operator as it is typed and read back; '' for an exact figure, and for a range, whose two numbers say it. */
export const writtenSign = (op: Operator): string => (op === '=' || op === 'range' ? '' : SIGNS[op]);

function projectFields({
  name,
  projectKind,
  stage,
  deadline,
  investment,
  investmentOp,
  department,
}: ProjectReading): Omit<ProjectFields, keyof OwnFields> {
  return {
    kind: 'project',
    name,
    projectKind: projectKind ?? '',
    stage: stage ?? '',
    deadline: deadline ?? '',
    investment: investment === null ? '' : `${investmentOp === undefined ? '' : SIGNS[investmentOp]}${writtenValue(investment)}元`,
    department: department.join(LIST_SEPARATOR),
  };
}
