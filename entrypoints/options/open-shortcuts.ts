import { browser } from 'wxt/browser';

/** Firefox (137 and newer) opens its page by a call of its own; the others have an address for it. */
interface WithShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page of extension shortcuts; false where it cannot be opened from here. */
export async function openShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  try {
    if (openShortcutSettings !== undefined) await openShortcutSettings.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // A browser of another family, or an older Firefox: the user is told where to look instead.
    return false;
  }
}
