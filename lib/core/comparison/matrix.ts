/** The comparison of pages: one row for each indicator, one column for each page, a cell with every figure that the page states. */
import type { SavedPage } from '../item.ts';
import type { Operator, Role, Value } from '../model.ts';
import type { Aside } from './aside.ts';
import type { Bound } from './bound.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { inUnit } from './row-scale.ts';
import { addToDraft, byLexicon, headOf, type RowDraft, type RowHead } from './rows.ts';

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

/** Compares pages. */
export function matrixOf(compared: readonly ComparedPage[]): Matrix {
  const steps = matrixSteps(compared);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Steps of a comparison between which others may have their turn: each takes some milliseconds at most. */
const PAGES_A_STEP = 20;
const FIGURES_A_STEP = 1000;

/** The same in steps, for many pages: a thousand of a hundred figures take some tenths of a second. */
export function* matrixSteps(compared: readonly ComparedPage[]): Generator<void, Matrix, void> {
  const drafts = new Map<string, RowDraft<string>>();
  for (const [i, { page, bounds }] of compared.entries()) {
    for (const bound of bounds) addToDraft(drafts, bound, page.id);
    if (i % PAGES_A_STEP === PAGES_A_STEP - 1) yield;
  }
  const heads: { readonly head: RowHead; readonly draft: RowDraft<string> }[] = [];
  let figures = 0;
  for (const draft of drafts.values()) {
    heads.push({ head: headOf(draft), draft });
    figures += draft.members.length;
    if (figures > FIGURES_A_STEP) yield;
    figures %= FIGURES_A_STEP;
  }
  heads.sort((a, b) => byLexicon(a.head, b.head));
  yield;
  const neighbours = neighboursOf(heads.map(({ head }) => head));
  const rows: MatrixRow[] = [];
  for (const { head, draft } of heads) {
    rows.push({ ...head, cells: cellsOf(head, draft), neighbours: neighbours.get(head.id) ?? [] });
    figures += draft.members.length;
    if (figures > FIGURES_A_STEP) yield;
    figures %= FIGURES_A_STEP;
  }
  return { pages: compared.map(({ page }) => page), rows };
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
