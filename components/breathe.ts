/** Work goes on so long before the page has its turn: short of a frame, so that nobody feels it. */
const TURN_MS = 12;

/** Answers a function to be called between steps of long work: it lets the page have its turn whenever enough time has passed. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await new Promise<void>((resolve) => {
      // A message comes at once, while timers are held back once they follow each other.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
