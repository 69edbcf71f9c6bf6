import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DialogProps } from '../collection/plug.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ALL, scopeOfIds } from './source.ts';

/** The export of the collection page: what is selected or shown there, or everything. */
export function CollectionExport({ ports, announcer, scope, close }: DialogProps): VNode {
  const scopes = useMemo(() => {
    const selected = scope?.selected() ?? [];
    const shown = scope?.shown() ?? null;
    return [
      ...(selected.length === 0 ? [] : [scopeOfIds('selection', selected)]),
      ...(shown === null ? [] : [scopeOfIds('filter', shown)]),
      ALL,
    ];
  }, [scope]);
  return <ExportDialog ports={ports} announcer={announcer} scopes={scopes} close={close} />;
}
