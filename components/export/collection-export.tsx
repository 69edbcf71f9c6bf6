import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DialogProps } from '../collection/plug.ts';
import { useWords } from '../words.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ALL, scopeOfIds, scopeOfPage, scopeOfPages } from './source.ts';

/** The export of the collection page: what is selected, shown or compared there, the page that the reader is at, or everything. */
export function CollectionExport({ ports, announcer, scope, close }: DialogProps): VNode {
  const words = useWords();
  const { scopes, compared } = useMemo(() => {
    const selected = scope?.selected() ?? [];
    const shown = scope?.shown() ?? null;
    const pageIds = scope?.compared() ?? null;
    const page = scope?.page() ?? null;
    return {
      compared: pageIds !== null,
      scopes: [
        ...(selected.length === 0 ? [] : [scopeOfIds('selection', selected)]),
        ...(shown === null ? [] : [scopeOfIds('filter', shown)]),
        ...(pageIds === null ? [] : [scopeOfPages(pageIds)]),
        ALL,
        ...(page === null ? [] : [scopeOfPage(words, page)]),
      ],
    };
  }, [scope, words]);
  return (
    <ExportDialog ports={ports} announcer={announcer} scopes={scopes} close={close} {...(compared ? { layout: 'matrix' as const } : {})} />
  );
}
