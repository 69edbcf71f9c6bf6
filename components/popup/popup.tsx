import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ItemDraft } from '../../lib/core/item.ts';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { BrandMark } from '../icon.tsx';
import { TabPanel, Tabs } from '../tabs.tsx';
import { type Announcer, useAnnouncer } from '../use-announcement.ts';
import { useWatch } from '../use-watch.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { CollectionView, PAGES_PER_STEP } from './collection-view.tsx';
import { PageView } from './page-view.tsx';
import type { PopupPorts } from './ports.ts';
import { useCollection } from './use-collection.ts';
import { useExport } from './use-export.ts';
import { type PageModel, usePageReading } from './use-page-reading.ts';
import { useRemoval } from './use-removal.ts';

type TabName = 'page' | 'collection';

/** The popup: 本页 and 收藏. */
export function Popup({ ports }: { readonly ports: PopupPorts }): VNode {
  const words = useWords();
  const [tab, setTab] = useState<TabName>('page');
  const announcer = useAnnouncer();
  const model = usePageReading(ports);
  const remove = useRemoval(ports.worker, announcer);
  const { onSave, onScrollTo, onRestore } = usePageActions(ports, model, announcer);
  const total = useWatch(ports.watch, ports.collection.count);
  const counted = total.phase === 'ready' ? total.value : null;
  const read = model.state.phase === 'read';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the undo key works wherever the focus is
    <div class="pm-app" onKeyDown={(event) => undoByKey(event, announcer)}>
      <div class="pm-bar">
        <BrandMark />
        <span class="pm-aside">{words('extension_name')}</span>
        <Tabs
          tabs={[
            { id: 'page', label: words('tab_page'), count: read ? model.items.length : null },
            { id: 'collection', label: words('tab_collection'), count: counted?.items ?? null },
          ]}
          value={tab}
          onChange={setTab}
        />
      </div>
      <main class="pm-main">
        <TabPanel id="page" open={tab === 'page'}>
          <PageView model={model} onSave={onSave} onRemove={(id) => void remove([id])} onScrollTo={onScrollTo} onRestore={onRestore} />
        </TabPanel>
        <TabPanel id="collection" open={tab === 'collection'}>
          <Collected ports={ports} announcer={announcer} total={counted} onDelete={(ids) => void remove(ids)} />
        </TabPanel>
      </main>
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}

interface CollectedProps {
  readonly ports: PopupPorts;
  readonly announcer: Announcer;
  readonly total: { readonly pages: number; readonly items: number } | null;
  readonly onDelete: (ids: readonly string[]) => void;
}

function Collected({ ports, announcer, total, onDelete }: CollectedProps): VNode {
  const [query, setQuery] = useState('');
  const [pageLimit, setPageLimit] = useState(PAGES_PER_STEP);
  const part = useCollection(ports, query, pageLimit);
  const exporting = useExport(ports, announcer);
  const onMore = (): void => setPageLimit(pageLimit + PAGES_PER_STEP);
  return (
    <CollectionView part={part} total={total} query={query} onQuery={setQuery} onMore={onMore} onDelete={onDelete} exporting={exporting} />
  );
}

interface PageActions {
  readonly onSave: (items: readonly ItemDraft[]) => void;
  readonly onScrollTo: (id: string) => void;
  readonly onRestore: (ids: readonly string[]) => void;
}

function usePageActions({ worker, tab }: PopupPorts, { state }: PageModel, { say }: Announcer): PageActions {
  const words = useWords();
  const page = state.phase === 'read' ? state.reading.page : null;
  const save = async (items: readonly ItemDraft[]): Promise<void> => {
    if (page === null) return;
    const answer = await worker.saveItems({ page, items });
    if (answer.ok) say({ text: words('announce_saved', items.length), tone: 'done' });
    else say({ text: failureWords(words, answer.error), tone: 'problem' });
  };
  const scrollTo = async (id: string): Promise<void> => {
    const answer = await tab.scrollTo(id);
    if (!answer.ok) say({ text: failureWords(words, answer.error), tone: 'problem' });
    else if (!answer.value) say({ text: words('announce_not_found'), tone: 'problem' });
  };
  const restore = async (ids: readonly string[]): Promise<void> => {
    // An ignored item is a record of the collection: without it, the item is offered as it was read.
    const answer = await worker.deleteItems({ ids });
    if (answer.ok) say({ text: words('announce_restored', answer.value.length), tone: 'done' });
    else say({ text: failureWords(words, answer.error), tone: 'problem' });
  };
  return { onSave: (items) => void save(items), onScrollTo: (id) => void scrollTo(id), onRestore: (ids) => void restore(ids) };
}

/** Ctrl+Z (⌘Z) takes back what was just removed, except where it means the text in a field. */
function undoByKey(event: KeyboardEvent, { current }: Announcer): void {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  if (current?.undo === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  current.undo();
}
