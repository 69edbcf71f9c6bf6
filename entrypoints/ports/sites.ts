/** The user's sites: the browser's permissions say which they are, and the judging script is registered for just those. */
import { browser } from 'wxt/browser';
import type { SitesPort } from '../../components/sites/ports.ts';
import { GOVERNMENT_SITES, type Site, siteOfPattern } from '../../lib/core/site.ts';
import { createSender } from '../../lib/messaging/sender.ts';

const JUDGE = 'judge.js';
const REGISTERED = 'sites';

/** Sites for the extension’s own pages. */
export const sites: SitesPort = {
  list: allowedSites,
  add: async (site) => {
    const added = await browser.permissions.request({ origins: [site.pattern] }).catch(() => false);
    // The worker does so too, for a permission that is given in the browser's settings; here it is waited for.
    if (added) await enterOpenTabs([site.pattern]);
    return added;
  },
  governments: mayReadGovernments,
  allowGovernments: async () => {
    const allowed = await browser.permissions.request({ origins: [GOVERNMENT_SITES] }).catch(() => false);
    if (allowed) await enterOpenTabs([GOVERNMENT_SITES]);
    return allowed;
  },
  remove: (site) => removeAll(site.host),
  follow: (onChange, signal) => {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(onChange);
      signal.addEventListener('abort', () => event.removeListener(onChange), { once: true });
    }
  },
};

/** Chrome grants it with the installation, Firefox when the user says so. */
function mayReadGovernments(): Promise<boolean> {
  return browser.permissions.contains({ origins: [GOVERNMENT_SITES] });
}

/** What was granted, without the addresses that need no permission. */
async function allowedSites(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const found = origins.map(siteOfPattern).filter((site) => site !== null);
  return found.sort((a, b) => a.host.localeCompare(b.host));
}

/** Browsers may keep one permission as several patterns. */
async function removeAll(host: string): Promise<boolean> {
  const origins = (await allowedSites()).filter((site) => site.host === host).map(({ pattern }) => pattern);
  return origins.length > 0 && (await browser.permissions.remove({ origins }).catch(() => false));
}

/** Registers the judging script for the sites that are allowed now, and for no others. */
async function register(): Promise<void> {
  const matches = (await allowedSites()).map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  // Never taken away only to be put back: the pages of a browser that has just started load in between.
  if (registered && matches.length > 0) return browser.scripting.updateContentScripts([{ id: REGISTERED, matches, js: [JUDGE] }]);
  if (registered) return browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTERED, matches, excludeMatches: [GOVERNMENT_SITES], js: [JUDGE], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Enters the open tabs of sites, but for those in which a copy lives already. */
async function enterOpenTabs(origins: readonly string[]): Promise<void> {
  const urls = origins.filter((pattern) => pattern === GOVERNMENT_SITES || siteOfPattern(pattern) !== null);
  const tabs = urls.length === 0 ? [] : await browser.tabs.query({ url: urls });
  const entered = tabs.flatMap(({ id }) => (id === undefined ? [] : [enterUnlessThere(id)]));
  await Promise.all(entered);
}

async function enterGovernments(): Promise<void> {
  if (await mayReadGovernments()) await enterOpenTabs([GOVERNMENT_SITES]);
}

async function enterUnlessThere(tabId: number): Promise<void> {
  const ask = createSender('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  const answer = await ask('currentReading', null);
  if (answer.ok || answer.error.code !== 'no-page') return;
  // A page that cannot be entered (an error page, a sleeping tab) is entered when it is loaded again.
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${JUDGE}`] }).catch(() => undefined);
}

/**
 * Keeps the registration in step with the permissions, for the background worker; to be called synchronously when it starts.
 * Permissions change in our own pages or in the browser's settings; an update of the extension forgets registrations.
 */
export function keepSites(report: (error: unknown) => void): void {
  // One after the other: two changes at once would register twice.
  let last = Promise.resolve();
  const keep = (): void => {
    last = last.then(register).catch(report);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    keep();
    void enterOpenTabs(origins).catch(report);
  });
  browser.permissions.onRemoved.addListener(keep);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    keep();
    // Who installs it with a plan open sees it marked. After an update open pages keep the copy they have, and what is typed in it.
    if (reason === 'install') void enterGovernments().catch(report);
  });
  browser.runtime.onStartup.addListener(keep);
}
