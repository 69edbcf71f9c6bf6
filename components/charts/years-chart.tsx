import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { YearRow } from '../../lib/core/comparison/years.ts';
import { rowLine } from '../comparison/row-words.ts';
import { useWords } from '../words.tsx';
import { yearChart } from './chart-data.ts';
import { ChartFigure, type ChartPorts } from './chart-figure.tsx';
import { ChartShelf } from './chart-panel.tsx';

interface YearsChartProps {
  readonly ports: ChartPorts;
  readonly rows: readonly YearRow[];
  /** Earliest first. */
  readonly years: readonly number[];
  readonly township: string;
  readonly onClose: () => void;
}

/** The chosen rows of a township over its years. */
export function YearsChart({ ports, rows, years, township, onClose }: YearsChartProps): VNode {
  return (
    <ChartShelf onClose={onClose}>
      {rows.map((row) => (
        <RowLine ports={ports} row={row} years={years} township={township} key={row.id} />
      ))}
    </ChartShelf>
  );
}

function RowLine({ ports, row, years, township }: Omit<YearsChartProps, 'rows' | 'onClose'> & { readonly row: YearRow }): VNode {
  const words = useWords();
  const chart = useMemo(() => yearChart(row, years), [row, years]);
  const title = `${township} · ${rowLine(words, row)}`;
  return <ChartFigure ports={ports} title={title} description={words('chart_years_description', title)} chart={chart} />;
}
