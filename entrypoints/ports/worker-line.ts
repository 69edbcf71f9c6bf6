import { browser } from 'wxt/browser';
import type { WorkerLine } from '../../lib/files/remote/worker-line.ts';

/** Starts a worker of the extension and opens a line to it; it is given its end with its first message. */
export function openLine(script: '/file-writer.js' | '/file-reader.js'): WorkerLine {
  const worker = new Worker(browser.runtime.getURL(script));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  return {
    port: port1,
    broken: new Promise<never>((_, reject) => worker.addEventListener('error', ({ message }) => reject(new Error(message)))),
    end: () => {
      worker.terminate();
      port1.close();
    },
  };
}
