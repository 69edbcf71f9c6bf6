import { browser } from 'wxt/browser';

/** Opens the collection page, or goes to it where it is open already. */
export async function openCollectionPage(): Promise<void> {
  const url = new URL('collection.html', browser.runtime.getURL('/')).href;
  // The address of our own page is known to us without a permission for tabs.
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url || tab.url?.startsWith(`${url}#`));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
