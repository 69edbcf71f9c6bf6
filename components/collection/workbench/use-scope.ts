import { useEffect, useRef } from 'preact/hooks';
import { isOpen } from '../../../lib/core/workbench/filter.ts';
import type { ViewProps } from '../plug.ts';
import { type Bench, idsOf } from './use-bench.ts';

/** Says to the dialogs of the menu which items the reader has before them; those of folded pages are among them. */
export function useScope(bench: Bench, setScope: ViewProps['setScope']): void {
  const latest = useRef(bench);
  latest.current = bench;
  useEffect(() => {
    setScope({
      shown: () => {
        const { asked, ledger, shown } = latest.current;
        return isOpen(asked.filter) ? null : idsOf(ledger, shown());
      },
      selected: () => idsOf(latest.current.ledger, latest.current.rows),
    });
    return () => setScope(null);
  }, [setScope]);
}
