// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot draw only what is in sight, so the grid says its roles itself
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headings of categories hold no focus, their cells do
import type { VirtualItem } from '@tanstack/virtual-core';
import type { VNode } from 'preact';
import { type ArrangedRow, cellAt } from '../../lib/core/comparison/arrange.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { CellEntries } from './cell-entries.tsx';
import type { GridPlace } from './grid-keys.ts';
import type { GridLine } from './grid-lines.ts';
import type { MatrixGridProps } from './grid-model.ts';
import { headingWord, rowFacts, rowName } from './row-words.ts';

interface GridLineProps extends MatrixGridProps {
  readonly line: GridLine;
  readonly index: number;
  /** Pixels from the beginning of the grid's content. */
  readonly top: number;
  readonly columns: readonly VirtualItem[];
  readonly place: GridPlace;
  readonly width: number;
}

/** A heading of a category, or a row with its head and the cells that are in sight. */
export function GridLineView(props: GridLineProps): VNode {
  const { line, index, top, width, measures } = props;
  const words = useWords();
  const style = { top: `${top}px`, width: `${width}px`, height: `${line.height}px` };
  if (line.kind === 'heading') {
    return (
      <div class="pm-matrix-line pm-matrix-heading" role="row" aria-rowindex={index + 2} style={style}>
        <div class="pm-matrix-heading-text" role="rowheader" aria-colindex={1} style={{ maxWidth: `${measures.headWidth}px` }}>
          {headingWord(words, line.heading)} <span class="pm-count">{line.rows}</span>
        </div>
      </div>
    );
  }
  return (
    <div class="pm-matrix-line" role="row" aria-rowindex={index + 2} style={style}>
      <RowHeadCell {...props} row={line.arranged} />
      {props.columns.map((item) => (
        <GridCell {...props} item={item} row={line.arranged} key={item.index} />
      ))}
    </div>
  );
}

function RowHeadCell({ row: arranged, index, place, measures, onOpen }: GridLineProps & { readonly row: ArrangedRow }): VNode {
  const words = useWords();
  const { row, pinned, pages } = arranged;
  const open = (element: HTMLElement): void => onOpen({ kind: 'row', arranged, at: element.getBoundingClientRect() });
  const guarded = row.neighbours.some(({ why }) => why === 'definition');
  return (
    <div
      class="pm-matrix-row-head"
      role="rowheader"
      aria-colindex={1}
      tabIndex={place.line === index && place.column === -1 ? 0 : -1}
      data-at={`${index},-1`}
      style={{ width: `${measures.headWidth}px` }}
      onClick={({ currentTarget }) => open(currentTarget)}
      onKeyDown={(event) => openByKey(event, open)}
    >
      <span class="pm-matrix-name" title={rowName(words, row)}>
        {pinned && <Icon name="pin" />}
        {rowName(words, row)}
      </span>
      <span class="pm-matrix-aside">
        {rowFacts(words, row)} · {words('compare_row_pages', pages)}
        {guarded && <span class="pm-guarded">{words('compare_guarded')}</span>}
      </span>
    </div>
  );
}

interface GridCellProps extends GridLineProps {
  readonly item: VirtualItem;
  readonly row: ArrangedRow;
}

function GridCell({ arranged, role, index, place, onOpen, item, row: line }: GridCellProps): VNode | null {
  const words = useWords();
  const page = arranged.pages[item.index];
  if (page === undefined) return null;
  const cell = cellAt(line.row, page.id, role);
  const open = (element: HTMLElement): void => {
    if (cell !== null) onOpen({ kind: 'cell', arranged: line, page, at: element.getBoundingClientRect() });
  };
  return (
    <div
      class="pm-matrix-cell"
      role="gridcell"
      aria-colindex={item.index + 2}
      tabIndex={place.line === index && place.column === item.index ? 0 : -1}
      data-at={`${index},${item.index}`}
      data-empty={cell === null ? '' : undefined}
      style={{ left: `${item.start}px`, width: `${item.size}px` }}
      onClick={({ currentTarget }) => open(currentTarget)}
      onKeyDown={(event) => openByKey(event, open)}
    >
      {cell === null ? (
        <span class="pm-aside">{words('compare_missing')}</span>
      ) : (
        <CellEntries cell={cell} row={line.row} planYear={page.planYear} />
      )}
    </div>
  );
}

function openByKey(event: KeyboardEvent, open: (element: HTMLElement) => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open(event.currentTarget as HTMLElement);
}
