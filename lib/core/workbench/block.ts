/** One page of the collection as columns of numbers: what the table, its filters and its order need of each item. */
import type { ItemReading, ItemStatus, PageWithItems, SavedItem, SavedPage } from '../item.ts';
import { ITEM_KINDS, kindOf } from '../item-kind.ts';
import type { Change, Operator, Value } from '../model.ts';
import { partsOfItemId } from '../page-id.ts';
import type { Registry } from './registry.ts';
import { type SearchText, searchTextOf } from './search-text.ts';

export const STATUSES: readonly ItemStatus[] = ['suggested', 'saved', 'reviewed', 'ignored'];
export const OPERATORS: readonly Operator[] = ['=', '>=', '<=', '>', '<', '~', 'range'];
export const CHANGES: readonly Change[] = ['level', 'growth', 'reduction', 'new'];

/** What the facets of items and the order of the table go by: codes of the registry's tables, one per item. */
export interface ItemCodes {
  /** Index in ITEM_KINDS, STATUSES. */
  readonly kind: Uint32Array;
  readonly status: Uint32Array;
  readonly year: Uint32Array;
  readonly indicator: Uint32Array;
  readonly category: Uint32Array;
  readonly tags: Uint32Array;
  readonly subject: Uint32Array;
  readonly office: Uint32Array;
  readonly note: Uint32Array;
  readonly unit: Uint32Array;
  readonly baseUnit: Uint32Array;
}

export interface Block {
  readonly page: SavedPage;
  readonly count: number;
  /** The page's number in the registry. */
  readonly number: number;
  /** Ids of the items after the page's id, in reading order. */
  readonly locals: readonly string[];
  /** The registry's numbers of the items. */
  readonly handles: Uint32Array;
  readonly codes: ItemCodes;
  /** Index in OPERATORS, CHANGES. */
  readonly op: Uint8Array;
  readonly change: Uint8Array;
  /** Value, or both ends of a range in the order of the text; for a project its investment in yuan. NaN for none. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The smaller end in the base unit. */
  readonly base: Float64Array;
  /** Bits of FLAGS. */
  readonly flags: Uint8Array;
  readonly search: SearchText;
}

export const FLAGS = { corrected: 1 } as const;

/** The columns of a page. New words and items are entered in the registry. */
export function blockOf({ page, items }: PageWithItems, registry: Registry): Block {
  const count = items.length;
  const column = (codeOf: (item: SavedItem) => number): Uint32Array => Uint32Array.from(items, codeOf);
  const { tables } = registry;
  const locals = items.map(({ id }) => partsOfItemId(id)?.local ?? id);
  const number = registry.pageNumber(page.id);
  const block: Block = {
    page,
    count,
    number,
    locals,
    handles: Uint32Array.from(locals, (local) => registry.handleOf(number, local)),
    codes: {
      kind: column(({ reading }) => ITEM_KINDS.indexOf(kindOf(reading))),
      status: column(({ status }) => STATUSES.indexOf(status)),
      year: column(({ reading }) => tables.year.codeOf(yearOf(reading))),
      indicator: column(({ reading }) => (reading.kind === 'figure' ? registry.indicatorOf(reading) : 0)),
      category: column(({ reading }) => tables.category.codeOf(reading.kind === 'figure' ? reading.category : null)),
      tags: column(({ tags }) => registry.tagSetOf(tags)),
      subject: column(({ reading }) => tables.subject.codeOf(registry.subjectOf(reading))),
      office: column(({ reading }) => tables.office.codeOf(reading.kind === 'excerpt' ? null : reading.department.join('、'))),
      note: column(({ note }) => tables.note.codeOf(noteLine(note))),
      unit: column(({ reading }) => tables.unit.codeOf(unitOf(reading))),
      baseUnit: column(({ reading }) => tables.unit.codeOf(reading.kind === 'figure' ? reading.baseUnit : unitOf(reading))),
    },
    op: Uint8Array.from(items, ({ reading }) => OPERATORS.indexOf(statedOp(reading))),
    change: Uint8Array.from(items, ({ reading }) => (reading.kind === 'figure' ? CHANGES.indexOf(reading.change) : 0)),
    from: Float64Array.from(items, ({ reading }) => endOf(statedValue(reading), 0)),
    to: Float64Array.from(items, ({ reading }) => endOf(statedValue(reading), 1)),
    base: Float64Array.from(items, ({ reading }) => smallest(reading.kind === 'figure' ? reading.baseValue : statedValue(reading))),
    flags: Uint8Array.from(items, ({ asRead }) => (asRead === null ? 0 : FLAGS.corrected)),
    search: searchTextOf(page, items),
  };
  return block;
}

const LONGEST_NOTE = 80;

/** The beginning of a note in one line, for a table shows no more. */
const noteLine = (note: string): string => note.slice(0, LONGEST_NOTE).replace(/\s+/g, ' ').trim();

const yearOf = (reading: ItemReading): string | null => (reading.kind === 'figure' && reading.year !== null ? String(reading.year) : null);

/** A project's cost is kept in yuan. */
function unitOf(reading: ItemReading): string | null {
  if (reading.kind === 'figure') return reading.unit;
  return reading.kind === 'project' && reading.investment !== null ? '元' : null;
}

/** An excerpt has no value, so none is bounded. */
function statedOp(reading: ItemReading): Operator {
  if (reading.kind === 'figure') return reading.op;
  return (reading.kind === 'project' ? reading.investmentOp : undefined) ?? '=';
}

function statedValue(reading: ItemReading): Value | null {
  if (reading.kind === 'figure') return reading.value;
  return reading.kind === 'project' ? reading.investment : null;
}

function endOf(value: Value | null, end: 0 | 1): number {
  if (value === null) return Number.NaN;
  if (typeof value === 'number') return end === 0 ? value : Number.NaN;
  return value[end];
}

const smallest = (value: Value | null): number =>
  value === null ? Number.NaN : typeof value === 'number' ? value : Math.min(value[0], value[1]);
