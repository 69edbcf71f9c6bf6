import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/comparison/finding.ts';
import { findingsOf } from '../../lib/core/comparison/findings.ts';
import { type ComparedPage, type Matrix, matrixSteps } from '../../lib/core/comparison/matrix.ts';
import { type Township, townshipsOf } from '../../lib/core/comparison/townships.ts';
import { type Years, yearsOf } from '../../lib/core/comparison/years.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import { useWatch, type Watched } from '../use-watch.ts';
import type { ComparisonPorts } from './ports.ts';

/** Pages with saved items and the figures of each, newest capture first; kept up to date. */
export function useComparedPages({ collection, watch }: ComparisonPorts): Watched<readonly ComparedPage[]> {
  const read = useCallback(() => collection.comparedPages(), [collection]);
  return useWatch(watch, read);
}

/**
 * The matrix of the pages chosen; null chooses all of them. While many pages are compared the matrix before is answered, at
 * first null.
 */
export function useMatrix(compared: readonly ComparedPage[], chosen: ReadonlySet<string> | null): Matrix | null {
  const work = useMemo(() => {
    const steps = matrixSteps(chosen === null ? compared : compared.filter(({ page }) => chosen.has(page.id)));
    // Few pages are done at once, so that nothing flickers.
    return { steps, atOnce: workFor(SLICE_MS, steps) };
  }, [compared, chosen]);
  const [last, setLast] = useState<Matrix | null>(null);
  useEffect(() => {
    if (work.atOnce !== null) {
      setLast(work.atOnce);
      return undefined;
    }
    const goOn = (): void => {
      const matrix = workFor(SLICE_MS, work.steps);
      if (matrix === null) timer = setTimeout(goOn);
      else setLast(matrix);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [work]);
  return work.atOnce ?? last;
}

/** How long a comparison keeps the page from what the reader does. */
const SLICE_MS = 24;

/** Works on for `milliseconds`; the result where that was enough, null where it was not. */
function workFor<T>(milliseconds: number, steps: Generator<void, T, void>): T | null {
  const end = performance.now() + milliseconds;
  do {
    const { done, value } = steps.next();
    if (done === true) return value;
  } while (performance.now() < end);
  return null;
}

/** One township over its years; null is answered for no township. */
export function useYears({ collection, watch }: ComparisonPorts, township: Township | null): Watched<Years | null> {
  const read = useCallback(
    async () => (township === null ? null : yearsOf(await collection.groupsOf(township.pages.map(({ id }) => id)))),
    [collection, township],
  );
  return useWatch(watch, read);
}

/** The contradictions in pages, township by township; pages without a township are looked at alone. */
export function useFindings({ collection, watch }: ComparisonPorts, pages: readonly SavedPage[]): Watched<readonly Finding[]> {
  const read = useCallback(async () => {
    const townships = townshipsOf(pages).map((township) => township.pages);
    const alone = pages.filter(({ township }) => township === null).map((page) => [page]);
    const found: Finding[] = [];
    for (const group of [...townships, ...alone]) found.push(...findingsOf(await collection.groupsOf(group.map(({ id }) => id))));
    return found;
  }, [collection, pages]);
  return useWatch(watch, read);
}
