import { type Browser, browser } from 'wxt/browser';
import type { Standing, TabPort } from '../../components/page-list/ports.ts';
import type { Failure, Result } from '../../lib/core/result.ts';
import { isEnvelope } from '../../lib/messaging/envelope.ts';
import { createSender, type Sender } from '../../lib/messaging/sender.ts';
import type { ShownTab } from './shown-tab.ts';

/** What a page says to the worker when it begins to read itself, or when it is no plan any more. */
const TURNS: ReadonlySet<string> = new Set(['readPage', 'pageIsNoPlan']);

/** The page of the tab that is shown, asked through its content script. */
export function tabPort(shown: ShownTab, worker: Sender<'worker'>): TabPort {
  const page: Sender<'page'> = async (name, input) => {
    const id = (await shown.tab())?.id;
    if (id === undefined) return noPage('no tab');
    return createSender('page', (message) => browser.tabs.sendMessage(id, message, { frameId: 0 }))(name, input);
  };
  return {
    current: () => page('currentReading', null),
    readAnyway: async () => {
      const answer = await page('readAnyway', null);
      if (answer.ok || answer.error.code !== 'no-page') return answer;
      const tabId = (await shown.tab())?.id;
      if (tabId === undefined) return answer;
      const entered = await worker('enterTab', { tabId });
      return entered.ok ? page('readAnyway', null) : entered;
    },
    standing: async () => standingOf(await shown.tab()),
    scrollTo: (id) => page('scrollToItem', { id }),
    switchMarks: (on) => page('switchMarks', { on }),
    follow: (onTurn, signal) => {
      shown.follow(() => onTurn('other'), signal);
      const onUpdated = async (tabId: number, { status }: Browser.tabs.OnUpdatedInfo): Promise<void> => {
        if (status === undefined || tabId !== (await shown.tab())?.id || signal.aborted) return;
        onTurn(status === 'loading' ? 'other' : 'again');
      };
      // Pages say to the worker when they are read; every page of the extension hears it, and only the worker answers.
      const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
        if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== 'worker' || !TURNS.has(message.name)) return;
        void shown.tab().then((tab) => tab?.id === sender.tab?.id && !signal.aborted && onTurn('again'));
      };
      browser.tabs.onUpdated.addListener(onUpdated);
      browser.runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => {
        browser.tabs.onUpdated.removeListener(onUpdated);
        browser.runtime.onMessage.removeListener(onMessage);
      });
    },
  };
}

/** The address is known only for a page that the extension may be let into: by its own permissions, or by a click on its button. */
function standingOf(tab: Browser.tabs.Tab | undefined): Standing {
  if (tab?.status === 'loading') return 'loading';
  return tab?.url !== undefined && /^(https?|file):/.test(tab.url) ? 'readable' : 'closed';
}

const noPage = (detail: string): Result<never> & { readonly error: Failure } => ({ ok: false, error: { code: 'no-page', detail } });
