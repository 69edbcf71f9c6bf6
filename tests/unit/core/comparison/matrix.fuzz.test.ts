/** What holds for the comparison of any pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bound, boundOf } from '../../../../lib/core/comparison/bound.ts';
import { type ComparedPage, type Matrix, matrixOf } from '../../../../lib/core/comparison/matrix.ts';
import type { Change, Operator, Role, Value } from '../../../../lib/core/model.ts';
import { comparedMatrix } from '../../../../lib/core/table/compared-matrix.ts';
import { matrixTable } from '../../../../lib/core/table/matrix-table.ts';
import { toBase } from '../../../../lib/core/units.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { A_FIGURE, aPage } from '../../store/items.ts';
import { figure } from './pages.ts';

const OPERATORS: readonly Operator[] = ['=', '>=', '<=', '>', '<', '~'];
const number = fc
  .tuple(fc.integer({ min: -99_999, max: 9_999_999 }), fc.integer({ min: -3, max: 4 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const value: fc.Arbitrary<{ op: Operator; value: Value }> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constantFrom(...OPERATORS), value: number }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant<Operator>('range'), value: fc.tuple(number, number) }) },
);

const bound: fc.Arbitrary<Omit<Bound, 'local'>> = fc
  .record({
    indicatorKey: fc.constantFrom(
      'fiscal-revenue-total',
      'fiscal-revenue-local',
      'fixed-asset-investment',
      'high-standard-farmland',
      '~茶香节',
      '~constructor',
    ),
    indicator: fc.constantFrom('财政总收入', '财政收入', '固投', '固定资产投资', '高标准农田', '茶香节', '__proto__', ''),
    bound: value,
    unit: fc.constantFrom('%', '个百分点', '元', '亩', '公顷', '平方米', '家', '个', '场', '人', '户', ''),
    change: fc.constantFrom<Change>('growth', 'reduction', 'new', 'level'),
    role: fc.constantFrom<Role>('target', 'actual'),
    year: fc.option(fc.constantFrom(2024, 2025, 2026)),
    category: fc.constantFrom('fiscal', 'agriculture', '财政', null),
  })
  .map(({ bound: said, ...rest }) => {
    const whole = boundOf('', figure({ ...A_FIGURE, ...rest, ...said }), null);
    if (whole === null) throw new Error('a target or result is a bound');
    return whole;
  });

const anyPages: fc.Arbitrary<ComparedPage[]> = fc.array(fc.array(bound, { maxLength: 5 }), { minLength: 1, maxLength: 5 }).map((pages) =>
  pages.map((bounds, n) => ({
    page: aPage(`https://www.plans.example/${n}`, { township: `第${n}乡` }),
    bounds: bounds.map((one, i) => ({ ...one, local: `p${n}i${i}` })),
  })),
);

const withOrder = anyPages.chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length })));

/** Cells as plain lists, so that two matrices can be compared whole. */
const rowsOf = (matrix: Matrix): unknown[] =>
  matrix.rows.map(({ cells, ...head }) => ({ ...head, cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)) }));

const entriesOf = (matrix: Matrix) =>
  matrix.rows.flatMap((row) => [...row.cells].flatMap(([page, cell]) => cell.map((entry) => ({ row, page, entry }))));

const RUNS = cases('comparison');

describe('the comparison', () => {
  test('of the same pages in another order is the same with its columns in that order', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(withOrder, ([pages, others]) => {
        const [one, other] = [matrixOf(pages), matrixOf(others)];
        expect(other.pages.map(({ id }) => id)).toEqual(others.map(({ page }) => page.id));
        expect(rowsOf(other)).toEqual(rowsOf(one));
      }),
      RUNS,
    );
  });

  test('holds every figure once, in its page’s column, with its operator and as many ends as were said', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const entries = entriesOf(matrixOf(pages));
        const said = new Map(pages.flatMap(({ page, bounds }) => bounds.map((one) => [one.local, { page: page.id, ...one }] as const)));
        expect(entries.flatMap(({ entry }) => entry.locals).sort()).toEqual([...said.keys()].sort());
        for (const { page, entry } of entries) {
          for (const local of entry.locals) {
            const one = said.get(local);
            expect(one).toMatchObject({ page, op: entry.op, role: entry.role, year: entry.year });
            expect(Array.isArray(entry.value)).toBe(entry.op === 'range');
          }
          expect(said.get(entry.locals[0] ?? '')).toMatchObject(entry.original);
          for (const end of [entry.value].flat()) expect(Number.isFinite(end)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('converts without loss: a value in the row’s unit is the same amount as the page states', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        for (const { row, entry } of entriesOf(matrixOf(pages))) {
          const [shown, stated] = [toBase(entry.value, row.scale.unit), toBase(entry.original.value, entry.original.unit)];
          const [some, others] = [[shown.value].flat(), [stated.value].flat()];
          for (const [i, end] of some.entries()) expect(end).toBeCloseTo(others[i] ?? Number.NaN, 3);
        }
      }),
      RUNS,
    );
  });

  test('is empty where a page says nothing, and a single page more takes nothing away', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const [, ...rest] = pages;
        const whole = matrixOf(pages);
        const rows = new Map(whole.rows.map((row) => [row.id, row]));
        for (const row of whole.rows) for (const cell of row.cells.values()) expect(cell.length).toBeGreaterThan(0);
        for (const { row, page, entry } of entriesOf(matrixOf(rest))) {
          const cell = rows.get(row.id)?.cells.get(page) ?? [];
          expect(cell.map(({ op, original, locals }) => [op, original, locals])).toContainEqual([entry.op, entry.original, entry.locals]);
        }
      }),
      RUNS,
    );
  });
});

describe('the comparison as a table', () => {
  test('to calculate: no number without operator, no operator without number, nothing where nothing is said', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const table = matrixTable(
          comparedMatrix(pages, ({ township }) => township ?? '', 'key'),
          'split',
          'key',
        );
        for (const row of table.rows) {
          for (let i = 8; i < row.length; i += 3) {
            const [op, least, most] = row.slice(i, i + 3);
            expect([op === null, most !== null]).toEqual([least === null, op === 'range']);
          }
        }
      }),
      RUNS,
    );
  });

  test('to read: a number stands behind its role and operator', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const table = matrixTable(
          comparedMatrix(pages, ({ township }) => township ?? '', 'key'),
          'display',
          'key',
        );
        for (const row of table.rows) {
          for (const cell of row.slice(5)) {
            if (cell === null) continue;
            for (const said of String(cell).split('; ')) expect(said).toMatch(/^(target|actual) (>=|<=|=|>|<|~|-?[\d.]+\.\.-?[\d.]+)/);
          }
        }
      }),
      RUNS,
    );
  });
});
