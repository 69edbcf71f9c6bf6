/** The entries of the context menu for selected text. */
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../components/words.tsx';
import type { SelectionKind } from '../../lib/core/selection/selection.ts';
import { report } from '../../lib/messaging/report.ts';
import { createSender } from '../../lib/messaging/sender.ts';

const ENTRIES: readonly (readonly [SelectionKind, MessageKey])[] = [
  ['figure', 'selection_figure'],
  ['project', 'selection_project'],
  ['excerpt', 'selection_excerpt'],
];

/**
 * Keeps the entries in the menu, in the browser's language, and has the page save what is selected when one is chosen.
 * Choosing one also lets the extension into the tab, so that pages of other sites are read on the way (`enterTab`).
 */
export function offerSelectionMenu(enterTab: (tabId: number) => Promise<boolean>): void {
  // The browser keeps entries over its own restarts, but not its language.
  browser.runtime.onInstalled.addListener(() => void makeEntries().catch(report));
  browser.runtime.onStartup.addListener(() => void makeEntries().catch(report));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = ENTRIES.find(([kind]) => kind === menuItemId);
    const tabId = tab?.id;
    if (entry !== undefined && tabId !== undefined) void save(tabId, entry[0], enterTab);
  });
}

async function makeEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of ENTRIES) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(key), contexts: ['selection'], documentUrlPatterns: ['*://*/*'] });
  }
}

async function save(tabId: number, as: SelectionKind, enterTab: (tabId: number) => Promise<boolean>): Promise<void> {
  const tell = createSender('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  const answer = await tell('saveSelected', { as });
  if (!answer.ok && answer.error.code === 'no-page' && (await enterTab(tabId))) await tell('saveSelected', { as });
}
