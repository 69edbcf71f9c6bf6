import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { wordsFrom } from '../../components/words.tsx';
import { judgePage } from '../../lib/core/detection/judge-page.ts';
import { readIdentity } from '../../lib/core/identity/read-identity.ts';
import { handle } from '../../lib/messaging/handle.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { PAGE_GUARDS } from '../../lib/messaging/shapes.ts';
import { readPageText } from '../../lib/page/read-page-text.ts';
import { createSession } from './session.ts';
import { attendTo, ownWindow, windowsOf } from './windows.ts';

export default defineContentScript({
  // Local addresses are for trying out; any other site is entered on the user's click only.
  matches: import.meta.env.MODE === 'development' ? ['*://*.gov.cn/*', '*://localhost/*', '*://127.0.0.1/*'] : ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  main(ctx) {
    const { signal } = ctx;
    const home = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
    const view = ownWindow();
    const session = createSession({
      worker: createSender('worker', (message) => browser.runtime.sendMessage(message)),
      windows: () => windowsOf(view),
      read: (document) => readPageText(document, { url: document.location.href }),
      judge: (page) => judgePage(page, readIdentity(page)),
      words: wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions)),
      orphaned: () => ctx.abort(),
      signal,
    });
    const listener = handle('page', session.handlers, PAGE_GUARDS, home, (error) => console.error('Planmark:', error));
    browser.runtime.onMessage.addListener(listener);
    // After an update there is no runtime left to take the listener from.
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
    attendTo(view, session, signal);
  },
});
