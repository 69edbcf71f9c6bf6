/** The parts that run in a page, as lines of the table. */
import type { HitTest } from './browser/hit-test.suite.ts';
import type { Listed } from './browser/list.suite.tsx';
import { inBrowser } from './browser/page.ts';
import type { Painting } from './browser/painting.suite.ts';
import type { Reading } from './browser/reading.suite.ts';
import type { StoreResult } from './browser/store.suite.ts';
import { ms, type Row, times } from './measure.ts';

export async function reading(): Promise<readonly Row[]> {
  const all = await inBrowser<readonly Reading[]>('./reading.suite.ts');
  return all.flatMap((one) => {
    const row = (name: string, peer: number): Row => ({
      work: `page text with offset index from the live page, ${one.length} characters`,
      ours: ms(one.ours),
      peer: `${name} ${ms(peer)}`,
      result: `${times(one.ours / peer)} the time`,
      reach: '≤ 1×',
      reached: one.ours <= peer,
    });
    return [row('`innerText`', one.visible), row('Readability', one.readability), row('defuddle', one.defuddle)];
  });
}

/** Longest task that painting may be, by characters of the page. */
const longestTaskOf = (length: number): number => (length <= 10_000 ? 50 : 100);

export async function painting(): Promise<readonly Row[]> {
  const all = await inBrowser<readonly Painting[]>('./painting.suite.ts');
  return all.flatMap((one): Row[] => {
    const size = `${one.marks} marks on ${one.length} characters`;
    const row = (name: string, peer: number): Row => ({
      work: `${size}, layout included`,
      ours: `${ms(one.ours)}, ${one.nodesAdded} nodes added`,
      peer: `${name} ${ms(peer)}`,
      result: `${times(peer / one.ours)} as fast`,
      reach: '≥ 30×, 0 nodes',
      reached: peer / one.ours >= 30 && one.nodesAdded === 0,
    });
    const longest = longestTaskOf(one.length);
    return [
      row('wrapping', one.wrapping),
      row('mark.js', one.markJs),
      {
        work: `${size}: longest task until the frame is there`,
        ours: one.longestTask === 0 ? 'none over 50 ms' : ms(one.longestTask),
        peer: '–',
        result: ms(one.frame),
        reach: `≤ ${longest} ms`,
        reached: one.longestTask <= longest,
      },
    ];
  });
}

export async function hitTest(): Promise<readonly Row[]> {
  const all = await inBrowser<readonly HitTest[]>('./hit-test.suite.ts');
  return all.map(
    ({ length, ours, search, scan }): Row => ({
      work: `point → mark among 10,000, on ${length} characters`,
      ours: `${ms(ours)}, of it ${ms(search)} search`,
      peer: `linear scan alone ${ms(scan)}`,
      result: `search ${times(scan / search)} as fast`,
      reach: '≤ 0.1 ms',
      reached: ours <= 0.1,
    }),
  );
}

export async function store(): Promise<readonly Row[]> {
  const { saving, comparing } = await inBrowser<StoreResult>('./store.suite.ts');
  const faster = (work: string, ours: number, peer: number): Row => ({
    work,
    ours: ms(ours),
    peer: `grouping items ${ms(peer)}`,
    result: `${times(peer / ours)} as fast`,
    reach: '≥ 10×',
    reached: peer / ours >= 10,
  });
  return [
    ...saving.map(
      ({ items, ours, raw }): Row => ({
        work: `save ${items} items, a page at a time`,
        ours: ms(ours),
        peer: `raw IndexedDB ${ms(raw)}`,
        result: `${times(ours / raw)} the time`,
        reach: '≤ 1.5×',
        reached: ours / raw <= 1.5,
      }),
    ),
    faster('one indicator over 1,000 pages', comparing.indicator, comparing.indicatorFromItems),
    faster('matrix of 1,000 pages × 40 indicators', comparing.matrix, comparing.matrixFromItems),
  ];
}

/** A list of so many items as fast as one of a hundred, within a margin of the machine. */
const AS_SHORT = 1.3;

export async function list(): Promise<readonly Row[]> {
  const all = await inBrowser<readonly Listed[]>('./list.suite.tsx');
  const short = all.find(({ items }) => items === 100);
  const row = (work: string, ours: number, plain: number | null, ofShort: number): Row => ({
    work,
    ours: ms(ours),
    peer: plain === null ? 'plain Preact list not drawn' : `plain Preact list ${ms(plain)}`,
    result: `${times(ours / ofShort)} the time of 100`,
    reach: `≤ ${AS_SHORT}×`,
    reached: ours / ofShort <= AS_SHORT,
  });
  return all.flatMap((one) => [
    row(`list of ${one.items} items: first paint`, one.paint, one.plainPaint, short?.paint ?? Number.NaN),
    row(`list of ${one.items} items: a step of scrolling`, one.scroll, one.plainScroll, short?.scroll ?? Number.NaN),
  ]);
}
