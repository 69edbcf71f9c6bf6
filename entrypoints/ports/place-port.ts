import { browser } from 'wxt/browser';
import type { PlacePort } from '../../components/page-list/ports.ts';
import { isPlaceNews, PLACE_PORT } from '../../lib/messaging/place.ts';
import type { ShownTab } from './shown-tab.ts';

/** A line to the page for as long as someone watches: the page knows by it that it is watched. */
export function placePort(shown: ShownTab): PlacePort {
  return {
    watch: async ({ onPlace, onMarks }, signal) => {
      const id = (await shown.tab())?.id;
      if (id === undefined || signal.aborted) return;
      const line = browser.tabs.connect(id, { name: PLACE_PORT, frameId: 0 });
      line.onMessage.addListener((news: unknown) => {
        if (!isPlaceNews(news) || signal.aborted) return;
        if (news.name === 'at') onPlace(news.id);
        else onMarks(news.on);
      });
      // Looked at, so that the browser does not report a page that does not listen as an error.
      line.onDisconnect.addListener(() => void browser.runtime.lastError);
      signal.addEventListener('abort', () => line.disconnect(), { once: true });
    },
  };
}
