/** What the collection page is made of, in the order of its tabs and its menu. */
import { CollectionExport } from '../export/collection-export.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import type { MenuEntry, PageNotice, RecordSection, View } from './plug.ts';
import { Workbench } from './workbench/workbench.tsx';

export const VIEWS: readonly View[] = [{ id: 'items', label: 'view_items', show: Workbench }];

export const MENU: readonly MenuEntry[] = [
  { id: 'export', label: 'menu_export', icon: 'download', show: CollectionExport },
  { id: 'import', label: 'menu_import', icon: 'upload', show: ImportDialog },
  { id: 'options', label: 'menu_options', icon: 'options', act: ({ ports }) => ports.openOptions() },
];

export const NOTICES: readonly PageNotice[] = [];

export const RECORD_SECTIONS: readonly RecordSection[] = [];
