/** What the collection page is made of, in the order of its tabs and its menu. */
import { BackupDialog } from '../backup/backup-dialog.tsx';
import { BackupNotices } from '../backup/backup-notices.tsx';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import { CollectionExport } from '../export/collection-export.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { ProjectsView } from '../projects/projects-view.tsx';
import type { MenuEntry, PageNotice, View } from './plug.ts';
import { Workbench } from './workbench/workbench.tsx';

export const VIEWS: readonly View[] = [
  { id: 'items', label: 'view_items', show: Workbench },
  { id: 'compare', label: 'tab_compare', show: ComparisonView },
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
