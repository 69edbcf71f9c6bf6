import type { Frame, Page } from 'playwright';
import type { CommandName } from '../../lib/messaging/commands.ts';
import type { Stage } from './stage.ts';
import { workerOf } from './worker-log.ts';

/** A mark's place in the viewport of its page or frame; scrolls there. */
export async function placeOfMark(
  page: Page | Frame,
  style: string,
  nth = 0,
): Promise<{ readonly x: number; readonly y: number; readonly text: string }> {
  const place = await page.evaluate(
    ([name, n]) => {
      const mark = [...(CSS.highlights.get(name) ?? [])][n];
      if (mark === undefined) return null;
      mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      // A page may be wider than the window.
      scrollBy({ left: range.getBoundingClientRect().left - innerWidth / 2, behavior: 'instant' });
      const [box] = range.getClientRects();
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2, text: range.toString() };
    },
    [style, nth] as const,
  );
  if (place === null) throw new Error(`no mark ${style}`);
  return place;
}

/** Presses the key of a command: the browser tells the worker, as it does when a person presses it. */
export async function pressCommand({ browser }: Stage, command: CommandName, tabId: number): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([name, id]) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: { id: number }): void };
      event.dispatch(name, { id });
    },
    [command, tabId] as const,
  );
}

/** Magnifies one tab; others of the same site stay as they are. */
export const setZoom = async (stage: Stage, tabId: number, factor: number): Promise<void> =>
  (await workerOf(stage)).evaluate(
    async ([id, zoom]) => {
      await chrome.tabs.setZoomSettings(id, { scope: 'per-tab' });
      await chrome.tabs.setZoom(id, zoom);
    },
    [tabId, factor] as const,
  );
