import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupPorts } from '../../components/popup/ports.ts';
import { WordsProvider } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { createCollection } from '../../lib/store/collection.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { download } from '../ports/download.ts';
import { localDate } from '../ports/local-date.ts';
import { tabPort } from './tab-port.ts';

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const worker = createSender('worker', (message) => browser.runtime.sendMessage(message));

const ports: PopupPorts = {
  tab: tabPort(worker),
  worker: {
    saveItems: (input) => worker('saveItems', input),
    deleteItems: (input) => worker('deleteItems', input),
    restoreItems: (input) => worker('restoreItems', input),
  },
  // Only read here, so no clock is asked and no storage to be kept; what is changed is changed by the worker.
  collection: createCollection({ now: () => new Date().toISOString(), persist: () => navigator.storage.persist() }),
  watch: watchCollection,
  download,
  today: localDate,
};

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
