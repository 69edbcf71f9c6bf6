import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReading } from '../lib/files/remote/reading.ts';

/** The thread that reads one file and is ended with it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ ports: [port] }: MessageEvent) => {
    if (port !== undefined) serveReading(port);
  });
});
