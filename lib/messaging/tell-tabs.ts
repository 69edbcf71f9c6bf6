/** Whoever changes the collection, the worker or a page of the extension, tells the tabs that show what was changed. */
import type { Envelope } from './envelope.ts';
import { createSender } from './sender.ts';

export interface TabsPort {
  /** The numbers of all open tabs. */
  readonly ids: () => Promise<readonly number[]>;
  readonly send: (tabId: number, message: Envelope) => Promise<unknown>;
}

/** Tells every tab which pages' items are others now; null for all pages. Tabs without our script do not listen. */
export async function tellTabs(tabs: TabsPort, pageIds: readonly string[] | null): Promise<void> {
  for (const id of await tabs.ids()) {
    // Not awaited: a sleeping tab must not hold up the others.
    void createSender('page', (message) => tabs.send(id, message))('savedChanged', { pageIds });
  }
}
