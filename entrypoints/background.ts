import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extractPlan } from '../lib/core/extract-plan.ts';
import { COMMANDS, type CommandKey, isCommand, PANEL_COMMAND } from '../lib/messaging/commands.ts';
import { handle } from '../lib/messaging/handle.ts';
import { rehearsed } from '../lib/messaging/rehearsed.ts';
import { report } from '../lib/messaging/report.ts';
import { createSender } from '../lib/messaging/sender.ts';
import { WORKER_GUARDS } from '../lib/messaging/shapes.ts';
import { tellTabs } from '../lib/messaging/tell-tabs.ts';
import { workerHandlers } from '../lib/messaging/worker-handlers.ts';
import type { WorkerPorts } from '../lib/messaging/worker-ports.ts';
import { createTaggerLoader } from '../lib/segmenter/load-browser.ts';
import { checkCollection } from '../lib/store/canary.ts';
import { createCollection } from '../lib/store/collection.ts';
import { offerSelectionMenu } from './ports/selection-menu.ts';
import { openSidePanel } from './ports/side-panel.ts';
import { keepSites } from './ports/sites.ts';
import { witness } from './ports/storage.ts';
import { tabs } from './ports/tabs.ts';

export default defineBackground(() => {
  const now = (): string => new Date().toISOString();
  const seen = soon(() => checkCollection(ports.collection, witness, now()));
  const ports: WorkerPorts = {
    tagger: createTaggerLoader(browser.runtime.getURL('/lexicon.bin'), (url) => fetch(url)),
    extract: rehearsed(extractPlan),
    collection: createCollection({
      now,
      persist: () => askToPersist().catch(report),
      changed: (pageIds) => {
        void tellTabs(tabs, pageIds).catch(report);
        seen();
      },
    }),
    now,
    setBadge: (tabId, text) => browser.action.setBadgeText({ tabId, text }).catch(reportUnlessTabIsGone),
    startReader: (tabId, running) => isLetIn(Promise.all([addStyles(tabId), running ? null : run(tabId, '/reader.js')])),
    enterTab: (tabId) => isLetIn(run(tabId, '/judge.js')),
    commandKeys,
  };
  // Nearly always a page that is to be read wakes the worker: its words are fetched while the rest of it starts.
  void ports.tagger().catch(report);
  const home = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener(handle('worker', workerHandlers(ports), WORKER_GUARDS, home, report));
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    // Nothing is awaited before it: the browser opens a panel within the press of the key only.
    if (command === PANEL_COMMAND && tab !== undefined) void openSidePanel(tab.windowId);
    if (tabId === undefined || !isCommand(command)) return;
    const tell = createSender('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
    // A tab without our script does not listen: the key does nothing there.
    void tell('runCommand', { command });
  });
  keepSites(report);
  offerSelectionMenu(ports.enterTab);
  void browser.action.setBadgeBackgroundColor({ color: '#1d4ed8' });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
});

/** Does something once, a while after it was last asked for; a worker that is stopped before does it after the next change. */
function soon(work: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(report), 1_000);
  };
}

/** Only windows may ask this; in a worker the extension's unlimitedStorage has to do, which exempts it from eviction. */
function askToPersist(): Promise<boolean> {
  const { storage } = navigator;
  return 'persist' in storage ? storage.persist() : Promise.resolve(false);
}

/** A tab can be closed while its page is being read: that is no error. */
function reportUnlessTabIsGone(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('No tab with id'))) report(error);
}

async function commandKeys(): Promise<readonly CommandKey[]> {
  const bound = await browser.commands.getAll();
  return [...COMMANDS, PANEL_COMMAND].map((name) => ({ name, key: bound.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** Frames too: the script marks them from the page around them. */
const addStyles = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['content-scripts/marks.css'] });

/** Runs a script of ours in a tab's page. Rejects where the browser does not let an extension in. */
const run = (tabId: number, file: '/judge.js' | '/reader.js'): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });

const isLetIn = (entering: Promise<unknown>): Promise<boolean> =>
  entering.then(
    () => true,
    () => false,
  );
