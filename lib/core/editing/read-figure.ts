/** The fields of a figure. */
import { findIndicator, type IndicatorMatch, indicatorOfKey, surfaceKey } from '../indicators/match.ts';
import type { FigureReading } from '../item.ts';
import type { Change, Operator, Value } from '../model.ts';
import { oneLine } from '../one-line.ts';
import { toBase } from '../units.ts';
import { unusualUnit } from './dimension-check.ts';
import { type FieldName, type FigureFields, fieldsOf, type Problem, type ProblemCode } from './fields.ts';
import type { ReadingOutcome } from './outcome.ts';
import { folded, typedList, typedYear } from './typed-text.ts';
import { typedUnit, typedValue } from './typed-value.ts';

/** What the fields were before, what is typed in them now, and where problems go. */
interface Form {
  readonly before: FigureReading | null;
  readonly fields: FigureFields;
  readonly touched: (name: keyof FigureFields) => boolean;
  /** Notes a problem and answers null. */
  readonly problem: (field: FieldName, code: ProblemCode, expected?: string) => null;
}

const LONGEST_NAME = 100;

/** `untouched` are the fields of a figure that is new. */
export function readFigureFields(
  before: FigureReading | null,
  fields: FigureFields,
  untouched: FigureFields,
): ReadingOutcome<FigureReading> {
  const problems: Problem[] = [];
  const was = before === null ? untouched : (fieldsOf(before, '', []) as FigureFields);
  const form: Form = {
    before,
    fields,
    touched: (name) => fields[name].trim() !== was[name].trim(),
    problem: (field, code, expected = '') => {
      problems.push({ field, code, typed: fields[field as keyof FigureFields], expected });
      return null;
    },
  };
  const named = readIndicator(form);
  const bound = readBound(form);
  const year = readYear(form);
  const project = readProject(form);
  if (named === null || bound === null || problems.length > 0) return { reading: null, problems, warnings: [] };
  const base = keepsBound(form, bound) ? before : baseOf(bound);
  const reading: FigureReading = {
    kind: 'figure',
    indicator: named.indicator,
    indicatorKey: named.indicatorKey,
    category: named.category,
    change: changeOf(form, named.match),
    role: fields.role,
    op: bound.op,
    value: bound.value,
    unit: bound.unit,
    baseValue: base?.baseValue ?? bound.value,
    baseUnit: base?.baseUnit ?? bound.unit,
    year,
    // Only a target is striven for or ensured.
    modality: fields.role === 'target' ? (before?.modality ?? null) : null,
    department: form.touched('department') ? typedList(fields.department) : (before?.department ?? []),
    project,
  };
  return { reading, problems, warnings: warningsOf(reading) };
}

interface Named extends Pick<FigureReading, 'indicator' | 'indicatorKey' | 'category'> {
  readonly match: IndicatorMatch | null;
}

function readIndicator({ before, fields, touched, problem }: Form): Named | null {
  if (before !== null && !touched('indicator')) {
    const { indicator, indicatorKey, category } = before;
    return { indicator, indicatorKey, category, match: null };
  }
  const indicator = oneLine(fields.indicator.trim());
  if (folded(indicator) === '') return problem('indicator', 'missing');
  if (indicator.length > LONGEST_NAME) return problem('indicator', 'too-long', String(LONGEST_NAME));
  const match = findIndicator(folded(indicator));
  return { indicator, indicatorKey: match?.key ?? surfaceKey(folded(indicator)), category: match?.category ?? null, match };
}

interface Bound {
  readonly value: Value;
  readonly unit: string;
  readonly op: Operator;
}

function readBound(form: Form): Bound | null {
  const { before, fields, touched, problem } = form;
  const unit = touched('unit') || before === null ? typedUnit(fields.unit) : { magnitude: '', unit: before.unit };
  if (unit === null) return problem('unit', 'unit-unreadable');
  if (folded(fields.value) === '') return problem('value', 'missing');
  // What nobody touched stays to the last digit.
  const kept = before !== null && !touched('value') && !touched('unit') ? before : null;
  const said = kept === null ? null : { value: kept.value, unit: null, op: Array.isArray(kept.value) ? ('range' as const) : null };
  const typed = said ?? typedValue(fields.value, unit.magnitude);
  if (typed === null) return problem('value', 'value-unreadable');
  const own = typed.unit === null ? unit.unit : unitWithValue(form, typed.unit);
  if (own === null) return null;
  const op = operatorOf(form, typed.op);
  return op === null ? null : { value: typed.value, unit: own, op };
}

/** The unit that stands with the value counts, unless its field was filled with another one. */
function unitWithValue({ fields, touched, problem }: Form, unit: string): string | null {
  const field = folded(fields.unit);
  const same = field === '' || field === unit || folded(fields.value).includes(field);
  return same || !touched('unit') ? unit : problem('unit', 'unit-contradicts', unit);
}

/** The operator that the value says counts, unless another one was chosen. */
function operatorOf({ fields, touched, problem }: Form, said: Operator | null): Operator | null {
  if (said === null) return fields.op === 'range' ? problem('value', 'range-needs-two') : fields.op;
  return said === fields.op || !touched('op') ? said : problem('op', 'operator-contradicts');
}

const keepsBound = ({ before }: Form, { value, unit }: Bound): boolean => before !== null && before.value === value && before.unit === unit;

function baseOf({ value, unit }: Bound): Pick<FigureReading, 'baseValue' | 'baseUnit'> {
  const base = toBase(value, unit);
  return { baseValue: base.value, baseUnit: base.unit };
}

/** A name that says a change itself (财政总收入增速) says it for the figure, unless one was chosen. */
function changeOf({ fields, touched }: Form, match: IndicatorMatch | null): Change {
  return touched('change') ? fields.change : (match?.change ?? fields.change);
}

function readYear({ fields, problem }: Form): number | null {
  if (folded(fields.year) === '') return null;
  return typedYear(fields.year) ?? problem('year', 'year-unreadable');
}

function readProject({ before, fields, touched, problem }: Form): string | null {
  if (before !== null && !touched('project')) return before.project;
  const name = oneLine(fields.project.trim());
  if (name.length > LONGEST_NAME) return problem('project', 'too-long', String(LONGEST_NAME));
  return name === '' ? null : name;
}

function warningsOf(reading: FigureReading): Problem[] {
  const expected = unusualUnit(indicatorOfKey(reading.indicatorKey), reading);
  return expected === null ? [] : [{ field: 'unit', code: 'other-dimension', typed: reading.unit, expected }];
}
