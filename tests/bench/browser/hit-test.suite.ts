/** In the page: the mark under a point, among 10,000. */
import type { Span } from '../../../lib/core/model.ts';
import { caretAt, marksAt, searchable } from '../../../lib/page/hit-test.ts';
import { offsetOf } from '../../../lib/page/offset-index.ts';
import { readPageText } from '../../../lib/page/read-page-text.ts';
import { median } from '../measure.ts';
import { evenSpans, showArticle } from './article.ts';

export interface HitTest {
  readonly length: number;
  /** Milliseconds for one point, the caret's place included. */
  readonly ours: number;
  readonly search: number;
  readonly scan: number;
}

const MARKS = 10_000;
const POINTS = 400;
const LENGTHS = [100_000, 1_000_000];

function measure(length: number): HitTest {
  showArticle(length);
  const { page, index } = readPageText(document, { url: location.href });
  const marks = evenSpans(page.text.length, MARKS);
  const search = searchable(marks);
  const points = Array.from({ length: POINTS }, (_, i) => ({ x: 20 + ((i * 37) % 860), y: 10 + ((i * 53) % 860) }));
  const at = (x: number, y: number): number | null => {
    const caret = caretAt(document, x, y);
    return caret === null ? null : offsetOf(index, caret.node, caret.offset);
  };
  const scan = (offset: number): Span[] => marks.filter((mark) => mark.start <= offset && mark.end >= offset);
  const each = (work: (x: number, y: number) => unknown): number => {
    const runs: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now();
      for (const { x, y } of points) work(x, y);
      runs.push((performance.now() - started) / POINTS);
    }
    return median(runs);
  };
  const offsets = points.map(({ x, y }) => at(x, y) ?? 0);
  return {
    length,
    ours: each((x, y) => marksAt(search, at(x, y) ?? 0)),
    search: each((x) => marksAt(search, offsets[x % POINTS] ?? 0)),
    scan: each((x) => scan(offsets[x % POINTS] ?? 0)),
  };
}

Object.assign(window, { bench: (): HitTest[] => LENGTHS.map(measure) });
