import type { VNode } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { BrandMark } from '../icon.tsx';
import { TabPanel, Tabs } from '../tabs.tsx';
import { useAnnouncer } from '../use-announcement.ts';
import { useUndoKey } from '../use-undo-key.ts';
import { useWords } from '../words.tsx';
import { PageMenu } from './page-menu.tsx';
import type { MenuEntry, PlugProps, Scope } from './plug.ts';
import { MENU, NOTICES, VIEWS } from './plugs.tsx';
import type { CollectionPagePorts } from './ports.ts';
import { useAskedDialog } from './use-asked-dialog.ts';
import { usePlace } from './use-place.ts';

const VIEW_IDS = VIEWS.map(({ id }) => id);

/** The collection page: a view in a tab of its own each, and what can be done with the whole collection in a menu. */
export function CollectionPage({ ports }: { readonly ports: CollectionPagePorts }): VNode {
  const words = useWords();
  const announcer = useAnnouncer();
  useUndoKey(announcer);
  const { place, goTo, ask } = usePlace(ports.address, VIEW_IDS);
  const [dialog, setDialog] = useState<MenuEntry | null>(null);
  useAskedDialog(ports.address, MENU, setDialog);
  const scopes = useRef(new Map<string, Scope>());
  const plugged = useMemo<PlugProps>(() => ({ ports, announcer, goTo }), [ports, announcer, goTo]);
  const Dialog = dialog !== null && 'show' in dialog ? dialog.show : null;
  const choose = (entry: MenuEntry): void => ('act' in entry ? entry.act(plugged) : setDialog(entry));
  return (
    <div class="pm-page">
      <header class="pm-bar">
        <BrandMark />
        <h1 class="pm-aside">{words('collection_page_title')}</h1>
        <Tabs tabs={VIEWS.map(({ id, label }) => ({ id, label: words(label) }))} value={place.view} onChange={(view) => goTo(view)} />
        <PageMenu entries={MENU} onChoose={choose} />
      </header>
      <div class="pm-notices">
        {NOTICES.map((Notice, at) => (
          <Notice {...plugged} key={at} />
        ))}
      </div>
      <main class="pm-views">
        <Views place={place} ask={ask} scopes={scopes.current} plugged={plugged} />
      </main>
      {Dialog !== null && <Dialog {...plugged} scope={scopes.current.get(place.view) ?? null} close={() => setDialog(null)} />}
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}

interface ViewsProps extends Pick<ReturnType<typeof usePlace>, 'place' | 'ask'> {
  readonly scopes: Map<string, Scope>;
  readonly plugged: PlugProps;
}

/** The views that were opened so far; one is in sight. The others keep what they were asked for last. */
function Views({ place, ask, scopes, plugged }: ViewsProps): VNode {
  const opened = useRef(new Map<string, ViewsProps['place']['asked']>());
  opened.current.set(place.view, place.asked);
  return (
    <>
      {VIEWS.map(({ id, show: Show }) => {
        const asked = opened.current.get(id);
        const active = id === place.view;
        return (
          <TabPanel id={id} key={id} open={active}>
            {asked !== undefined && <ScopedView {...plugged} Show={Show} id={id} asked={asked} ask={ask} active={active} scopes={scopes} />}
          </TabPanel>
        );
      })}
    </>
  );
}

interface ScopedViewProps extends PlugProps {
  readonly Show: (typeof VIEWS)[number]['show'];
  readonly id: string;
  readonly asked: ViewsProps['place']['asked'];
  readonly ask: ViewsProps['ask'];
  readonly active: boolean;
  readonly scopes: Map<string, Scope>;
}

function ScopedView({ Show, id, scopes, ...rest }: ScopedViewProps): VNode {
  const setScope = useCallback(
    (scope: Scope | null) => {
      if (scope === null) scopes.delete(id);
      else scopes.set(id, scope);
    },
    [scopes, id],
  );
  return <Show {...rest} setScope={setScope} />;
}
