import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/** The tab that a surface speaks of. */
export interface ShownTab {
  /** As it is now; undefined where there is none. */
  tab(): Promise<Tab | undefined>;
  /** Calls `onTurn` when another tab of the window comes to the front, until `signal` ends. */
  follow(onTurn: () => void, signal: AbortSignal): void;
}

/** The active tab of the surface's window; where the surface is itself shown in a tab, the one that was looked at before it. */
export function shownTab(): ShownTab {
  let id = first();
  return {
    tab: async () => {
      const now = await id;
      return now === undefined ? undefined : await browser.tabs.get(now).catch(() => undefined);
    },
    follow: (onTurn, signal) => {
      const onActivated = async ({ tabId, windowId }: { readonly tabId: number; readonly windowId: number }): Promise<void> => {
        const [own, here] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
        if (tabId === own?.id || windowId !== here.id || tabId === (await id) || signal.aborted) return;
        id = Promise.resolve(tabId);
        onTurn();
      };
      browser.tabs.onActivated.addListener(onActivated);
      signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated), { once: true });
    },
  };
}

async function first(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  if (own === undefined) return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own.id);
  return others.reduce<Tab | undefined>((latest, tab) => ((latest?.lastAccessed ?? 0) > (tab.lastAccessed ?? 0) ? latest : tab), undefined)
    ?.id;
}
