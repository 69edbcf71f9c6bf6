import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { ExportWindow } from '../export/export-window.tsx';
import type { ExportPorts } from '../export/ports.ts';
import { ALL, type ExportScope, scopeOfPage } from '../export/source.ts';
import { BrandMark } from '../icon.tsx';
import { IconButton } from '../icon-button.tsx';
import { PageView } from '../page-list/page-view.tsx';
import type { PageListPorts, PlacePort } from '../page-list/ports.ts';
import { usePageActions } from '../page-list/use-page-actions.ts';
import { usePageReading } from '../page-list/use-page-reading.ts';
import { useRemoval } from '../page-list/use-removal.ts';
import { useAnnouncer } from '../use-announcement.ts';
import { useUndoKey } from '../use-undo-key.ts';
import { useWords } from '../words.tsx';
import { usePlace } from './use-place.ts';

export interface PanelPorts extends PageListPorts, ExportPorts {
  readonly collection: PageListPorts['collection'] & ExportPorts['collection'];
  readonly place: PlacePort;
  /** Opens the collection page in a tab. */
  readonly openCollection: () => void;
}

/** The side panel: 本页 of the tab beside it, in step with the page. */
export function Panel({ ports }: { readonly ports: PanelPorts }): VNode {
  const words = useWords();
  const announcer = useAnnouncer();
  useUndoKey(announcer);
  const model = usePageReading(ports);
  const remove = useRemoval(ports.edits, announcer);
  const actions = usePageActions(ports, model, announcer);
  const { at, setAt } = usePlace(ports.place, model);
  const [exporting, setExporting] = useState<readonly ExportScope[] | null>(null);
  const onScrollTo = (id: string): void => {
    setAt(id);
    actions.onScrollTo(id);
  };
  return (
    <div class="pm-app">
      <header class="pm-bar">
        <BrandMark />
        {/* What was read is headed by the title of its page. */}
        {model.state.phase === 'read' ? (
          <span class="pm-bar-title">{words('tab_page')}</span>
        ) : (
          <h1 class="pm-bar-title">{words('tab_page')}</h1>
        )}
        <div class="pm-elsewhere">
          <IconButton icon="table" label={words('open_collection')} onClick={ports.openCollection} />
        </div>
      </header>
      <main class="pm-main">
        <PageView
          model={model}
          actions={{ ...actions, onScrollTo }}
          onRemove={(id) => void remove([id])}
          onExport={(page) => setExporting([scopeOfPage(words, page), ALL])}
          at={at}
          opensPage={false}
        />
      </main>
      {exporting !== null && <ExportWindow ports={ports} announcer={announcer} scopes={exporting} close={() => setExporting(null)} />}
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}
