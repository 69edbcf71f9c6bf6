/** One cell of the table of items, edited where it stands: a value with its sign and unit is one text there. */
import type { FigureReading, ItemEdit, ItemReading, SavedItem } from '../item.ts';
import type { Change, Operator, Role } from '../model.ts';
import { type FieldName, fieldsOf, type ItemFields, type Problem, writtenSign } from './fields.ts';
import { readFields } from './read-fields.ts';
import { folded, isTorn } from './typed-text.ts';
import { typedValue } from './typed-value.ts';

/** What can be edited in a cell: `subject` is the indicator or the project's name, `value` of a project its investment, `kind` the role. */
export type CellName = 'subject' | 'change' | 'value' | 'year' | 'kind' | 'tags' | 'note';

type CellItem = Pick<SavedItem, 'id' | 'reading' | 'note' | 'tags'>;

const CELLS: Readonly<Record<ItemReading['kind'], readonly CellName[]>> = {
  figure: ['subject', 'change', 'value', 'year', 'kind', 'tags', 'note'],
  project: ['subject', 'value', 'tags', 'note'],
  // The words of an excerpt are the page's own.
  excerpt: ['tags', 'note'],
};

/** The cells that can be edited of an item, in the order of the table. */
export const cellsOf = (kind: ItemReading['kind']): readonly CellName[] => CELLS[kind];

/** What a cell holds as a person would type it: `≥20%`, `20-25亿元`, `2026`, `重点、民生`; a change and a role by their codes. */
export function cellText({ reading, note, tags }: CellItem, cell: CellName): string {
  const fields = fieldsOf(reading, note, tags);
  if (cell === 'note' || cell === 'tags') return fields[cell];
  if (fields.kind === 'project') return cell === 'value' ? fields.investment : cell === 'subject' ? fields.name : '';
  if (fields.kind === 'excerpt') return '';
  if (cell === 'value') return `${writtenSign(fields.op)}${fields.value}${fields.unit}`;
  return cell === 'subject' ? fields.indicator : cell === 'kind' ? fields.role : fields[cell];
}

/** What came of a cell: the change of its item, null where nothing was changed; or what is wrong with what was typed. */
export type CellOutcome =
  | { readonly ok: true; readonly edit: ItemEdit | null; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** Reads what was typed in a cell. Only what the cell shows is changed; nothing is guessed. */
export function readCell(item: CellItem, cell: CellName, typed: string): CellOutcome {
  const { id, reading, note, tags } = item;
  if (typed.trim() === cellText(item, cell).trim()) return { ok: true, edit: null, warnings: [] };
  const fields = fieldsOf(reading, note, tags);
  const filled = reading.kind === 'figure' && cell === 'value' ? valueFields(reading, fields, typed) : withCell(fields, cell, typed);
  if ('code' in filled) return { ok: false, problem: filled };
  const outcome = readFields(reading, filled);
  if (!outcome.ok) {
    const [problem = { field: 'value', code: 'value-unreadable', typed, expected: '' }] = outcome.problems;
    return { ok: false, problem };
  }
  const { edited } = outcome;
  const edit: ItemEdit =
    cell === 'note' ? { id, note: edited.note } : cell === 'tags' ? { id, tags: edited.tags } : { id, reading: edited.reading };
  return { ok: true, edit, warnings: edited.warnings };
}

function withCell(fields: ItemFields, cell: CellName, typed: string): ItemFields {
  if (cell === 'note' || cell === 'tags') return { ...fields, [cell]: typed };
  if (fields.kind === 'project') return { ...fields, [cell === 'value' ? 'investment' : 'name']: typed };
  if (fields.kind === 'excerpt') return fields;
  if (cell === 'subject') return { ...fields, indicator: typed };
  if (cell === 'change') return { ...fields, change: typed as Change };
  return cell === 'kind' ? { ...fields, role: typed as Role } : { ...fields, [cell]: typed };
}

/**
 * A figure's value as one text. What stands there is all that is said: without a sign it is an exact figure, and a unit that was
 * taken out is asked for, for nobody knows whether the old one was meant.
 */
function valueFields({ unit }: FigureReading, fields: ItemFields, typed: string): ItemFields | Problem {
  const problem = (code: Problem['code'], field: FieldName = 'value'): Problem => ({ field, code, typed, expected: unit });
  if (folded(typed) === '') return problem('missing');
  if (isTorn(typed)) return problem('value-unreadable');
  const whole = typedValue(typed, '');
  if (whole !== null && (whole.unit !== null || unit === '')) return withValue(fields, typed, whole.op);
  // A unit of the item that is none of the lexicon's is known by its letters.
  const plain = folded(typed);
  const bare = unit !== '' && plain.endsWith(folded(unit)) ? plain.slice(0, -folded(unit).length) : null;
  const number = bare === null ? null : typedValue(bare, '');
  if (bare !== null && number !== null && number.unit === null) return withValue(fields, bare, number.op);
  return problem(whole === null ? 'value-unreadable' : 'unit-missing');
}

const withValue = (fields: ItemFields, value: string, op: Operator | null): ItemFields =>
  ({ ...fields, value, op: op ?? '=' }) as ItemFields;
