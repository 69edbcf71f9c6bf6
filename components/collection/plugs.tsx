/** What the collection page is made of, in the order of its tabs and its menu. */
import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { BackupDialog } from '../backup/backup-dialog.tsx';
import { BackupNotices } from '../backup/backup-notices.tsx';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import { CollectionExport } from '../export/collection-export.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { ProjectsView } from '../projects/projects-view.tsx';
import type { MenuEntry, PageNotice, View, ViewProps } from './plug.ts';
import { Workbench } from './workbench/workbench.tsx';

/** The comparison; an export from there is of the pages that it compares. */
function ComparedView({ setScope, ...view }: ViewProps): VNode {
  const onPages = useCallback(
    (pageIds: readonly string[] | null) =>
      setScope(pageIds === null ? null : { shown: () => null, selected: () => [], page: () => null, compared: () => pageIds }),
    [setScope],
  );
  return <ComparisonView {...view} onPages={onPages} />;
}

export const VIEWS: readonly View[] = [
  { id: 'items', label: 'view_items', show: Workbench },
  { id: 'compare', label: 'tab_compare', show: ComparedView },
  { id: 'projects', label: 'tab_projects', show: ProjectsView },
];

export const MENU: readonly MenuEntry[] = [
  { id: 'export', label: 'menu_export', icon: 'download', show: CollectionExport },
  { id: 'import', label: 'menu_import', icon: 'upload', show: ImportDialog },
  {
    id: 'backup',
    label: 'menu_backup',
    icon: 'archive',
    show: ({ ports, announcer, close }) => (
      <BackupDialog ports={ports.backup} storage={ports.storage} announcer={announcer} close={close} />
    ),
  },
  { id: 'options', label: 'menu_options', icon: 'options', act: ({ ports }) => ports.openOptions() },
];

export const NOTICES: readonly PageNotice[] = [({ ports, announcer }) => <BackupNotices ports={ports.backup} announcer={announcer} />];
