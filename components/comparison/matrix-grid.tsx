// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot draw only what is in sight, so the grid says its roles itself
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headings of categories hold no focus, their cells do
import type { VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedPage } from '../../lib/core/item.ts';
import { useWords } from '../words.tsx';
import { GridHead } from './grid-head.tsx';
import { type GridPlace, placeAfter } from './grid-keys.ts';
import { GridLineView } from './grid-line.tsx';
import { type GridLine, gridLines } from './grid-lines.ts';
import type { MatrixGridProps } from './grid-model.ts';
import { useVirtualAxis } from './use-virtual-axis.ts';

/** The comparison as a grid: head and first column stay in sight, only what is in sight is drawn. */
export function MatrixGrid(props: MatrixGridProps): VNode {
  const { arranged, role, measures } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => gridLines(arranged.rows, role, measures.columnWidth), [arranged.rows, role, measures.columnWidth]);
  const [place, setPlace] = useState<GridPlace>({ line: -1, column: -1 });
  // Keys may follow each other faster than the grid is drawn.
  const latest = useRef(place);
  const heightOf = useCallback((index: number) => lines[index]?.height ?? 0, [lines]);
  const widthOf = useCallback(() => measures.columnWidth, [measures.columnWidth]);
  const vertical = useVirtualAxis({
    scroller,
    count: lines.length,
    size: heightOf,
    horizontal: false,
    head: measures.headHeight,
    keep: place.line,
  });
  const across = useVirtualAxis({
    scroller,
    count: arranged.pages.length,
    size: widthOf,
    horizontal: true,
    head: measures.headWidth,
    keep: place.column,
  });
  const focusAt = useFocusAt(scroller);
  const go = (to: GridPlace): void => {
    latest.current = to;
    setPlace(to);
    if (to.line >= 0) vertical.scrollTo(to.line);
    else scroller.current?.scrollTo({ top: 0 });
    if (to.column >= 0) across.scrollTo(to.column);
    focusAt.go(to);
  };
  // The keyboard goes with a column that it moved, so that it can move it on.
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const column = arranged.pages.findIndex(({ id }) => id === moved.current);
    moved.current = null;
    if (column >= 0) go({ line: latest.current.line, column });
  }, [arranged.pages]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) {
      const page = arranged.pages[latest.current.column];
      if (moveByKey(event, page, props)) moved.current = page?.id ?? null;
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 60) - 1);
    const shape = { lines: lines.length, columns: arranged.pages.length, page, skipped: (line: number) => lines[line]?.kind === 'heading' };
    const to = placeAfter(event, latest.current, shape);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const known = withinGrid(place, lines, arranged.pages.length);
  return (
    <div
      class="pm-matrix"
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={arranged.pages.length + 1}
      aria-description={words('compare_grid_keys')}
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        // While the grid goes to a place, the focus may still come to the one before it.
        const at = focusAt.going() ? null : placeOfElement(target);
        if (at === null) return;
        latest.current = at;
        setPlace(at);
      }}
    >
      <div class="pm-matrix-canvas" style={{ width: `${across.total}px`, height: `${vertical.total}px` }}>
        <GridHead {...props} columns={across.items} place={known} width={across.total} />
        {vertical.items.map((item) => {
          const line = lines[item.index];
          return (
            line !== undefined && (
              <GridLineView
                {...props}
                key={keyOf(line)}
                line={line}
                index={item.index}
                top={item.start}
                columns={across.items}
                place={known}
                width={across.total}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

const keyOf = (line: GridLine): string => (line.kind === 'heading' ? `h:${line.heading}` : line.arranged.row.id);

/** The place of the one stop for the keyboard: where the grid has changed under it, its beginning. */
function withinGrid(place: GridPlace, lines: readonly GridLine[], columns: number): GridPlace {
  const fits = place.line < lines.length && place.column < columns && lines[place.line]?.kind !== 'heading';
  return fits ? place : { line: -1, column: -1 };
}

function placeOfElement(target: EventTarget | null): GridPlace | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [line, column] = (at ?? '').split(',').map(Number);
  return line === undefined || column === undefined || Number.isNaN(line) ? null : { line, column };
}

/** Alt and an arrow move the column that has the focus; false for any other key. */
function moveByKey(event: KeyboardEvent, page: SavedPage | undefined, { onMove }: MatrixGridProps): boolean {
  if (page === undefined || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return false;
  event.preventDefault();
  onMove(page.id, event.key === 'ArrowLeft' ? -1 : 1);
  return true;
}

/** Focuses a place once it is drawn: scrolling may bring it into being only after the next frame. */
function useFocusAt(scroller: { readonly current: HTMLElement | null }): {
  readonly go: (place: GridPlace) => void;
  readonly going: () => boolean;
} {
  const wanted = useRef<GridPlace | null>(null);
  useLayoutEffect(() => {
    const place = wanted.current;
    const cell = place === null ? null : scroller.current?.querySelector<HTMLElement>(`[data-at="${place.line},${place.column}"]`);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    wanted.current = null;
  });
  return {
    go: (place) => {
      wanted.current = place;
    },
    going: () => wanted.current !== null,
  };
}
