/** The workbench over a real collection in a database of its own. */
import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AnnouncementBar } from '../../components/announcement-bar.tsx';
import type { Scope } from '../../components/collection/plug.ts';
import type { CollectionPagePorts } from '../../components/collection/ports.ts';
import { Workbench } from '../../components/collection/workbench/workbench.tsx';
import { useAnnouncer } from '../../components/use-announcement.ts';
import { WordsProvider } from '../../components/words.tsx';
import type { PageWithItems } from '../../lib/core/item.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchCollection, watchPages } from '../../lib/store/watch.ts';
import { wordsOf } from './popup-world.ts';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/edit-form/edit-form.css';
import '../../components/collection/collection.css';
import '../../components/collection/workbench/workbench.css';
import { putGroups } from '../made/put-groups.ts';
import '../../components/collection/record/record.css';

export interface BenchWorld {
  readonly collection: Collection;
  /** Ids of pages that were read again, one list for each time. */
  readonly readAgain: (readonly string[])[];
  /** What the workbench says that the reader has before them. */
  readonly scope: () => Scope | null;
  readonly end: () => Promise<void>;
}

/** Shows the workbench over these pages; `asked` as an address would ask for it. `broken`: the collection cannot be read at first. */
export async function openBench(
  root: HTMLElement,
  groups: readonly PageWithItems[],
  { language = 'zh', asked = [], broken = false }: { language?: 'zh' | 'en'; asked?: [string, string[]][]; broken?: boolean } = {},
): Promise<BenchWorld> {
  const db = new CollectionDatabase(`workbench-test-${crypto.randomUUID()}`);
  const stored = createCollection({ now: () => '2026-11-25T08:00:00.000Z', persist: async () => true }, db);
  if (groups.length > 0) await putGroups(stored, groups);
  else await db.open();
  const readAgain: (readonly string[])[] = [];
  let failing = broken;
  const collection: Collection = {
    ...stored,
    groupsOf: (pageIds) => {
      readAgain.push(pageIds);
      return stored.groupsOf(pageIds);
    },
    allItems: (pages) => {
      if (!failing) return stored.allItems(pages);
      failing = false;
      throw new DOMException('no more room', 'QuotaExceededError');
    },
  };
  let scope: Scope | null = null;
  // The workbench itself asks for no more of the page than this.
  const ports = {
    collection,
    watch: watchCollection,
    watchPages: (onChange: Parameters<typeof watchPages>[0], signal: AbortSignal) => watchPages(onChange, signal, db.name),
  } as unknown as CollectionPagePorts;
  const setScope = (next: Scope | null): void => {
    scope = next;
  };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'Planmark';
  render(
    <WordsProvider value={wordsOf(language)}>
      <Host ports={ports} first={new Map(asked)} setScope={setScope} />
    </WordsProvider>,
    root,
  );
  const end = async (): Promise<void> => {
    render(null, root);
    await db.delete();
  };
  return { collection: stored, readAgain, scope: () => scope, end };
}

interface HostProps {
  readonly ports: CollectionPagePorts;
  readonly first: ReadonlyMap<string, readonly string[]>;
  readonly setScope: (scope: Scope | null) => void;
}

function Host({ ports, first, setScope }: HostProps): VNode {
  const announcer = useAnnouncer();
  const [asked, ask] = useState(first);
  return (
    <main class="pm-page">
      <h1 class="pm-aside">收藏</h1>
      <Workbench ports={ports} announcer={announcer} goTo={() => undefined} asked={asked} ask={ask} setScope={setScope} active />
      <AnnouncementBar announcer={announcer} />
    </main>
  );
}
