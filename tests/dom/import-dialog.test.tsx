import { render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as viewport } from 'vitest/browser';
import { backupFile } from '../../components/backup/backup-file.ts';
import { ImportDialog } from '../../components/import/import-dialog.tsx';
import { useAnnouncer } from '../../components/use-announcement.ts';
import { WordsProvider } from '../../components/words.tsx';
import { readFileSteps } from '../../lib/core/exchange/read/read-file.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { aDraft, aPage } from '../unit/store/items.ts';
import { wordsOf } from './popup-world.ts';

const HOME = 'https://www.yunling.example/plan';
const NOW = '2026-03-01T08:00:00.000Z';

let db: CollectionDatabase;
let collection: Collection;
let root: HTMLElement;
beforeEach(async () => {
  db = new CollectionDatabase(`import-dialog-test-${crypto.randomUUID()}`);
  collection = createCollection({ now: () => NOW, persist: async () => true }, db);
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  await collection.keepArticle(HOME, '<p>云岭乡</p>');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await db.delete();
});

function Host(): VNode {
  const announcer = useAnnouncer();
  const readFile = async (file: Blob) => {
    const steps = readFileSteps(await file.text());
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  };
  return <ImportDialog ports={{ collection, readFile }} announcer={announcer} close={() => undefined} />;
}

/** Opens the dialog on a backup that holds what the collection has now. */
async function openBackup(meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const backup = await backupFile(collection, NOW, () => undefined, new AbortController().signal);
  await meanwhile();
  render(
    <WordsProvider value={wordsOf('zh')}>
      <Host />
    </WordsProvider>,
    root,
  );
  const files = new DataTransfer();
  files.items.add(new File([backup?.file ?? ''], '备份.json'));
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('the dialog takes no file');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(viewport.getByText('“备份.json”将带来的变化')).toBeVisible();
}

const write = () => viewport.getByRole('button', { name: '写入收藏' });

test('of one’s own backup has nothing to write, copies of articles included', async () => {
  await openBackup();
  await expect.element(viewport.getByText('没有要写入的')).toBeVisible();
  await expect.element(write()).toBeDisabled();
});

test('says that a copy comes which is not here, though all items are', async () => {
  await openBackup(() => db.articles.clear());
  await expect.element(viewport.getByText('一并写入本机没有的正文副本 1 份')).toBeVisible();
  await expect.element(write()).toBeEnabled();
});

test('says that a page is known better there, though all items are here', async () => {
  await collection.setReviewed(HOME, true);
  await openBackup(() => collection.setReviewed(HOME, false));
  await expect.element(viewport.getByText('1 页只更新页面信息')).toBeVisible();
  await expect.element(write()).toBeEnabled();
});
