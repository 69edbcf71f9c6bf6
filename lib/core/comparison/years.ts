/** One township over the years: what was to be reached in a year beside what was. */
import type { PageWithItems } from '../item.ts';
import type { Aside } from './aside.ts';
import { type Attainment, attainmentOf } from './attainment.ts';
import { inUnit } from './row-scale.ts';
import { byLexicon, draftRows, headOf, type RowHead } from './rows.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A target or a result of one year. */
export interface YearFigure {
  /** What says so, in the order of the pages; several where they say the same. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** In the row's unit, without its magnitude. */
  readonly value: Statement['bound']['value'];
  /** Null for a figure of the whole place and year. */
  readonly aside: Aside | null;
}

/**
 * Why a year has no attainment: nothing to compare, several different figures, only figures of a part of the year, only such as
 * do not stand for the whole place and year (`other-scope`).
 */
export type NoAttainment = 'no-target' | 'no-result' | 'several-targets' | 'several-results' | 'part-year' | 'other-scope';

export interface YearCell {
  readonly targets: readonly YearFigure[];
  readonly results: readonly YearFigure[];
  readonly attainment: Attainment | null;
  /** Null where there is an attainment. */
  readonly why: NoAttainment | null;
}

export interface YearRow extends RowHead {
  /** By year; a year of which no page says anything is not in the map. */
  readonly cells: ReadonlyMap<number, YearCell>;
}

export interface Years {
  /** Earliest first. */
  readonly years: readonly number[];
  /** In the order of the lexicon. */
  readonly rows: readonly YearRow[];
}

/** Sets the pages of one township side by side. Figures whose year nobody says are left out: they can be set beside nothing. */
export function yearsOf(groups: readonly PageWithItems[]): Years {
  const statements = statementsOf(groups).filter(isOfItsYear);
  const drafts = draftRows(statements.map((statement) => ({ bound: statement.bound, source: statement })));
  const rows = drafts.map((draft) => {
    const head = headOf(draft);
    return {
      ...head,
      cells: cellsOf(
        head,
        draft.members.map(({ source }) => source),
      ),
    };
  });
  const years = new Set(rows.flatMap((row) => [...row.cells.keys()]));
  return { years: [...years].sort((a, b) => a - b), rows: rows.sort(byLexicon) };
}

/** A result of year Y is told by the page of Y or of Y + 1; what is told later is history, in other terms. */
function isOfItsYear({ bound, page }: Statement): boolean {
  if (bound.year === null) return false;
  if (bound.role !== 'actual' || page.planYear === null) return true;
  return page.planYear === bound.year || page.planYear === bound.year + 1;
}

function cellsOf(head: RowHead, statements: readonly Statement[]): ReadonlyMap<number, YearCell> {
  const byYear = new Map<number, Statement[]>();
  for (const statement of statements) {
    const year = statement.bound.year ?? 0;
    byYear.set(year, [...(byYear.get(year) ?? []), statement]);
  }
  return new Map([...byYear].map(([year, own]) => [year, cellOf(head, own)]));
}

function cellOf(head: RowHead, statements: readonly Statement[]): YearCell {
  const targets = figuresOf(
    head,
    statements.filter(({ bound }) => bound.role === 'target'),
  );
  const results = figuresOf(
    head,
    statements.filter(({ bound }) => bound.role === 'actual'),
  );
  const why = whyNot(targets, results);
  const target = judged(targets)[0]?.statements[0].bound;
  const result = judged(results)[0]?.statements[0].bound;
  if (why !== null || target === undefined || result === undefined) return { targets, results, attainment: null, why };
  return { targets, results, attainment: attainmentOf(target, result, head.change), why: null };
}

/** The figures that a judgement may rest on: those of the whole place and year; where there are none, what is forecast of it. */
export function judged(figures: readonly YearFigure[]): readonly YearFigure[] {
  const whole = figures.filter(({ aside }) => aside === null);
  return whole.length > 0 ? whole : figures.filter(({ aside }) => aside === 'forecast');
}

function whyNot(targets: readonly YearFigure[], results: readonly YearFigure[]): NoAttainment | null {
  if (targets.length === 0) return 'no-target';
  if (results.length === 0) return 'no-result';
  for (const side of [targets, results]) {
    if (judged(side).length === 0) return side.every(({ aside }) => aside === 'part-year') ? 'part-year' : 'other-scope';
  }
  if (judged(targets).length > 1) return 'several-targets';
  return judged(results).length > 1 ? 'several-results' : null;
}

/** Statements that say the same are one figure. */
function figuresOf(head: RowHead, statements: readonly Statement[]): YearFigure[] {
  const figures = new Map<string, YearFigure>();
  for (const statement of statements) {
    const { bound } = statement;
    const value = inUnit(bound, head.scale.unit);
    const said = `${bound.op}|${String(value)}|${bound.aside}`;
    const same = figures.get(said);
    const all: YearFigure['statements'] = same === undefined ? [statement] : [...same.statements, statement];
    figures.set(said, { statements: all, value, aside: bound.aside });
  }
  return [...figures.values()];
}
