import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/modal.css';
import '../../components/export/export.css';
import './sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelPorts } from '../../components/panel/panel.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { report } from '../../lib/messaging/report.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { openCollectionPage } from '../ports/collection-page.ts';
import { download } from '../ports/download.ts';
import { fileWriters } from '../ports/file-writers.ts';
import { localDate } from '../ports/local-date.ts';
import { ownCollection } from '../ports/own-collection.ts';
import { pageEdits } from '../ports/page-edits.ts';
import { placePort } from '../ports/place-port.ts';
import { shownTab } from '../ports/shown-tab.ts';
import { tabPort } from '../ports/tab-port.ts';

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const shown = shownTab();
const collection = ownCollection();

const ports: PanelPorts = {
  tab: tabPort(
    shown,
    createSender('worker', (message) => browser.runtime.sendMessage(message)),
  ),
  place: placePort(shown),
  edits: pageEdits(collection),
  collection,
  watch: watchCollection,
  download,
  writers: fileWriters,
  today: localDate,
  openCollection: () => void openCollectionPage().catch(report),
};

const root = document.querySelector('#app');
if (root === null) throw new Error('sidepanel.html without #app');
document.documentElement.lang = words('language_tag');
document.title = words('extension_name');
void navigator.storage?.persist?.();
render(
  <WordsProvider value={words}>
    <Panel ports={ports} />
  </WordsProvider>,
  root,
);
