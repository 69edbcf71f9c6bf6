/** What a chart draws, in the measure of its row. Pure: no plotting library, no DOM. */
import { cellAt, type RoleChoice } from '../../lib/core/comparison/arrange.ts';
import type { MatrixRow } from '../../lib/core/comparison/matrix.ts';
import type { RowScale } from '../../lib/core/comparison/row-scale.ts';
import { judged, type YearRow } from '../../lib/core/comparison/years.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import type { Operator, Value } from '../../lib/core/model.ts';
import { ASIDES } from '../comparison/row-words.ts';
import { boundLine, scaledBound } from '../wording/bound-text.ts';
import { pageName } from '../wording/page-words.ts';
import type { Words } from '../words.tsx';

export type ChartRole = 'target' | 'actual';

/** One figure in a chart. */
export interface ChartPoint {
  /** The line of a bar chart, or the year. */
  readonly place: string;
  readonly role: ChartRole;
  readonly op: Operator;
  /** Ends in the row's measure, magnitude included; the same number twice for a plain value. */
  readonly low: number;
  readonly high: number;
  /** `≥2.1万亩`. */
  readonly text: string;
}

export interface BarChart {
  readonly kind: 'bars';
  /** Every line, those without a figure too: missing is a gap, not zero. */
  readonly places: readonly string[];
  readonly points: readonly ChartPoint[];
}

export type Chart = BarChart | YearChart;

/** The figures of a row over pages: a line for each page, two where it has both a target and a result. */
export function barChart(words: Words, row: MatrixRow, pages: readonly SavedPage[], role: RoleChoice): BarChart {
  const places: string[] = [];
  const points: ChartPoint[] = [];
  const taken = new Map<string, number>();
  for (const page of pages) {
    const cell = cellAt(row, page.id, role) ?? [];
    const name = pageName(words, page);
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    const label = nth === 1 ? name : `${name} (${nth})`;
    if (cell.length === 0) places.push(label);
    cell.forEach(({ role: own, op, value, year, aside }, at) => {
      const kind = own === 'actual' ? 'actual' : 'target';
      const word = words(kind === 'actual' ? 'compare_role_actual' : 'compare_role_target');
      const repeated = cell.slice(0, at).filter((other) => other.role === own && other.year === year && other.aside === aside).length;
      const place = [
        label,
        [year, word, aside === null ? null : words(ASIDES[aside])].filter((part) => part !== null).join(' ') +
          (repeated === 0 ? '' : ` ${repeated + 1}`),
      ].join(' · ');
      places.push(place);
      points.push({ ...pointOf(op, value, row.scale), place, role: kind });
    });
  }
  return { kind: 'bars', places, points };
}

export interface YearChart {
  readonly kind: 'years';
  readonly years: readonly number[];
  readonly points: readonly (ChartPoint & { readonly year: number })[];
  /** The line of results: years without exactly one plain result break it (null). */
  readonly line: readonly { readonly year: number; readonly value: number | null }[];
}

/** The figures of a row over the years of a township; drawn are those that a judgement may rest on. */
export function yearChart(row: YearRow, years: readonly number[]): YearChart {
  const points = years.flatMap((year) => {
    const cell = row.cells.get(year);
    const drawn = [
      ...judged(cell?.targets ?? []).map((figure) => ['target', figure] as const),
      ...judged(cell?.results ?? []).map((figure) => ['actual', figure] as const),
    ];
    return drawn.map(([role, { statements, value }]) => ({
      ...pointOf(statements[0].bound.op, value, row.scale),
      place: String(year),
      role,
      year,
    }));
  });
  return { kind: 'years', years, points, line: lineOf(points, years) };
}

/** Every year from the first to the last, so that a year without a result leaves a gap. */
function lineOf(points: YearChart['points'], years: readonly number[]): YearChart['line'] {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, n) => {
    const year = first + n;
    const results = points.filter((point) => point.year === year && point.role === 'actual');
    const [only] = results;
    const plain = results.length === 1 && (only?.op === '=' || only?.op === '~');
    return { year, value: plain && only !== undefined ? only.low : null };
  });
}

function pointOf(op: Operator, value: Value, scale: RowScale): Pick<ChartPoint, 'op' | 'low' | 'high' | 'text'> {
  const factor = 10 ** scale.places;
  const [low, high] = typeof value === 'number' ? [value, value] : [Math.min(...value), Math.max(...value)];
  return { op, low: low / factor, high: high / factor, text: boundLine(scaledBound({ op, value }, scale)) };
}
