import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { arrange } from '../../lib/core/comparison/arrange.ts';
import type { ComparedPage, Matrix } from '../../lib/core/comparison/matrix.ts';
import { ChartPanel } from '../charts/chart-panel.tsx';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ComparisonTools } from './comparison-tools.tsx';
import { FindingsView } from './findings-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import type { ComparisonPorts } from './ports.ts';
import { type Asked, type ComparisonModel, useArrangement } from './use-arrangement.ts';
import { useComparedPages, useMatrix } from './use-comparison.ts';
import { YearsView } from './years-view.tsx';

interface ComparisonViewProps {
  readonly ports: ComparisonPorts;
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
  /** Says which pages are compared, in their order; null takes it back. */
  readonly onPages: (pageIds: readonly string[] | null) => void;
}

/** 对比: indicators × pages, a township over its years, contradictions. */
export function ComparisonView({ ports, asked, ask, onPages }: ComparisonViewProps): VNode {
  const words = useWords();
  const compared = useComparedPages(ports);
  const model = useArrangement(asked, ask, 1);
  if (compared.phase === 'loading') return <PlaceholderRows label={words('collection_loading')} />;
  if (compared.phase === 'failed') {
    return (
      <Notice text={failureWords(words, compared.failure)} role="alert">
        <button type="button" class="pm-button" onClick={compared.retry}>
          {words('retry')}
        </button>
      </Notice>
    );
  }
  if (compared.value.length === 0) return <Notice title={words('compare_empty_title')} text={words('compare_empty_text')} />;
  return <Compared ports={ports} compared={compared.value} onPages={onPages} {...model} />;
}

interface ComparedProps extends ComparisonModel, Pick<ComparisonViewProps, 'ports' | 'onPages'> {
  readonly compared: readonly ComparedPage[];
}

function Compared(props: ComparedProps): VNode {
  const words = useWords();
  const matrix = useMatrix(props.compared, props.state.chosen);
  if (matrix === null) return <PlaceholderRows label={words('compare_working')} />;
  return <ShownMatrix matrix={matrix} {...props} />;
}

function ShownMatrix({ matrix, ports, compared, onPages, state, set }: ComparedProps & { readonly matrix: Matrix }): VNode {
  const { role, atLeast, text, pinnedRows, pinnedPages, order } = state;
  const arranged = useMemo(
    () => arrange(matrix, { role, atLeast, text, pinnedRows, pinnedPages, order }),
    [matrix, role, atLeast, text, pinnedRows, pinnedPages, order],
  );
  const pages = useMemo(() => compared.map(({ page }) => page), [compared]);
  useEffect(() => {
    onPages(arranged.pages.map(({ id }) => id));
    return () => onPages(null);
  }, [arranged.pages, onPages]);
  const charted = matrix.rows.filter(({ id }) => state.charted.has(id));
  return (
    <div class="pm-compare">
      <ComparisonTools state={state} set={set} pages={pages} compact={false} rows={arranged.rows.length} of={arranged.of} />
      <Stacked>
        {state.mode === 'matrix' && (
          <>
            <MatrixView ports={ports} arranged={arranged} compact={false} state={state} set={set} />
            {charted.length > 0 && (
              <ChartPanel ports={ports} rows={charted} pages={arranged.pages} role={role} onClose={() => set({ charted: new Set() })} />
            )}
          </>
        )}
        {state.mode === 'years' && (
          <YearsView ports={ports} pages={pages} text={text} township={state.township} onTownship={(id) => set({ township: id })} />
        )}
        {state.mode === 'findings' && <FindingsView ports={ports} pages={matrix.pages} />}
      </Stacked>
    </div>
  );
}

const Stacked = ({ children }: { readonly children: ComponentChildren }): VNode => <div class="pm-compare-main">{children}</div>;
