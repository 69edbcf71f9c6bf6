/** The comparison of pages: one row for each indicator, one column for each page, a cell with every figure that the page states. */
import type { SavedPage } from '../item.ts';
import type { Operator, Role, Value } from '../model.ts';
import type { Aside } from './aside.ts';
import type { Bound } from './bound.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { inUnit } from './row-scale.ts';
import { byLexicon, draftRows, headOf, type RowDraft, type RowHead } from './rows.ts';

/** A page with its saved figures. */
export interface ComparedPage {
  readonly page: SavedPage;
  readonly bounds: readonly Bound[];
}

/** One figure in a cell. */
export interface Entry {
  readonly role: Role;
  /** Null where neither text nor page says which year it is for. */
  readonly year: number | null;
  /** Null for a figure of the whole place and year. */
  readonly aside: Aside | null;
  readonly op: Operator;
  /** In the row's unit, without its magnitude. */
  readonly value: Value;
  /** As the page states it. */
  readonly original: { readonly value: Value; readonly unit: string };
  /** The items that say so, by their ids on the page; more than one where the page repeats itself. */
  readonly locals: readonly string[];
}

/** Results before targets, earlier years first; never empty. */
export type Cell = readonly Entry[];

export interface MatrixRow extends RowHead {
  /** By page id. A page that states nothing is not in the map: missing is not zero. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Rows that must not be mistaken for this one. */
  readonly neighbours: readonly Neighbour[];
}

export interface Matrix {
  /** The pages in the order given. */
  readonly pages: readonly SavedPage[];
  /** In the order of the lexicon. */
  readonly rows: readonly MatrixRow[];
}

/** Compares pages. A thousand pages of forty figures take some tens of milliseconds. */
export function matrixOf(compared: readonly ComparedPage[]): Matrix {
  const drafts = draftRows(figuresOf(compared));
  const heads = drafts.map((draft) => ({ head: headOf(draft), draft })).sort((a, b) => byLexicon(a.head, b.head));
  const neighbours = neighboursOf(heads.map(({ head }) => head));
  const rows = heads.map(({ head, draft }) => ({ ...head, cells: cellsOf(head, draft), neighbours: neighbours.get(head.id) ?? [] }));
  return { pages: compared.map(({ page }) => page), rows };
}

function* figuresOf(compared: readonly ComparedPage[]): Generator<{ readonly bound: Bound; readonly source: string }> {
  for (const { page, bounds } of compared) for (const bound of bounds) yield { bound, source: page.id };
}

function cellsOf({ scale }: RowHead, { members }: RowDraft<string>): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Entry[]>();
  for (const { bound, source } of members) {
    const cell = cells.get(source);
    const entry = entryOf(bound, scale.unit);
    if (cell === undefined) cells.set(source, [entry]);
    else addEntry(cell, entry);
  }
  for (const cell of cells.values()) if (cell.length > 1) cell.sort(byYear);
  return cells;
}

function entryOf(bound: Bound, unit: string): Entry {
  const { role, year, aside, op, value, local } = bound;
  return { role, year, aside, op, value: inUnit(bound, unit), original: { value, unit: bound.unit }, locals: [local] };
}

/** What a page says twice in the same words is one entry. */
function addEntry(cell: Entry[], entry: Entry): void {
  const i = cell.findIndex((other) => sameEntry(other, entry));
  const same = cell[i];
  if (same === undefined) cell.push(entry);
  else cell[i] = { ...same, locals: [...same.locals, ...entry.locals] };
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.role === b.role && a.year === b.year && a.aside === b.aside && a.op === b.op && String(a.value) === String(b.value);
}

const byYear = (a: Entry, b: Entry): number => (a.year ?? 0) - (b.year ?? 0) || (a.role === b.role ? 0 : a.role === 'actual' ? -1 : 1);
