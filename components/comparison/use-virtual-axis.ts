import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface AxisOptions {
  /** The element that scrolls. */
  readonly scroller: { readonly current: HTMLElement | null };
  readonly count: number;
  /** Size in pixels; must be stable as long as no size changes. */
  readonly size: (index: number) => number;
  readonly horizontal: boolean;
  /** Pixels that a sticky head takes of the view. */
  readonly head: number;
  /** An index that is drawn although it is out of sight (it has the focus); null for none. */
  readonly keep: number | null;
}

export interface VirtualAxis {
  /** What is to be drawn, with starts in pixels from the beginning of the content, head included. */
  readonly items: readonly VirtualItem[];
  /** Pixels of all of it, head included. */
  readonly total: number;
  readonly scrollTo: (index: number) => void;
}

type Axis = Virtualizer<HTMLElement, HTMLElement>;

/** Draws only what is in sight along one axis. */
export function useVirtualAxis({ scroller, count, size, horizontal, head, keep }: AxisOptions): VirtualAxis {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: size,
    horizontal,
    paddingStart: head,
    scrollPaddingStart: head,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return keep === null || keep < 0 || keep >= count || shown.includes(keep) ? shown : [...shown, keep].sort((a, b) => a - b);
    },
    onChange: () => redraw(null as never),
  };
  const [axis] = useState<Axis>(() => new Virtualizer(options));
  axis.setOptions(options);
  useLayoutEffect(() => axis._didMount(), [axis]);
  useLayoutEffect(() => axis._willUpdate());
  useLayoutEffect(() => axis.measure(), [axis, size]);
  return { items: axis.getVirtualItems(), total: axis.getTotalSize(), scrollTo: (index) => axis.scrollToIndex(index) };
}
