import { type Browser, browser } from 'wxt/browser';
import type { TabPort } from '../../components/page-list/ports.ts';
import type { Failure, Result } from '../../lib/core/result.ts';
import { createSender, type Sender } from '../../lib/messaging/sender.ts';

type Tab = Browser.tabs.Tab;

/** The tab that the popup was opened over. Asked for once: the popup goes when another tab comes to the front. */
export function tabPort(worker: Sender<'worker'>): TabPort {
  const found = tabUnderneath();
  const page: Sender<'page'> = async (name, input) => {
    const id = (await found)?.id;
    if (id === undefined) return noPage('no tab');
    return createSender('page', (message) => browser.tabs.sendMessage(id, message, { frameId: 0 }))(name, input);
  };
  return {
    current: () => page('currentReading', null),
    readAnyway: async () => {
      const answer = await page('readAnyway', null);
      if (answer.ok || answer.error.code !== 'no-page') return answer;
      const tabId = (await found)?.id;
      if (tabId === undefined) return answer;
      const entered = await worker('enterTab', { tabId });
      return entered.ok ? page('readAnyway', null) : entered;
    },
    mayRead: async () => isReadable((await found)?.url),
    scrollTo: (id) => page('scrollToItem', { id }),
    switchMarks: (on) => page('switchMarks', { on }),
  };
}

/** The active tab; where this page is itself shown in a tab, the one that was looked at before it. */
async function tabUnderneath(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (own === undefined) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own.id);
  return others.reduce<Tab | undefined>((latest, tab) => ((latest?.lastAccessed ?? 0) > (tab.lastAccessed ?? 0) ? latest : tab), undefined);
}

/** The address is known only for a page that an extension may be let into, on the strength of the click that opened the popup. */
function isReadable(url: string | undefined): boolean {
  return url !== undefined && /^(https?|file):/.test(url);
}

const noPage = (detail: string): Result<never> & { readonly error: Failure } => ({ ok: false, error: { code: 'no-page', detail } });
