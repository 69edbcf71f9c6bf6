import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/backup/backup.css';
import '../../components/comparison/comparison.css';
import '../../components/modal.css';
import '../../components/export/export.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupPorts } from '../../components/popup/ports.ts';
import { WordsProvider } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { siteOf } from '../../lib/core/site.ts';
import { report } from '../../lib/messaging/report.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { backupOf } from '../ports/backup.ts';
import { openCollectionPage } from '../ports/collection-page.ts';
import { download } from '../ports/download.ts';
import { fileWriters } from '../ports/file-writers.ts';
import { localDate } from '../ports/local-date.ts';
import { ownCollection } from '../ports/own-collection.ts';
import { pageEdits } from '../ports/page-edits.ts';
import { shownTab } from '../ports/shown-tab.ts';
import { openSidePanel } from '../ports/side-panel.ts';
import { sites } from '../ports/sites.ts';
import { tabPort } from '../ports/tab-port.ts';

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const shown = shownTab();
const collection = ownCollection();
/** Known before the button is pressed: the side panel opens only within the press. */
let windowId = -1;
void browser.windows.getCurrent().then(({ id = -1 }) => {
  windowId = id;
});

const ports: PopupPorts = {
  tab: tabPort(
    shown,
    createSender('worker', (message) => browser.runtime.sendMessage(message)),
  ),
  edits: pageEdits(collection),
  collection,
  backup: backupOf(collection, () => void openCollectionPage('import').then(leave).catch(report)),
  watch: watchCollection,
  download,
  writers: fileWriters,
  today: localDate,
  openPanel: async () => {
    const opened = await openSidePanel(windowId);
    // Side by side they would say the same.
    if (opened) await leave();
    return opened;
  },
  sites,
  shownSite: async () => siteOf((await shown.tab())?.url ?? ''),
  openCollection: () => void openCollectionPage().then(leave).catch(report),
};

/** Closes the popup; shown in a tab, it stays. */
async function leave(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}

const root = document.querySelector('#app');
if (root === null) throw new Error('popup.html without #app');
document.documentElement.lang = words('language_tag');
document.title = words('extension_name');
// The extension's storage is exempt from eviction once a window has asked for it; the worker cannot.
void navigator.storage?.persist?.();
render(
  <WordsProvider value={words}>
    <Popup ports={ports} />
  </WordsProvider>,
  root,
);
