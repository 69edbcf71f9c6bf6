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
  const id = 'planmark@planmark.example';
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { origins: ['*://*.gov.cn/*'], permissions: [] }, extension);
}

/** In the browser's window: opens the extension's sidebar, as the menu of sidebars does. */
export async function showSidebar(): Promise<void> {
  const { SidebarController } = globalThis as unknown as BrowserWindow;
  await SidebarController.show('planmark_planmark_example-sidebar-action');
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
