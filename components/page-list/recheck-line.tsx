import type { VNode } from 'preact';
import { useWords } from '../words.tsx';
import type { Recheck } from './page-items.ts';

interface RecheckLineProps {
  readonly recheck: Recheck;
  /** Shows the items that were not found. */
  readonly onShowLost: () => void;
}

/** On return to a page: how many of its saved items still say what it says, how many changed, how many are lost. */
export function RecheckLine({ recheck, onShowLost }: RecheckLineProps): VNode {
  const words = useWords();
  const { exact, changed, lost } = recheck;
  return (
    <p class="pm-recheck">
      <span class="pm-fact">{words('recheck_exact', exact)}</span>
      {changed > 0 && <span class="pm-fact pm-recheck-changed">{words('recheck_changed', changed)}</span>}
      {lost > 0 && (
        <button type="button" class="pm-fact pm-link" onClick={onShowLost}>
          {words('recheck_lost', lost)}
        </button>
      )}
    </p>
  );
}
