import { elementScroll, observeElementOffset, observeElementRect, type VirtualItem, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Display, isHead } from '../../../lib/core/workbench/display.ts';

/** Heights in rem, the same as in the style sheet: all lines of a kind are equally high, so none has to be measured. */
const HEAD_REM = 2.25;
const ROW_REM = 2.375;
const PAGE_REM = 2.75;

/** Where a line stands. */
export type LineStyle = { readonly height: string; readonly transform: string };

export interface VirtualLines {
  /** The lines in sight, and a few around them. */
  readonly items: readonly VirtualItem[];
  /** Height of all lines, in pixels. */
  readonly height: number;
  /** Where the first line begins: below the head of the table. */
  readonly top: number;
  /** Lines that fit into the window. */
  readonly perPage: () => number;
  readonly scrollTo: (line: number) => void;
}

/** Draws only the lines in sight. `active` is always among them, so that a screen reader finds it. */
export function useLines(scroller: RefObject<HTMLElement | null>, display: Display, active: number): VirtualLines {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const rem = useRem();
  const { lines, keys } = display;
  const count = lines.length;
  const getItemKey = useCallback((at: number) => keys[at] ?? at, [keys]);
  const estimateSize = useCallback((at: number) => (isHead(lines[at] ?? 0) ? PAGE_REM : ROW_REM) * rem, [lines, rem]);
  const options = {
    count,
    getItemKey,
    estimateSize,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 6,
    scrollMargin: HEAD_REM * rem,
    scrollPaddingStart: HEAD_REM * rem,
    rangeExtractor: ({ startIndex, endIndex, overscan }: { startIndex: number; endIndex: number; overscan: number }) =>
      withActive(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan), active < count ? active : -1),
    onChange: () => redraw(undefined as never),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Heights go by the lines' kinds, which change with them. At first they are measured anyway: doing it twice is felt with many lines.
  const measured = useRef(estimateSize);
  useLayoutEffect(() => {
    if (measured.current === estimateSize) return;
    measured.current = estimateSize;
    virtualizer.measure();
  }, [virtualizer, estimateSize]);
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top: HEAD_REM * rem,
    perPage: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_REM * rem) / (ROW_REM * rem)) - 1),
    scrollTo: (line) => virtualizer.scrollToIndex(line),
  };
}

function withActive(first: number, last: number, active: number): number[] {
  const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (active < 0 || (active >= first && active <= last)) return range;
  return active < first ? [active, ...range] : [...range, active];
}

/** Pixels of a rem; asked once, for a change of the browser's font size comes with a reload. */
const useRem = (): number => useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)[0];
