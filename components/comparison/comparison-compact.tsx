import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { arrange } from '../../lib/core/comparison/arrange.ts';
import type { ComparedPage } from '../../lib/core/comparison/matrix.ts';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ComparisonTools } from './comparison-tools.tsx';
import { MatrixView } from './matrix-view.tsx';
import type { ComparisonPorts } from './ports.ts';
import { useArrangement } from './use-arrangement.ts';
import { useComparedPages, useMatrix } from './use-comparison.ts';

/** Until the reader ticks others, the pages that were saved last are compared. */
const LATEST_PAGES = 5;
const NOTHING_ASKED = new Map<string, readonly string[]>();

export interface ComparisonCompactProps {
  readonly ports: ComparisonPorts;
  /** Ids of the pages that the reader ticked; null for none. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** 对比 in the popup: the latest pages, or those that are ticked. */
export default function ComparisonCompact({ ports, ticked, onTicked }: ComparisonCompactProps): VNode {
  const words = useWords();
  const compared = useComparedPages(ports);
  if (compared.phase === 'loading') return <PlaceholderRows label={words('collection_loading')} />;
  if (compared.phase === 'failed') return <Notice text={failureWords(words, compared.failure)} role="alert" />;
  if (compared.value.length < 2) return <Notice title={words('compare_empty_title')} text={words('compare_empty_text')} />;
  return <Compared {...{ ports, ticked, onTicked }} compared={compared.value} />;
}

function Compared({ ports, compared, ticked, onTicked }: ComparisonCompactProps & { readonly compared: readonly ComparedPage[] }): VNode {
  const words = useWords();
  const ask = useCallback(() => undefined, []);
  const { state, set } = useArrangement(NOTHING_ASKED, ask, 2);
  const pages = useMemo(() => compared.map(({ page }) => page), [compared]);
  const latest = useMemo(() => new Set(pages.slice(0, LATEST_PAGES).map(({ id }) => id)), [pages]);
  const chosen = ticked ?? latest;
  const matrix = useMatrix(compared, chosen);
  const arranged = useMemo(
    () => (matrix === null ? null : arrange(matrix, { ...state, atLeast: Math.min(state.atLeast, matrix.pages.length) })),
    [matrix, state],
  );
  if (matrix === null || arranged === null) return <PlaceholderRows label={words('compare_working')} />;
  return (
    <div class="pm-compare pm-compare-compact">
      <ComparisonTools
        state={{ ...state, chosen }}
        set={({ chosen: asked, ...change }) => {
          if (asked !== undefined) onTicked(asked ?? new Set(pages.map(({ id }) => id)));
          set(change);
        }}
        pages={pages}
        compact
        rows={arranged.rows.length}
        of={arranged.of}
      />
      {matrix.pages.length === 1 && <p class="pm-compare-hint">{words('compare_tick_more')}</p>}
      <div class="pm-compare-main">
        <MatrixView ports={ports} arranged={arranged} compact state={state} set={set} />
      </div>
    </div>
  );
}
