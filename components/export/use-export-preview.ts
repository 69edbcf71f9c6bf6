import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/result.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import { breathing } from '../breathe.ts';
import { useWords } from '../words.tsx';
import { choiceOf, EXPORT_SETTING, type ExportChoice, FIRST_CHOICE, type Layout, withLayout } from './choice.ts';
import type { ExportPorts } from './ports.ts';
import { type Preview, previewOf } from './preview.ts';
import { chosenPages, type ExportScope, pagesWithin } from './source.ts';

/** The last choice, with another layout where one is given, until another one is made; null while it is being read. */
export function useExportChoice(
  { collection }: ExportPorts,
  layout?: Layout,
): readonly [ExportChoice | null, (choice: ExportChoice) => void] {
  const words = useWords();
  const [choice, setChoice] = useState<ExportChoice | null>(null);
  useEffect(() => {
    const header = words('language_tag') === 'en' ? 'en' : 'zh';
    const first = { ...FIRST_CHOICE, header } as const;
    const laidOut = (kept: ExportChoice): ExportChoice => (layout === undefined ? kept : withLayout(kept, layout));
    collection.setting(EXPORT_SETTING).then(
      (kept) => setChoice((now) => now ?? laidOut(choiceOf(kept, first))),
      () => setChoice((now) => now ?? laidOut(first)),
    );
  }, [collection, layout, words]);
  return [choice, setChoice];
}

export interface ExportCounts {
  readonly pages: number;
  readonly items: number;
  /** Items of the scope that stay behind, because their status is not chosen. */
  readonly leftOut: number;
}

export interface ExportPreview {
  /** What the file begins with; null for a file without items, undefined while it is being read. */
  readonly preview: Preview | null | undefined;
  /** null while they are being counted. */
  readonly counts: ExportCounts | null;
  readonly failure: Failure | null;
}

const NOTHING_YET: ExportPreview = { preview: undefined, counts: null, failure: null };

/** The first rows of the file that a choice makes, and how much it will hold. What was shown stays until the next is there. */
export function useExportPreview(ports: ExportPorts, scope: ExportScope, choice: ExportChoice | null): ExportPreview {
  const words = useWords();
  const [shown, setShown] = useState(NOTHING_YET);
  useEffect(() => {
    if (choice === null) return undefined;
    const end = new AbortController();
    const failed = (error: unknown): void => {
      const failure = error instanceof CollectionError ? error.failure : failureOf(error);
      if (!end.signal.aborted) setShown({ ...NOTHING_YET, failure });
    };
    previewOf(chosenPages(ports.collection, scope, choice.statuses), choice, words, ports).then((preview) => {
      if (!end.signal.aborted) setShown((before) => ({ ...before, preview, failure: null }));
    }, failed);
    return () => end.abort();
  }, [ports, scope, choice, words]);
  const statuses = choice?.statuses.join() ?? null;
  useEffect(() => {
    if (statuses === null) return undefined;
    const end = new AbortController();
    setShown((before) => ({ ...before, counts: null }));
    countPages(ports, scope, statuses.split(',') as unknown as ExportChoice['statuses'], end.signal).then(
      (counts) => {
        if (counts !== null) setShown((before) => ({ ...before, counts }));
      },
      // The preview reads the same and says why it fails.
      () => undefined,
    );
    return () => end.abort();
  }, [ports, scope, statuses]);
  return shown;
}

async function countPages(
  { collection }: ExportPorts,
  scope: ExportScope,
  statuses: ExportChoice['statuses'],
  signal: AbortSignal,
): Promise<ExportCounts | null> {
  const breathe = breathing();
  let pages = 0;
  let items = 0;
  let leftOut = 0;
  for await (const group of pagesWithin(collection, scope)) {
    if (signal.aborted) return null;
    const chosen = group.items.filter(({ status }) => statuses.includes(status)).length;
    if (chosen > 0) pages += 1;
    items += chosen;
    leftOut += group.items.length - chosen;
    await breathe();
  }
  return signal.aborted ? null : { pages, items, leftOut };
}
