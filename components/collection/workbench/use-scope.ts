import { useEffect, useRef } from 'preact/hooks';
import type { SavedPage } from '../../../lib/core/item.ts';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { isHead } from '../../../lib/core/workbench/display.ts';
import { isOpen } from '../../../lib/core/workbench/filter.ts';
import type { ViewProps } from '../plug.ts';
import { type Bench, idsOf } from './use-bench.ts';

/** The page of the open record or, with none, of the active line. */
function pageOf({ asked, ledger, display, activeAt }: Bench): SavedPage | null {
  const pageId = asked.item === null ? null : (partsOfItemId(asked.item)?.pageId ?? null);
  const line = display.lines[activeAt];
  const open = ledger.blocks.find(({ page }) => page.id === pageId)?.page;
  if (open !== undefined || line === undefined) return open ?? null;
  return ledger.blocks[isHead(line) ? ~line : (ledger.blockOf[line] ?? -1)]?.page ?? null;
}

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
      page: () => pageOf(latest.current),
      compared: () => null,
    });
    return () => setScope(null);
  }, [setScope]);
}
