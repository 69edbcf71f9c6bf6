import { browser } from 'wxt/browser';
import type { TabsPort } from '../../lib/messaging/tell-tabs.ts';

/** The open tabs, for those who change the collection. */
export const tabs: TabsPort = {
  ids: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
};
