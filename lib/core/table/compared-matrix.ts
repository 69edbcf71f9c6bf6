/** The comparison of lib/core/comparison as the plain matrix that files hold. */
import { type Bound, boundOfItem } from '../comparison/bound.ts';
import { type MatrixRow as ComparedRow, type Entry, matrixOf } from '../comparison/matrix.ts';
import type { PageWithItems, SavedPage } from '../item.ts';
import { CATEGORY_NAMES } from '../lexicon/indicators/vocabulary.ts';
import { changeUnder } from './code-words.ts';
import type { HeaderLanguage } from './csv.ts';
import type { MatrixBound, MatrixTable } from './matrix.ts';
import { plainNumber, shiftPoint } from './plain-number.ts';

/** A page with the figures that go into its column. */
export interface MatrixPage {
  readonly page: SavedPage;
  readonly bounds: readonly Bound[];
}

/** The figures of a page; what else is saved of it has no place in a comparison. */
export function matrixPage({ page, items }: PageWithItems): MatrixPage {
  return { page, bounds: items.flatMap((item) => boundOfItem(item.id, item) ?? []) };
}

/**
 * Compares pages; `headOf` names a column: 柳河镇 2026. Values stand in the row's unit with its magnitude (亿元); indicators and
 * categories have their English names under English headers, where the lexicon has one, and changes Chinese ones under Chinese headers.
 */
export function comparedMatrix(pages: readonly MatrixPage[], headOf: (page: SavedPage) => string, header: HeaderLanguage): MatrixTable {
  const matrix = matrixOf(pages);
  return {
    columns: matrix.pages.map((page) => ({ head: headOf(page), url: page.url })),
    rows: matrix.rows.map((row) => ({
      label: header === 'en' ? (row.english ?? row.name) : row.name,
      indicatorKey: row.key,
      category: row.category === null ? null : CATEGORY_NAMES[row.category][header === 'en' ? 'english' : 'chinese'],
      change: changeUnder(header, row.change),
      unit: row.scale.word + row.scale.unit,
      cells: matrix.pages.map((page) => (row.cells.get(page.id) ?? []).map((entry) => matrixBound(row, entry))),
    })),
  };
}

function matrixBound({ scale }: ComparedRow, { op, value, role, year, aside }: Entry): MatrixBound {
  const shown = (end: number): number => Number(shiftPoint(plainNumber(end) ?? 'NaN', -scale.places));
  return { op, role, year, aside, value: typeof value === 'number' ? shown(value) : [shown(value[0]), shown(value[1])] };
}
