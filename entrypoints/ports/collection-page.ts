import { browser } from 'wxt/browser';

/** Opens the collection page, or goes to it where it is open already; `dialog` names an entry of its menu that is opened there. */
export async function openCollectionPage(dialog?: string): Promise<void> {
  const page = browser.runtime.getURL('/collection.html');
  const asked = dialog === undefined ? {} : { url: `${page}#${dialog}` };
  // The addresses of our own pages are known to us without a permission for tabs.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: page, ...asked });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...asked });
  await browser.windows.update(open.windowId, { focused: true });
}
