import { report } from '../../lib/messaging/report.ts';
import { tellTabs } from '../../lib/messaging/tell-tabs.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { tabs } from './tabs.ts';

/** The collection for a page of the extension that writes it: open tabs hear of every change. */
export function ownCollection(): Collection {
  return createCollection({
    now: () => new Date().toISOString(),
    persist: () => navigator.storage.persist().catch(report),
    changed: (pageIds) => void tellTabs(tabs, pageIds).catch(report),
  });
}
