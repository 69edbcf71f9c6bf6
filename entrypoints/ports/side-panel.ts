import { browser } from 'wxt/browser';

/** Firefox alone has it. */
interface SidebarAction {
  readonly open: () => Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar) of a window; to be called within the user's press, before anything is
 * awaited. False where the browser did not open it.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await (browser as unknown as { readonly sidebarAction: SidebarAction }).sidebarAction.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
