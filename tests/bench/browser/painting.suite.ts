/** In the page: painting marks beside wrapping them in elements by hand and by mark.js, each with the layout that it causes. */
import Mark from 'mark.js';
import type { TextRange } from '../../../lib/page/offset-index.ts';
import { rangeAt } from '../../../lib/page/offset-index.ts';
import { clearMarks, paintMarks } from '../../../lib/page/paint.ts';
import { readPageText } from '../../../lib/page/read-page-text.ts';
import { median } from '../measure.ts';
import { evenSpans, showArticle } from './article.ts';

export interface Painting {
  readonly length: number;
  readonly marks: number;
  /** Milliseconds of script and layout. */
  readonly ours: number;
  readonly wrapping: number;
  readonly markJs: number;
  readonly nodesAdded: number;
  /** Milliseconds of main thread until our frame was made, painting included. */
  readonly frame: number;
  /** The longest task of ours, from the browser's own account; 0 where none passed 50 ms. */
  readonly longestTask: number;
}

const SIZES = [
  [10_000, 100],
  [100_000, 1000],
  [1_000_000, 10_000],
] as const;

const REPEATED = 11;

/** From the beginning of a frame, through `work`, to the end of the frame's rendering: waiting for the frame is not counted. */
function throughFrame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const started = performance.now();
      work();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      port2.postMessage(null);
    });
  });
}

/** Script and the layout that it makes necessary. */
function withLayout(work: () => void): number {
  const started = performance.now();
  work();
  void document.body.offsetHeight;
  return performance.now() - started;
}

/** One element a mark, as annotation tools do; from the end, so that earlier places stay where they are. */
function wrap(ranges: readonly TextRange[]): void {
  for (const { startContainer, startOffset, endContainer, endOffset } of [...ranges].reverse()) {
    if (startContainer !== endContainer) continue;
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const element = document.createElement('hypothesis-highlight');
    element.style.backgroundColor = '#fde68a';
    range.surroundContents(element);
  }
}

async function measure(length: number, marks: number): Promise<Painting> {
  const rounds = length >= 1_000_000 ? 1 : length >= 100_000 ? 3 : 7;
  const [ours, frame, wrapping, markJs]: [number[], number[], number[], number[]] = [[], [], [], []];
  let nodesAdded = 0;
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  for (let round = 0; round < rounds; round += 1) {
    showArticle(length);
    const { page, index } = readPageText(document, { url: location.href });
    const ranges = evenSpans(page.text.length, marks).flatMap((span) => rangeAt(index, span) ?? []);
    const before = document.querySelectorAll('*').length;
    await settled();
    observer.observe({ type: 'longtask' });
    const painted = ranges.map((range) => ({ range: new StaticRange(range), style: 'target' as const, saved: false }));
    frame.push(await throughFrame(() => paintMarks(window, painted, 'light')));
    await settled();
    observer.disconnect();
    nodesAdded += document.querySelectorAll('*').length - before;
    clearMarks(window);
    await settled();
    // The others can be done once to an article; a time this small wants more.
    for (let again = 0; again < REPEATED; again += 1) {
      ours.push(withLayout(() => paintMarks(window, painted, 'light')));
      clearMarks(window);
      await settled(20);
    }
    await settled();
    wrapping.push(withLayout(() => wrap(ranges)));
    showArticle(length);
    await settled();
    const again = readPageText(document, { url: location.href }).page.text.length;
    const places = evenSpans(again, marks).map(({ start, end }) => ({ start, length: end - start }));
    markJs.push(withLayout(() => new Mark(document.body).markRanges(places)));
  }
  return {
    length,
    marks,
    ours: median(ours),
    frame: median(frame),
    wrapping: median(wrapping),
    markJs: median(markJs),
    nodesAdded,
    longestTask,
  };
}

const settled = (milliseconds = 200): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

Object.assign(window, {
  bench: async (): Promise<Painting[]> => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(planmark-target) { text-decoration: underline solid 2px #b45309; text-underline-offset: 3px }');
    document.adoptedStyleSheets = [sheet];
    const all: Painting[] = [];
    for (const [length, marks] of SIZES) all.push(await measure(length, marks));
    return all;
  },
});
