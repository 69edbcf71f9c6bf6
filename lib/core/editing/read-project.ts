/** The fields of a project. */
import type { ProjectReading } from '../item.ts';
import { oneLine } from '../one-line.ts';
import { dimensionOf, toBase } from '../units.ts';
import { type FieldName, fieldsOf, type Problem, type ProblemCode, type ProjectFields } from './fields.ts';
import type { ReadingOutcome } from './outcome.ts';
import { folded, typedList } from './typed-text.ts';
import { typedValue } from './typed-value.ts';

const LONGEST_NAME = 100;
const LONGEST_DEADLINE = 40;

/** `untouched` are the fields of a project that is new. */
export function readProjectFields(
  before: ProjectReading | null,
  fields: ProjectFields,
  untouched: ProjectFields,
): ReadingOutcome<ProjectReading> {
  const problems: Problem[] = [];
  const problem = (field: FieldName & keyof ProjectFields, code: ProblemCode, expected = ''): void => {
    problems.push({ field, code, typed: fields[field], expected });
  };
  const was = before === null ? untouched : (fieldsOf(before, '', []) as ProjectFields);
  const touched = (name: keyof ProjectFields): boolean => fields[name].trim() !== was[name].trim();
  const name = before !== null && !touched('name') ? before.name : oneLine(fields.name.trim());
  if (name === '') problem('name', 'missing');
  if (name.length > LONGEST_NAME) problem('name', 'too-long', String(LONGEST_NAME));
  const deadline = fields.deadline.trim();
  if (deadline.length > LONGEST_DEADLINE) problem('deadline', 'too-long', String(LONGEST_DEADLINE));
  const cost = before !== null && !touched('investment') ? costBefore(before) : yuan(fields.investment);
  if (cost === undefined) problem('investment', 'money-unreadable');
  if (problems.length > 0) return { reading: null, problems, warnings: [] };
  const reading: ProjectReading = {
    kind: 'project',
    name,
    projectKind: fields.projectKind || null,
    stage: fields.stage || null,
    deadline: deadline === '' ? null : deadline,
    ...(cost ?? NO_COST),
    area: before?.area ?? null,
    department: touched('department') ? typedList(fields.department) : (before?.department ?? []),
  };
  return { reading, problems, warnings: [] };
}

type Cost = Pick<ProjectReading, 'investment' | 'investmentOp'>;
const NO_COST: Cost = { investment: null };

function costBefore({ investment, investmentOp }: ProjectReading): Cost {
  return investmentOp === undefined ? { investment } : { investment, investmentOp };
}

/** One amount in yuan with its bound; undefined for what is no such amount: a range, other money. */
function yuan(typed: string): Cost | undefined {
  if (folded(typed) === '') return NO_COST;
  const read = typedValue(typed, '');
  if (read === null || typeof read.value !== 'number' || read.value < 0 || read.op === 'range') return undefined;
  const bound = read.op === null || read.op === '=' ? {} : { investmentOp: read.op };
  if (read.unit === null) return { investment: read.value, ...bound };
  const base = dimensionOf(read.unit) === 'money' ? toBase(read.value, read.unit).value : undefined;
  return typeof base === 'number' ? { investment: base, ...bound } : undefined;
}
