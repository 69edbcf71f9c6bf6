import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Shown behind the label; null while it is not known, absent where a tab has none. */
  readonly count?: number | null;
}

interface TabsProps<T extends string> {
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Tabs by the ARIA pattern: one stop for the keyboard, arrows, Home and End move and choose. */
export function Tabs<T extends string>({ tabs, value, onChange }: TabsProps<T>): VNode {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(
      event.key,
      tabs.findIndex((tab) => tab.id === value),
      tabs.length,
    );
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onChange(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  return (
    <div class="pm-tabs" role="tablist" aria-label={words('tabs_label')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          class="pm-tab"
          key={tab.id}
          id={tabId(tab.id)}
          aria-selected={tab.id === value}
          aria-controls={panelId(tab.id)}
          tabIndex={tab.id === value ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="pm-count">{tab.count ?? ''}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** What a tab shows. A closed panel keeps its state and stays out of sight and order. */
export function TabPanel({ id, open, children }: TabPanelProps): VNode {
  return (
    <div class="pm-panel" role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} hidden={!open}>
      {children}
    </div>
  );
}

const tabId = (id: string): string => `pm-tab-${id}`;
const panelId = (id: string): string => `pm-panel-${id}`;

function target(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
