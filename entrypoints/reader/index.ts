import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSender } from '../../lib/messaging/sender.ts';
import { createReader } from './create-reader.ts';
import { rememberedWords } from './remembered-words.ts';
import { findSocket } from './socket.ts';

export default defineUnlistedScript(() => {
  findSocket()?.((ports) =>
    createReader({
      ...ports,
      worker: createSender('worker', (message) => browser.runtime.sendMessage(message)),
      words: rememberedWords((key, substitutions) => browser.i18n.getMessage(key, substitutions)),
    }),
  );
});
