// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot draw only what is in sight, so the grid says its roles itself
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headings of categories hold no focus, their cells do
import type { VirtualItem } from '@tanstack/virtual-core';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';
import type { GridPlace } from './grid-keys.ts';
import type { MatrixGridProps } from './grid-model.ts';

interface GridHeadProps extends MatrixGridProps {
  readonly columns: readonly VirtualItem[];
  readonly place: GridPlace;
  readonly width: number;
}

/** The heads of the columns: 清溪镇 2026. Pressed they say more; pulled, or with Alt and an arrow, they change places. */
export function GridHead(props: GridHeadProps): VNode {
  const { arranged, measures, columns, place, width } = props;
  const words = useWords();
  return (
    <div class="pm-matrix-head" role="row" aria-rowindex={1} style={{ width: `${width}px`, height: `${measures.headHeight}px` }}>
      <div
        class="pm-matrix-corner"
        role="columnheader"
        aria-colindex={1}
        tabIndex={place.line === -1 && place.column === -1 ? 0 : -1}
        data-at="-1,-1"
        style={{ width: `${measures.headWidth}px` }}
      >
        {words('compare_corner', arranged.rows.length, arranged.pages.length)}
      </div>
      {columns.map((item) => (
        <ColumnHead {...props} item={item} key={arranged.pages[item.index]?.id ?? item.index} />
      ))}
    </div>
  );
}

function ColumnHead({ arranged, pinnedPages, onOpen, onMove, place, item }: GridHeadProps & { readonly item: VirtualItem }): VNode | null {
  const words = useWords();
  const page = arranged.pages[item.index];
  if (page === undefined) return null;
  const name = pageName(words, page);
  const open = (element: HTMLElement): void => onOpen({ kind: 'column', page, at: element.getBoundingClientRect() });
  return (
    <div
      class="pm-matrix-column"
      role="columnheader"
      aria-colindex={item.index + 2}
      tabIndex={place.line === -1 && place.column === item.index ? 0 : -1}
      data-at={`-1,${item.index}`}
      style={{ left: `${item.start}px`, width: `${item.size}px` }}
      title={page.title ?? name}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/x-planmark-page', page.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const moved = event.dataTransfer?.getData('text/x-planmark-page') ?? '';
        event.preventDefault();
        if (moved !== '' && moved !== page.id) onMove(moved, page.id);
      }}
      onClick={({ currentTarget }) => open(currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(event.currentTarget);
        }
      }}
    >
      <span class="pm-matrix-name" lang="zh-CN">
        {pinnedPages.has(page.id) && <Icon name="pin" />}
        {name}
      </span>
      <span class="pm-matrix-aside" lang="zh-CN">
        {page.county ?? page.city ?? ''}
      </span>
    </div>
  );
}
