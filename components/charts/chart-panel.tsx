import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RoleChoice } from '../../lib/core/comparison/arrange.ts';
import type { MatrixRow } from '../../lib/core/comparison/matrix.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import { rowLine } from '../comparison/row-words.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { barChart } from './chart-data.ts';
import { ChartFigure, type ChartPorts } from './chart-figure.tsx';

/** More bars than this are no picture any more; the grid's order and filters choose which are drawn. */
const MOST_PAGES = 40;

interface ChartPanelProps {
  readonly ports: ChartPorts;
  readonly rows: readonly MatrixRow[];
  readonly pages: readonly SavedPage[];
  readonly role: RoleChoice;
  readonly onClose: () => void;
}

/** Bars of the chosen rows over the pages, in the order of the grid's columns. */
export function ChartPanel({ ports, rows, pages, role, onClose }: ChartPanelProps): VNode {
  const words = useWords();
  return (
    <ChartShelf onClose={onClose}>
      {pages.length > MOST_PAGES && <p class="pm-summary">{words('chart_first_pages', MOST_PAGES, pages.length)}</p>}
      {rows.map((row) => (
        <RowBars ports={ports} row={row} pages={pages} role={role} key={row.id} />
      ))}
    </ChartShelf>
  );
}

function RowBars({ ports, row, pages, role }: Omit<ChartPanelProps, 'rows' | 'onClose'> & { readonly row: MatrixRow }): VNode {
  const words = useWords();
  const chart = useMemo(() => barChart(words, row, pages.slice(0, MOST_PAGES), role), [words, row, pages, role]);
  const title = rowLine(words, row);
  return <ChartFigure ports={ports} title={title} description={words('chart_bars_description', title)} chart={chart} />;
}

/** The place of charts, below what they were chosen from. */
export function ChartShelf({ onClose, children }: { readonly onClose: () => void; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <section class="pm-chart-shelf" aria-label={words('chart_shelf')}>
      <header class="pm-chart-head">
        <p class="pm-chart-key">{words('chart_key')}</p>
        <button type="button" class="pm-button-icon" aria-label={words('chart_close')} onClick={onClose}>
          <Icon name="remove" />
        </button>
      </header>
      {children}
    </section>
  );
}
