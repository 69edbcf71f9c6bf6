/** The comparison matrix as a table of cells, in two layouts: one to read, one to calculate with. */
import type { Aside } from '../comparison/aside.ts';
import type { Role } from '../model.ts';
import type { CellValue, ColumnKind } from './columns.ts';
import type { HeaderLanguage } from './csv.ts';
import { boundCell, type MatrixBound, type MatrixRow, type MatrixTable } from './matrix.ts';
import { plainNumber } from './plain-number.ts';

/** `display`: one column for each page, bounds as text with role and year. `split`: operator, value and upper end of each page apart. */
export type MatrixLayout = 'display' | 'split';

/** A table that any file format can hold. */
export interface PlainTable {
  readonly titles: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many columns name the row and what its cells have in common; the others may be parted from each other. 0 where absent. */
  readonly heads?: number;
}

interface MatrixWords {
  readonly heads: readonly string[];
  readonly apart: readonly [role: string, year: string, aside: string];
  readonly ends: readonly [operator: string, value: string, upper: string];
  readonly roles: Readonly<Record<Role, string>>;
  readonly asides: Readonly<Record<Aside, string>>;
  /** Year and scope behind a bound. */
  readonly behind: (said: readonly string[]) => string;
  readonly parting: string;
}

const MATRIX_WORDS: Readonly<Record<HeaderLanguage, MatrixWords>> = {
  zh: {
    heads: ['类别', '指标', '指标代码', '变化', '单位'],
    apart: ['性质', '年份', '口径'],
    ends: ['界限', '数值', '数值上限'],
    roles: { target: '目标', actual: '完成', project: '项目' },
    asides: { 'other-scope': '口径不同', 'part-year': '年中', 'several-years': '多年', forecast: '预计' },
    behind: (said) => `（${said.join('，')}）`,
    parting: '；',
  },
  en: {
    heads: ['Category', 'Indicator', 'Indicator key', 'Change', 'Unit'],
    apart: ['Role', 'Year', 'Scope'],
    ends: ['operator', 'value', 'upper end'],
    roles: { target: 'target', actual: 'result', project: 'project' },
    asides: { 'other-scope': 'other scope', 'part-year': 'part-year', 'several-years': 'several years', forecast: 'forecast' },
    behind: (said) => ` (${said.join(', ')})`,
    parting: '; ',
  },
  key: {
    heads: ['category', 'indicator', 'indicator_key', 'change', 'unit'],
    apart: ['role', 'year', 'scope'],
    ends: ['operator', 'value', 'value_max'],
    roles: { target: 'target', actual: 'actual', project: 'project' },
    asides: { 'other-scope': 'other-scope', 'part-year': 'part-year', 'several-years': 'several-years', forecast: 'forecast' },
    behind: (said) => ` (${said.join(', ')})`,
    parting: '; ',
  },
};

const HEAD_KINDS: readonly ColumnKind[] = ['text', 'text', 'text', 'code', 'text'];

/** The matrix in a layout, its heads and roles in the words of `header`. A cell without any figure is null. */
export function matrixTable(matrix: MatrixTable, layout: MatrixLayout, header: HeaderLanguage): PlainTable {
  const words = MATRIX_WORDS[header];
  return layout === 'display' ? displayTable(matrix, words) : splitTable(matrix, words);
}

function displayTable(matrix: MatrixTable, words: MatrixWords): PlainTable {
  const heads = distinctHeads(matrix);
  return {
    titles: [...words.heads, ...heads],
    kinds: [...HEAD_KINDS, ...heads.map(() => 'text' as const)],
    heads: HEAD_KINDS.length,
    rows: matrix.rows.map((row) => [...rowHead(row), ...heads.map((_, i) => displayCell(row.cells[i] ?? [], words))]),
  };
}

/** The role stands first: a cell that begins with `=` would be taken for a formula, and one with a bare number for a value. */
function displayCell(bounds: readonly MatrixBound[], words: MatrixWords): string | null {
  const texts = bounds.filter(isNumber).map((bound) => {
    const said = [bound.year === null ? '' : String(bound.year), bound.aside === null ? '' : words.asides[bound.aside]].filter(isSaid);
    return `${words.roles[bound.role]} ${boundCell(bound)}${said.length === 0 ? '' : words.behind(said)}`;
  });
  return texts.length === 0 ? null : texts.join(words.parting);
}

function splitTable(matrix: MatrixTable, words: MatrixWords): PlainTable {
  const heads = distinctHeads(matrix);
  return {
    titles: [...words.heads, ...words.apart, ...heads.flatMap((head) => words.ends.map((end) => `${head} ${end}`))],
    kinds: [...HEAD_KINDS, 'code', 'number', 'code', ...heads.flatMap(() => ['code', 'number', 'number'] as const)],
    heads: HEAD_KINDS.length + words.apart.length,
    rows: matrix.rows.flatMap((row) => splitRows(row, heads.length, words)),
  };
}

/** One line for each role, year and scope of a row; where a page gives several such figures, as many lines as the most has. */
function splitRows(row: MatrixRow, width: number, words: MatrixWords): CellValue[][] {
  const groups = new Map<string, Pick<MatrixBound, 'role' | 'year' | 'aside'> & { cells: MatrixBound[][] }>();
  row.cells.forEach((bounds, column) => {
    for (const bound of bounds.filter(isNumber)) {
      const { role, year, aside } = bound;
      const name = `${role} ${year} ${aside}`;
      const group = groups.get(name) ?? { role, year, aside, cells: Array.from({ length: width }, () => []) };
      groups.set(name, group);
      group.cells[column]?.push(bound);
    }
  });
  return [...groups.values()].flatMap(({ role, year, aside, cells }) => {
    const depth = Math.max(...cells.map((bounds) => bounds.length));
    return Array.from({ length: depth }, (_, n) => [
      ...rowHead(row),
      words.roles[role],
      year,
      aside === null ? null : words.asides[aside],
      ...cells.flatMap((bounds) => splitCells(bounds[n])),
    ]);
  });
}

function splitCells(bound: MatrixBound | undefined): CellValue[] {
  if (bound === undefined) return [null, null, null];
  const { op, value } = bound;
  return typeof value === 'number' ? [op, value, null] : [op, Math.min(...value), Math.max(...value)];
}

const rowHead = ({ category, label, indicatorKey, change, unit }: MatrixRow): CellValue[] => [category, label, indicatorKey, change, unit];

const isSaid = (text: string): boolean => text !== '';

const isNumber = ({ value }: MatrixBound): boolean => [value].flat().every((end) => plainNumber(end) !== null);

/** Two pages of one township and year are told apart by a number. */
function distinctHeads({ columns }: MatrixTable): string[] {
  const taken = new Map<string, number>();
  return columns.map(({ head }) => {
    const nth = (taken.get(head) ?? 0) + 1;
    taken.set(head, nth);
    return nth === 1 ? head : `${head} (${nth})`;
  });
}
