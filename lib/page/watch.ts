/** Notices that an article may be another one: late content, exchanged articles, frames that load. */

/** Waiting times in milliseconds. */
const QUIET = 250;
/** A page that never comes to rest (a clock, a ticker) is looked at ever more rarely, down to this. */
const LONGEST = 16_000;

/**
 * Calls `look` when the document has changed and come to rest. `look` answers whether the article was another one;
 * as long as it was not, the next look waits twice as long. Own nodes (`isOwn`) do not count as change.
 */
export function watchArticle(
  document: Document,
  look: () => boolean | Promise<boolean>,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  let wait = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookNow = async (): Promise<void> => {
    timer = undefined;
    wait = (await look()) ? QUIET : Math.min(wait * 2, LONGEST);
  };
  const changed = (): void => {
    // A page that changes without pause is looked at all the same: the first change starts the clock.
    timer ??= setTimeout(() => void lookNow(), wait);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !concernsOnly(record, isOwn))) changed();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const soon = (): void => {
    wait = QUIET;
    changed();
  };
  // `load` does not bubble, but is captured on its way down to a frame.
  document.addEventListener('load', (event) => isFrame(event.target) && soon(), { capture: true, signal });
  for (const name of ['hashchange', 'popstate']) document.defaultView?.addEventListener(name, soon, { signal });
  signal.addEventListener('abort', () => [observer.disconnect(), clearTimeout(timer)], { once: true });
}

function concernsOnly(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOwn);
}

const isFrame = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.tagName === 'IFRAME' || target.tagName === 'FRAME');
