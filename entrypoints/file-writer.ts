import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveFiles } from '../lib/files/remote/serve-files.ts';

/** The thread that writes one file and is ended with it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ ports: [port] }: MessageEvent) => {
    if (port !== undefined) serveFiles(port);
  });
});
