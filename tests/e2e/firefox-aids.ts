/** What the tests in Firefox do within its documents. The functions are carried over as text: each stands alone. */
import { expect } from 'vitest';
import type { FirefoxTab } from '../browser/firefox/firefox-tab.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element, brought into sight, within a shadow root where its host has one; throws where there is none. */
export function placeOf(host: string, selector: string): Place {
  const found = document.querySelector(host);
  const element = (found?.shadowRoot ?? found)?.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) throw new Error(`no ${selector} in ${host}`);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The middle of the first thing to press, within `scope`, whose name are these words. */
export function placeNamed(scope: string, words: string): Place {
  const pressable = 'button, [role=menuitem], [role=tab], [role=radio], label, a, summary, [role=rowheader]';
  const named = [...document.querySelectorAll<HTMLElement>(pressable)].find(
    (one) => one.closest(scope) && (one.textContent?.trim() === words || one.getAttribute('aria-label') === words),
  );
  named?.scrollIntoView({ block: 'nearest' });
  const box = named?.getBoundingClientRect();
  if (!box || box.width === 0 || named?.matches(':disabled')) throw new Error(`nothing called ${words} in ${scope}`);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The middle of the head of the comparison's first row that has a figure of each page. */
export function placeOfFullRow(): Place {
  const rows = [...document.querySelectorAll('[role=row]')];
  const full = rows.find((row) => row.querySelectorAll('.pm-matrix-cell:not([data-empty])').length === 2);
  const box = full?.querySelector('[role=rowheader]')?.getBoundingClientRect();
  if (!box || box.width === 0) throw new Error('no row with a figure of each page');
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The middle of the mark over a quote, brought into sight. */
export function placeOfMark(quote: string): Place {
  for (const { startContainer, startOffset, endContainer, endOffset } of [...CSS.highlights.values()].flatMap((one) => [...one])) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (range.toString() !== quote) continue;
    startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`no mark over ${quote}`);
}

/** Asks until the document has what is asked for. */
export async function waitFor<Args extends readonly unknown[], Answer>(
  tab: FirefoxTab,
  work: (...args: Args) => Answer,
  ...args: Args
): Promise<Answer> {
  let answer: Answer | undefined;
  const ask = async (): Promise<boolean> => {
    answer = await tab.ask(work, ...args).catch(() => undefined);
    return answer !== undefined;
  };
  await expect.poll(ask, { timeout: 20_000, message: `waiting for ${JSON.stringify(args)}` }).toBe(true);
  return answer as Answer;
}

/** Where words of the page begin and where they end, brought into sight. */
export function selectIn(words: string): { readonly from: Place; readonly to: Place } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first === undefined || last === undefined) break;
    return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right - 1, y: last.top + last.height / 2 } };
  }
  throw new Error(`${words} does not stand in one piece in the page`);
}

/** In a page of the extension: how many kept items the collection has. */
export function countSaved(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('planmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const records = opening.result.transaction('items').objectStore('items').getAll();
      records.onsuccess = () => {
        opening.result.close();
        const items = records.result.flatMap((record: { items: { status: string }[] }) => record.items);
        resolve(items.filter(({ status }: { status: string }) => status === 'saved' || status === 'reviewed').length);
      };
    };
  });
}

/** Waits for a place, and presses there. */
export async function pressAt<Args extends readonly unknown[]>(
  tab: FirefoxTab,
  find: (...args: Args) => Place,
  ...args: Args
): Promise<void> {
  const { x, y } = await waitFor(tab, find, ...args);
  await tab.press(x, y);
}

interface BrowserWindow {
  readonly SidebarController: { show(id: string): Promise<boolean> };
  readonly ChromeUtils: {
    importESModule(url: string): {
      readonly ExtensionPermissions: { remove(id: string, permissions: object, extension: unknown): Promise<void> };
    };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };
}

/** In the browser's window: takes back what the page of extensions has as a switch. */
export async function takeGovernmentsBack(): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as BrowserWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const id = '@planmark';
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { origins: ['*://*.gov.cn/*'], permissions: [] }, extension);
}

/** In the browser's window: opens the extension's sidebar, as the menu of sidebars does. */
export async function showSidebar(): Promise<void> {
  const { SidebarController } = globalThis as unknown as BrowserWindow;
  await SidebarController.show('_planmark-sidebar-action');
}

/** In the browser's window: whether the system is dark. */
export function setDark(dark: boolean): void {
  const { Services } = globalThis as unknown as { Services: { prefs: { setIntPref(name: string, value: number): void } } };
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
}

/**
 * In the browser's window: what a press of Alt and a letter does. The driver's own keys go to the page and past the shortcuts
 * of the browser. Throws where the extension has no such key.
 */
export function pressAlt(letter: string): void {
  const key = document.querySelector<Element & { doCommand(): void }>(`keyset[id*=planmark] key[modifiers=alt][key=${letter}]`);
  if (key === null) throw new Error(`no key Alt+${letter}`);
  key.doCommand();
}

interface FrameOfBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  readonly contentTitle: string;
}

/** In the browser's window: what the extension's sidebar shows; null where it is closed. */
export function sidebarShows(): { readonly address: string; readonly title: string } | null {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
  const shown = sidebar?.contentDocument?.querySelector<FrameOfBrowser>('#webext-panels-browser');
  return shown ? { address: shown.currentURI.spec, title: shown.contentTitle } : null;
}
