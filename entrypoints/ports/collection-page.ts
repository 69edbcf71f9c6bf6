import { browser } from 'wxt/browser';

/** Opens the collection page, or goes to it where it is open already; `dialog` names an entry of its menu that is opened there. */
export async function openCollectionPage(dialog?: string): Promise<void> {
  const url = new URL('collection.html', browser.runtime.getURL('/')).href;
  // The address of our own page is known to us without a permission for tabs.
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url || tab.url?.startsWith(`${url}#`));
  const asked = dialog === undefined ? {} : { url: `${url}#${dialog}` };
  if (open?.id === undefined) await browser.tabs.create({ url, ...asked });
  else await browser.tabs.update(open.id, { active: true, ...asked });
}
