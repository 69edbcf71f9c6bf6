import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { BackupNotices } from '../backup/backup-notices.tsx';
import { ComparisonTab } from '../comparison/comparison-tab.tsx';
import { ExportWindow } from '../export/export-window.tsx';
import { ALL, type ExportScope, scopeOfPage, scopeOfSearch } from '../export/source.ts';
import { BrandMark } from '../icon.tsx';
import { IconButton } from '../icon-button.tsx';
import { PageView } from '../page-list/page-view.tsx';
import { usePageActions } from '../page-list/use-page-actions.ts';
import { usePageReading } from '../page-list/use-page-reading.ts';
import { useRemoval } from '../page-list/use-removal.ts';
import { GovernmentNotice } from '../sites/government-notice.tsx';
import { SiteSwitch } from '../sites/site-switch.tsx';
import { TabPanel, Tabs } from '../tabs.tsx';
import { type Announcer, useAnnouncer } from '../use-announcement.ts';
import { useUndoKey } from '../use-undo-key.ts';
import { useWatch } from '../use-watch.ts';
import { useWords } from '../words.tsx';
import { CollectionView, PAGES_PER_STEP } from './collection-view.tsx';
import type { PopupPorts } from './ports.ts';
import { useCollection } from './use-collection.ts';
import { type Ticks, useTicks } from './use-ticks.ts';

type TabName = 'page' | 'collection' | 'compare';

/** The popup: 本页, 收藏 and 对比. */
export function Popup({ ports }: { readonly ports: PopupPorts }): VNode {
  const words = useWords();
  const [tab, setTab] = useState<TabName>('page');
  const announcer = useAnnouncer();
  useUndoKey(announcer);
  const model = usePageReading(ports);
  const remove = useRemoval(ports.edits, announcer);
  const actions = usePageActions(ports, model, announcer);
  const total = useWatch(ports.watch, ports.collection.count);
  const counted = total.phase === 'ready' ? total.value : null;
  const ticks = useTicks();
  const [exporting, setExporting] = useState<readonly ExportScope[] | null>(null);
  const read = model.state.phase === 'read';
  return (
    <div class="pm-app">
      <header class="pm-bar">
        <BrandMark />
        {/* 本页 is headed by the title of the page that was read. */}
        {tab === 'page' && read ? (
          <span class="pm-aside">{words('extension_name')}</span>
        ) : (
          <h1 class="pm-aside">{words('extension_name')}</h1>
        )}
        <Tabs
          tabs={[
            { id: 'page', label: words('tab_page'), count: read ? model.items.length : null },
            { id: 'collection', label: words('tab_collection'), count: counted?.items ?? null },
            { id: 'compare', label: words('tab_compare'), ...(ticks.ticked && { count: ticks.ticked.size }) },
          ]}
          value={tab}
          onChange={setTab}
        />
        <Elsewhere ports={ports} announcer={announcer} />
      </header>
      <BackupNotices ports={ports.backup} announcer={announcer} />
      <GovernmentNotice sites={ports.sites} announcer={announcer} onAllowed={() => void model.reload()} />
      <main class="pm-main">
        <TabPanel id="page" open={tab === 'page'}>
          <SiteSwitch ports={ports} announcer={announcer} onAllowed={() => void model.reload()} />
          <PageView
            model={model}
            actions={actions}
            onRemove={(id) => void remove([id])}
            onExport={(page) => setExporting([scopeOfPage(words, page), ALL])}
            at={null}
            opensPage
          />
        </TabPanel>
        <TabPanel id="collection" open={tab === 'collection'}>
          <Collected ports={ports} total={counted} ticks={ticks} onDelete={(ids) => void remove(ids)} onExport={setExporting} />
        </TabPanel>
        <TabPanel id="compare" open={tab === 'compare'}>
          <ComparisonTab ports={ports} open={tab === 'compare'} ticked={ticks.ticked} onTicked={ticks.choose} />
        </TabPanel>
      </main>
      {exporting !== null && <ExportWindow ports={ports} announcer={announcer} scopes={exporting} close={() => setExporting(null)} />}
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}

/** The ways to the other surfaces. */
function Elsewhere({ ports, announcer }: { readonly ports: PopupPorts; readonly announcer: Announcer }): VNode {
  const words = useWords();
  const { openPanel, openCollection } = ports;
  const open = async (opened: Promise<boolean>): Promise<void> => {
    if (!(await opened)) announcer.say({ text: words('panel_failed'), tone: 'problem' });
  };
  return (
    <div class="pm-elsewhere">
      {openPanel !== null && <IconButton icon="panel" label={words('open_panel')} onClick={() => void open(openPanel())} />}
      <IconButton icon="table" label={words('open_collection')} onClick={openCollection} />
    </div>
  );
}

interface CollectedProps {
  readonly ports: PopupPorts;
  readonly total: { readonly pages: number; readonly items: number } | null;
  readonly ticks: Ticks;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onExport: (scopes: readonly ExportScope[]) => void;
}

function Collected({ ports, total, ticks, onDelete, onExport }: CollectedProps): VNode {
  const [query, setQuery] = useState('');
  const [pageLimit, setPageLimit] = useState(PAGES_PER_STEP);
  const part = useCollection(ports, query, pageLimit);
  const found = scopeOfSearch(query);
  const onMore = (): void => setPageLimit(pageLimit + PAGES_PER_STEP);
  return (
    <CollectionView
      part={part}
      total={total}
      query={query}
      onQuery={setQuery}
      onMore={onMore}
      ticks={ticks}
      onDelete={onDelete}
      onExport={() => onExport([...(found === null ? [] : [found]), ALL])}
    />
  );
}
