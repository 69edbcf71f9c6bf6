import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canBePlan, judgeArticle, judgePage } from '../../lib/core/detection/judge-page.ts';
import { readNames } from '../../lib/core/identity/read-names.ts';
import { handle } from '../../lib/messaging/handle.ts';
import { report } from '../../lib/messaging/report.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { PAGE_GUARDS } from '../../lib/messaging/shapes.ts';
import { type ArticleDocument, articleDocuments } from '../../lib/page/article-documents.ts';
import { completePage, readArticle } from '../../lib/page/read-page-text.ts';
import { offerSocket } from '../reader/socket.ts';
import { onlyCopy } from './only-copy.ts';
import { createPageLife } from './page-life.ts';
import { attendTo } from './windows.ts';

/** Where it runs by itself stands in wxt.config.ts. */
export default defineUnlistedScript(() => {
  const home = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
  const copy = onlyCopy(document, home.id);
  const { signal } = copy;
  const life = createPageLife({
    worker: createSender('worker', (message) => browser.runtime.sendMessage(message)),
    documents: () => articleDocuments(document),
    readArticle,
    judgeArticle: (article) => judgeArticle(article, article.linkShare),
    canBePlan,
    complete: (article, { document: found, outer }) => completePage(article, { url: addressOf(found, outer), outer }),
    judge: (page, reasons) => judgePage(page, readNames(page), reasons),
    orphaned: () => copy.abort(),
    signal,
  });
  offerSocket(life.socket, signal);
  const listener = handle('page', life.handlers, PAGE_GUARDS, home, report);
  browser.runtime.onMessage.addListener(listener);
  // After an update there is no runtime left to take the listener from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
  // Asking is what makes a copy notice that its extension is gone; who comes back to the tab finds no dead marks.
  document.addEventListener('visibilitychange', () => browser.runtime?.id ?? copy.abort(), { signal });
  attendTo(window, life, signal);
});

/** A frame that was written by script has no address of its own (`about:srcdoc`): it goes by that of the page around it. */
function addressOf(document: Document, outer: ArticleDocument['outer']): string {
  const own = document.location.href;
  return own.startsWith('about:') && outer !== null ? outer.location.href : own;
}
