import type { Page } from 'playwright';
import type { PageWithItems } from '../../lib/core/item.ts';
import { pack } from '../../lib/store/pack.ts';
import { summarise } from '../../lib/store/summary.ts';
import { fillCollection } from './made-collection.ts';

/**
 * Fills the collection of the built extension with made pages. `page` shows a page of the extension that has opened the
 * collection before, so that its tables are there.
 */
export async function fillExtension(page: Page, pages: number, itemsPerPage: number): Promise<void> {
  await fillCollection((groups) => putGroups(page, groups), pages, itemsPerPage);
}

/** Puts whole pages into the database as the store does, and tells nobody: reload what shows them. */
export async function putGroups(page: Page, groups: readonly PageWithItems[]): Promise<void> {
  const records = groups.map(({ page: { id }, items }) => ({ pageId: id, items: items.map(pack) }));
  const tables = { pages: groups.map((group) => group.page), items: records, summaries: records.map(summarise) };
  // As one string: the driver takes objects apart far more slowly than JSON does.
  await page.evaluate(putRecords, JSON.stringify(tables));
}

function putRecords(written: string): Promise<void> {
  const tables = JSON.parse(written) as Record<string, object[]>;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('planmark');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(Object.keys(tables), 'readwrite');
      for (const [name, records] of Object.entries(tables)) for (const record of records) transaction.objectStore(name).put(record);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
