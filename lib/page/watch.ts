/** Notices that an article may be another one: late content, exchanged articles, frames that load. */

import { pageIdOf } from '../core/page-id.ts';

/** Waiting times in milliseconds. */
const QUIET = 250;
/** A page that never comes to rest (a clock, a ticker) is looked at ever more rarely, down to this. */
const LONGEST = 16_000;
/** A page that did nothing for so long has come to rest: what it does next is looked at soon. */
const REST = 10_000;
/** An article may come in several pieces; one that is still another after so many looks in a row never stays as it is. */
const PIECES = 4;

/** The browser's own record of where a page is; older browsers have none. */
type WithNavigation = Window & { readonly navigation?: EventTarget };

/**
 * Calls `look` when the document has changed and come to rest. `look` answers whether the article was another one;
 * as long as it was not, and where it is another one each time, the next look waits twice as long. Going to another
 * address, or a rest, begins anew. Own nodes (`isOwn`) do not count as change.
 */
export function watchArticle(
  document: Document,
  look: () => boolean | Promise<boolean>,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  const view: WithNavigation | null = document.defaultView;
  let wait = QUIET;
  let others = 0;
  let lastLook = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beginAnew = (): void => {
    wait = QUIET;
    others = 0;
  };
  const lookNow = async (): Promise<void> => {
    timer = undefined;
    const other = await look();
    others = other ? others + 1 : 0;
    wait = other && others <= PIECES ? QUIET : Math.min(wait * 2, LONGEST);
    lastLook = performance.now();
  };
  const changed = (): void => {
    if (timer !== undefined) return;
    if (performance.now() - lastLook > REST) beginAnew();
    // A page that changes without pause is looked at all the same: the first change starts the clock.
    timer = setTimeout(() => void lookNow(), wait);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !concernsOnly(record, isOwn))) changed();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const soon = (): void => {
    beginAnew();
    clearTimeout(timer);
    timer = undefined;
    changed();
  };
  // `load` does not bubble, but is captured on its way down to a frame.
  document.addEventListener('load', (event) => isFrame(event.target) && soon(), { capture: true, signal });
  for (const name of ['hashchange', 'popstate']) view?.addEventListener(name, soon, { signal });
  // Pages that exchange their article by script say so to nobody else; many note every scroll in the same way.
  let address = addressOf(document);
  const moved = (): void => {
    const before = address;
    address = addressOf(document);
    if (address !== before) soon();
  };
  view?.navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => [observer.disconnect(), clearTimeout(timer)], { once: true });
}

const addressOf = (document: Document): string => pageIdOf(document.location.href);

function concernsOnly(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOwn);
}

const isFrame = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.tagName === 'IFRAME' || target.tagName === 'FRAME');
