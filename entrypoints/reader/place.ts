/** Where the reader of a page is, told to the side panels that watch it. While none does, nothing is looked at. */
import type { PlaceNews } from '../../lib/messaging/place.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { ShownMarks } from './shown-marks.ts';

/** A side panel's line to the page. */
export interface Line {
  readonly postMessage: (news: PlaceNews) => void;
  readonly onDisconnect: { readonly addListener: (ended: () => void) => void };
}

export interface Place {
  /** A side panel watches from now on, until its line ends. */
  watch(line: Line): void;
  /** The reader went to the mark of an item; it stays their place for as long as the window shows it. */
  visited(id: string): void;
  /** The page shows something else, or its marks were switched. */
  refresh(marksOn: boolean): void;
}

/** Milliseconds between two looks while the page scrolls. */
const PAUSE = 100;

/** `shown` answers what the page shows now, null while it shows no marks. */
export function createPlace(shown: () => ShownMarks | null, signal: AbortSignal): Place {
  const lines = new Set<Line>();
  let listening: AbortController | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What the panels know. */
  let told: string | null = null;
  let marks = true;
  /** An item that the reader went to, rather than scrolled by. */
  let held: string | null = null;

  const tell = (news: PlaceNews): void => {
    for (const line of lines) line.postMessage(news);
  };
  const be = (id: string): void => {
    if (told !== id) tell({ name: 'at', id });
    told = id;
  };
  const look = (): void => {
    pause = undefined;
    const now = shown();
    if (now === null || lines.size === 0) return;
    const window = windowOf(now.view);
    const boxOf = (id: string): Box | null => boxIn(window, now.marks.rectangles(id));
    const isInView = (id: string | null | undefined): id is string => {
      const box = id ? boxOf(id) : null;
      return box !== null && box.bottom > 0 && box.top < window.height;
    };
    if (isInView(held)) return;
    held = null;
    const ids = now.marks.painted().map(({ id }) => id);
    const below = firstBelow(ids, boxOf, lineOf(window));
    // Where the window shows no mark, the last place stays.
    const id = [ids[below], ids[below - 1]].find(isInView);
    if (id !== undefined) be(id);
  };
  const attend = (): void => {
    listening?.abort();
    listening = null;
    const view = shown()?.view;
    if (lines.size === 0 || view === undefined) return;
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const { document } of new Set([view, windowOf(view).outer])) {
      document.addEventListener('scroll', () => (pause ??= setTimeout(look, PAUSE)), options);
    }
    look();
  };
  signal.addEventListener('abort', () => [listening?.abort(), clearTimeout(pause)], { once: true });

  return {
    watch: (line) => {
      lines.add(line);
      line.onDisconnect.addListener(() => {
        lines.delete(line);
        if (lines.size === 0) attend();
      });
      // What changed between the panel's last question and its line.
      line.postMessage({ name: 'marks', on: marks });
      if (told !== null) line.postMessage({ name: 'at', id: told });
      attend();
    },
    visited: (id) => {
      held = id;
      be(id);
    },
    refresh: (on) => {
      if (marks !== on) tell({ name: 'marks', on });
      marks = on;
      if (lines.size > 0) attend();
    },
  };
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** The window that the reader looks into: of an article in a frame, the one around the frame. */
interface Seen {
  readonly view: PageWindow;
  readonly outer: Window;
  /** Where the article's own window begins in it. */
  readonly top: number;
  readonly height: number;
}

function windowOf(view: PageWindow): Seen {
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return { view, outer: view, top: 0, height: view.innerHeight };
  return { view, outer, top: frame.getBoundingClientRect().top, height: outer.innerHeight };
}

function boxIn({ top }: Seen, rectangles: readonly DOMRect[]): Box | null {
  const [first] = rectangles;
  const last = rectangles.at(-1);
  return first === undefined || last === undefined ? null : { top: first.top + top, bottom: last.bottom + top };
}

/** The line that is read: it goes down the window as the page is scrolled to its end, so that each mark is passed once. */
function lineOf({ view, outer, height }: Seen): number {
  const ways = [outer, view].map(({ document: { scrollingElement: page }, innerHeight }) => ({
    done: page?.scrollTop ?? 0,
    whole: (page?.scrollHeight ?? 0) - innerHeight,
  }));
  const way = ways.find(({ whole }) => whole > 0);
  return height * (0.1 + 0.8 * (way === undefined ? 0 : Math.min(1, way.done / way.whole)));
}

/** Index of the first item of the reading order that ends below a line, by bisection; hidden ones are passed over. */
function firstBelow(ids: readonly string[], boxOf: (id: string) => Box | null, line: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box: Box | null = null;
    while (at < high && box === null) box = boxOf(ids[at++] ?? '');
    if (box === null || box.bottom > line) high = middle;
    else low = at;
  }
  return low;
}
