import type { VNode } from 'preact';
import type { Attainment } from '../../lib/core/comparison/attainment.ts';
import type { RowHead } from '../../lib/core/comparison/rows.ts';
import type { YearCell, YearFigure } from '../../lib/core/comparison/years.ts';
import { fromBase } from '../../lib/core/units.ts';
import { scaledBound, scaledText } from '../wording/bound-text.ts';
import { operatorWord } from '../wording/item-words.ts';
import { useWords, type Words } from '../words.tsx';
import { ASIDES, STANDINGS, UNSAID } from './row-words.ts';

interface YearCellProps {
  readonly row: RowHead;
  readonly cell: YearCell | null;
  readonly onOpen: (cell: YearCell, at: DOMRect) => void;
}

/** Target beside result, the difference, what is done of it, and whether it was reached. */
export function YearCellView({ row, cell, onOpen }: YearCellProps): VNode {
  const words = useWords();
  if (cell === null) return <span class="pm-aside">{words('compare_missing')}</span>;
  return (
    <button type="button" class="pm-year-cell" onClick={({ currentTarget }) => onOpen(cell, currentTarget.getBoundingClientRect())}>
      <span class="pm-year-pair">
        <Side figures={cell.targets} row={row} of="target" />
        <Side figures={cell.results} row={row} of="actual" />
      </span>
      {cell.attainment === null ? <Unjudged cell={cell} /> : <Judged attainment={cell.attainment} row={row} />}
    </button>
  );
}

function Side({
  figures,
  row,
  of,
}: {
  readonly figures: readonly YearFigure[];
  readonly row: RowHead;
  readonly of: 'target' | 'actual';
}): VNode | null {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <span class="pm-year-side" data-kind={of}>
      <span class="pm-year-role">{words(of === 'target' ? 'compare_role_target' : 'compare_role_actual')}</span>
      {figures.map(({ statements, value, aside }) => {
        const { sign, number, unit } = scaledBound({ op: statements[0].bound.op, value }, row.scale);
        return (
          <span class="pm-year-figure" key={statements[0].item.id}>
            <span class="pm-bound">
              <span class="pm-aside">{operatorWord(words, statements[0].bound.op)} </span>
              <span class="pm-bound-sign" aria-hidden="true">
                {sign}
              </span>
              <span class="pm-bound-number">{number}</span>
              <span class="pm-bound-unit">{unit}</span>
            </span>
            {aside !== null && <span class="pm-year-part"> {words(ASIDES[aside])}</span>}
          </span>
        );
      })}
    </span>
  );
}

/** Only where both sides are there the reader asks why nothing is said. */
function Unjudged({ cell }: { readonly cell: YearCell }): VNode | null {
  const words = useWords();
  if (cell.why === null || cell.why === 'no-target' || cell.why === 'no-result') return null;
  return <span class="pm-year-why">{words(UNSAID[cell.why])}</span>;
}

function Judged({ attainment, row }: { readonly attainment: Attainment; readonly row: RowHead }): VNode {
  const words = useWords();
  const { standing, standingWhy, rate } = attainment;
  const difference = differenceText(words, attainment, row);
  return (
    <span class="pm-year-judged" data-standing={standing ?? 'open'}>
      <strong>{standing === null ? words('years_open') : words(STANDINGS[standing])}</strong>
      {standing === null && standingWhy !== null && <span>{words(UNSAID[standingWhy])}</span>}
      {difference !== null && <span>{difference}</span>}
      {rate !== null && <span>{words('years_rate', percentText(rate))}</span>}
    </span>
  );
}

function differenceText(words: Words, { difference }: Attainment, { scale }: RowHead): string | null {
  if (difference === null || difference === 0) return null;
  const points = scale.unit === '%';
  const value = fromBase(difference, scale.unit);
  const sign = difference > 0 ? '+' : '';
  const number = sign + scaledText(value, scale.places);
  return points ? words('years_points', number) : `${number}${scale.word}${scale.unit}`;
}

/** One decimal is as much as the figures bear. A rate just below the whole is not rounded up to it. */
function percentText(rate: number): string {
  const rounded = Math.round(rate * 10) / 10;
  const honest = rate < 100 && rounded >= 100 ? 99.9 : rate > 100 && rounded <= 100 ? 100.1 : rounded;
  return `${honest}%`;
}
