import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Arranged } from '../../lib/core/comparison/arrange.ts';
import { Notice } from '../notice.tsx';
import { useWords } from '../words.tsx';
import { CellCard } from './cell-card.tsx';
import { ColumnCard } from './column-card.tsx';
import type { GridMeasures, Opened } from './grid-model.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import type { ComparisonPorts } from './ports.ts';
import { RowCard } from './row-card.tsx';
import { type ComparisonModel, toggled } from './use-arrangement.ts';

interface MatrixViewProps extends ComparisonModel {
  readonly ports: ComparisonPorts;
  readonly arranged: Arranged;
  readonly compact: boolean;
}

const WIDE: GridMeasures = { headWidth: 264, columnWidth: 148, headHeight: 56 };
const NARROW: GridMeasures = { headWidth: 136, columnWidth: 118, headHeight: 52 };

/** The matrix with what opens from its cells and heads. */
export function MatrixView({ ports, arranged, compact, state, set }: MatrixViewProps): VNode {
  const words = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const move = (pageId: string, to: -1 | 1 | string): void => {
    const order = moved(
      arranged.pages.map(({ id }) => id),
      pageId,
      to,
    );
    set({ order });
  };
  if (arranged.pages.length === 0) return <Notice title={words('compare_no_pages_title')} text={words('compare_no_pages_text')} />;
  if (arranged.rows.length === 0) return <Notice title={words('compare_no_rows_title')} text={words('compare_no_rows_text')} />;
  return (
    <>
      <MatrixGrid
        arranged={arranged}
        role={state.role}
        label={words('compare_grid_label')}
        measures={compact ? NARROW : WIDE}
        pinnedPages={state.pinnedPages}
        onOpen={setOpened}
        onMove={move}
      />
      {opened !== null && (
        <OpenedCard
          ports={ports}
          arranged={arranged}
          opened={opened}
          state={state}
          set={set}
          onMove={move}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

interface OpenedCardProps extends Omit<MatrixViewProps, 'compact'> {
  readonly opened: Opened;
  readonly onMove: (pageId: string, to: -1 | 1) => void;
  readonly onClose: () => void;
}

function OpenedCard({ ports, arranged, opened, state, set, onMove, onClose }: OpenedCardProps): VNode {
  if (opened.kind === 'cell') {
    return <CellCard ports={ports} row={opened.arranged.row} page={opened.page} role={state.role} at={opened.at} onClose={onClose} />;
  }
  if (opened.kind === 'row') {
    const { id } = opened.arranged.row;
    const now = arranged.rows.find(({ row }) => row.id === id) ?? opened.arranged;
    return (
      <RowCard
        arranged={now}
        charted={state.charted.has(id)}
        at={opened.at}
        onPin={() => set({ pinnedRows: toggled(state.pinnedRows, id) })}
        onChart={() => set({ charted: toggled(state.charted, id) })}
        onClose={onClose}
      />
    );
  }
  const { id } = opened.page;
  return (
    <ColumnCard
      page={opened.page}
      pinned={state.pinnedPages.has(id)}
      at={opened.at}
      onPin={() => set({ pinnedPages: toggled(state.pinnedPages, id) })}
      onMove={(to) => onMove(id, to)}
      onLeaveOut={() => {
        onClose();
        set({ chosen: new Set(arranged.pages.map((page) => page.id).filter((other) => other !== id)) });
      }}
      onClose={onClose}
    />
  );
}

/** The ids with one of them a place further, or where another one stands. */
function moved(ids: readonly string[], id: string, to: -1 | 1 | string): string[] {
  const from = ids.indexOf(id);
  const target = typeof to === 'string' ? ids.indexOf(to) : from + to;
  if (from < 0 || target < 0 || target >= ids.length) return [...ids];
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, target), id, ...rest.slice(target)];
}
