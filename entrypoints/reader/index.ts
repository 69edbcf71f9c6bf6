import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PLACE_PORT } from '../../lib/messaging/place.ts';
import { createSender } from '../../lib/messaging/sender.ts';
import { createReader } from './create-reader.ts';
import { rememberedWords } from './remembered-words.ts';
import { findSocket } from './socket.ts';

export default defineUnlistedScript(() => {
  findSocket()?.((ports) => {
    const { words, remember } = rememberedWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
    return createReader({
      ...ports,
      worker: createSender('worker', (message) => browser.runtime.sendMessage(message)),
      onWatched,
      words,
      marked: () => requestIdleCallback(remember, { timeout: SOON }),
    });
  });
});

/** Milliseconds. */
const SOON = 500;

/** Lines that the extension's own pages open; no other part of it has a reason to. */
function onWatched(onLine: (line: Browser.runtime.Port) => void, signal: AbortSignal): void {
  const home = browser.runtime.getURL('/');
  const onConnect = (line: Browser.runtime.Port): void => {
    const { id, url = '' } = line.sender ?? {};
    if (line.name === PLACE_PORT && id === browser.runtime.id && url.startsWith(home)) onLine(line);
  };
  browser.runtime.onConnect.addListener(onConnect);
  // After an update there is no runtime left to take the listener from.
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect), { once: true });
}
