import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/backup/backup.css';
import '../../components/corrections/corrections.css';
import '../../components/options/options.css';
import './options-window.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsPorts } from '../../components/options/ports.ts';
import { WordsProvider } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { backupOf } from '../ports/backup.ts';
import { openCollectionPage } from '../ports/collection-page.ts';
import { ownCollection } from '../ports/own-collection.ts';
import { sites } from '../ports/sites.ts';
import { storage } from '../ports/storage.ts';
import { openShortcuts } from './open-shortcuts.ts';

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const worker = createSender('worker', (message) => browser.runtime.sendMessage(message));

const collection = ownCollection();

const ports: OptionsPorts = {
  collection,
  watch: watchCollection,
  backup: backupOf(collection, () => void openCollectionPage('import')),
  storage,
  sites,
  shortcuts: { keys: () => worker('commandKeys', null), open: openShortcuts },
  version: browser.runtime.getManifest().version,
};

const root = document.querySelector('#app');
if (root === null) throw new Error('options.html without #app');
document.documentElement.lang = words('language_tag');
document.title = words('options_document_title', words('extension_name'));
render(
  <WordsProvider value={words}>
    <OptionsPage ports={ports} />
  </WordsProvider>,
  root,
);
