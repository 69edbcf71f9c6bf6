import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/edit-form/edit-form.css';
import '../../components/article/article.css';
import '../../components/backup/backup.css';
import '../../components/corrections/corrections.css';
import '../../components/collection/collection.css';
import '../../components/modal.css';
import '../../components/export/export.css';
import '../../components/import/import.css';
import '../../components/collection/workbench/workbench.css';
import '../../components/collection/record/record.css';
import '../../components/comparison/comparison.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CollectionPage } from '../../components/collection/collection-page.tsx';
import type { CollectionPagePorts } from '../../components/collection/ports.ts';
import { WordsProvider } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { watchCollection, watchPages } from '../../lib/store/watch.ts';
import { articleMarks } from '../ports/article-marks.ts';
import { backupOf } from '../ports/backup.ts';
import { download } from '../ports/download.ts';
import { readFile } from '../ports/file-reader.ts';
import { fileWriters } from '../ports/file-writers.ts';
import { localDate } from '../ports/local-date.ts';
import { ownCollection } from '../ports/own-collection.ts';
import { storage } from '../ports/storage.ts';
import { address } from './address.ts';

const words = wordsFrom((key, substitutions) => browser.i18n.getMessage(key, substitutions));

const collection = ownCollection();

const ports: CollectionPagePorts = {
  collection,
  watch: watchCollection,
  watchPages,
  download,
  writers: fileWriters,
  readFile,
  today: localDate,
  openOptions: () => void browser.runtime.openOptionsPage(),
  address,
  backup: backupOf(collection, () => location.assign('#import')),
  storage,
  article: { ...articleMarks, collection },
};

const root = document.querySelector('#app');
if (root === null) throw new Error('collection.html without #app');
document.documentElement.lang = words('language_tag');
document.title = words('collection_page_title');
void navigator.storage?.persist?.();
render(
  <WordsProvider value={words}>
    <CollectionPage ports={ports} />
  </WordsProvider>,
  root,
);
