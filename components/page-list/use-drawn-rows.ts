import type { Virtualizer } from '@tanstack/virtual-core';
import type { HTMLAttributes, RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { PageItem } from './page-items.ts';

export interface DrawnRows {
  readonly drawn: readonly { readonly index: number; readonly frame: HTMLAttributes<HTMLLIElement> | undefined }[];
  /** The height of all rows in CSS pixels, with each drawn one at its own place; null where all are drawn in the usual flow. */
  readonly height: number | null;
  /** Scrolls the window to a row. */
  readonly show: (index: number) => void;
}

/**
 * Lists of up to so many rows are drawn whole: their words can be searched in the window, and nothing has to be measured. Of
 * 2,000 rows that are all there, with content-visibility, the first frame takes 250 ms and 36,000 nodes; this way 30 ms and 300.
 */
const DRAWN_WHOLE = 150;
/** The height of a row with two lines of its sentence, in CSS pixels. */
const USUAL_HEIGHT = 112;
const OVERSCAN = 6;
/** Rows that are drawn while the means to draw the others are loaded: those that a window shows. */
const DRAWN_FIRST = 20;

type Core = typeof import('@tanstack/virtual-core');

/** Which rows of a long list are drawn: those near the window, which scrolls it, and row `keep`, which may have the focus. */
export function useDrawnRows(list: RefObject<HTMLElement | null>, entries: readonly PageItem[], keep: number): DrawnRows {
  const count = entries.length;
  const enabled = count > DRAWN_WHOLE;
  const [, drawAnew] = useReducer((n: number) => n + 1, 0);
  const [margin, setMargin] = useState(0);
  const frames = useRef(new Map<number, HTMLAttributes<HTMLLIElement>>());
  const core = useCore(enabled);
  const optionsFrom = ({ windowScroll, observeWindowRect, observeWindowOffset }: Core) => ({
    count,
    enabled,
    getScrollElement: () => window,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index: number) => entries[index]?.item.id ?? index,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => drawAnew(undefined),
    overscan: OVERSCAN,
    scrollMargin: margin,
    useAnimationFrameWithResizeObserver: true,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: ({ startIndex, endIndex }: { readonly startIndex: number; readonly endIndex: number }) =>
      indexesAround(startIndex - OVERSCAN, endIndex + OVERSCAN, count, keep),
  });
  const made = useRef<Virtualizer<Window, HTMLLIElement> | null>(null);
  if (core !== null) {
    made.current ??= new core.Virtualizer<Window, HTMLLIElement>(optionsFrom(core));
    made.current.setOptions(optionsFrom(core));
  }
  const virtualizer = made.current;
  useLayoutEffect(() => virtualizer?._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer?._willUpdate());
  // What stands above the list can grow and shrink (the reasons of the verdict).
  useLayoutEffect(() => {
    const measure = (): void => setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (!enabled) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [enabled, list]);

  const place = useCallback((element: HTMLLIElement | null) => virtualizer?.measureElement(element), [virtualizer]);
  const show = useCallback((index: number) => virtualizer?.scrollToIndex(index, { align: 'center' }), [virtualizer]);
  if (!enabled) return { drawn: entries.map((_, index) => ({ index, frame: undefined })), height: null, show };
  if (virtualizer === null)
    return { drawn: entries.slice(0, DRAWN_FIRST).map((_, index) => ({ index, frame: undefined })), height: null, show };
  const drawn = virtualizer.getVirtualItems().map(({ index, start }) => {
    const top = `${start - margin}px`;
    const before = frames.current.get(index);
    const same = before !== undefined && (before.style as { top: string }).top === top && before['aria-setsize'] === count;
    const frame = same ? before : frameOf(index, count, top, place);
    frames.current.set(index, frame);
    return { index, frame };
  });
  return { drawn, height: virtualizer.getTotalSize(), show };
}

/** Loaded for a long list only: most pages have none, and the popup is to open at once. */
function useCore(wanted: boolean): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    if (wanted && core === null) void import('@tanstack/virtual-core').then((loaded) => setCore(() => loaded));
  }, [wanted, core]);
  return core;
}

function frameOf(index: number, count: number, top: string, ref: (element: HTMLLIElement | null) => void): HTMLAttributes<HTMLLIElement> {
  // Not left to the browser to draw when it is near: its height has to be known.
  const style = { position: 'absolute', insetInline: '0', top, contentVisibility: 'visible' } as const;
  return { ref, style, 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': count } as HTMLAttributes<HTMLLIElement>;
}

function indexesAround(from: number, to: number, count: number, keep: number): number[] {
  const first = Math.max(0, from);
  const last = Math.min(count - 1, to);
  const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (keep >= count || (keep >= first && keep <= last)) return near;
  return keep < first ? [keep, ...near] : [...near, keep];
}
