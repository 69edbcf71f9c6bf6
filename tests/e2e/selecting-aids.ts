import type { Page } from 'playwright';
import type { SelectionKind } from '../../lib/core/selection/selection.ts';
import type { Stage } from './stage.ts';

/** Two places in the page's text, with white space and inline elements passed over: where words begin, and where others end. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

/** The points of the viewport where words begin and other words end; scrolls there. */
async function pointsOf(
  page: Page,
  ends: Ends,
): Promise<{ readonly from: { x: number; y: number }; readonly to: { x: number; y: number } }> {
  const points = await page.evaluate(({ first, last }) => {
    const nodes: { readonly node: Text; readonly at: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(
      document.querySelector('.TRS_Editor, article, #zoom, body') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode as Text, at: text.length });
      text += (walker.currentNode as Text).data;
    }
    const start = text.indexOf(first);
    const end = text.indexOf(last, start) + last.length;
    if (start < 0 || end < start + 1) return null;
    nodes.findLast(({ at }) => at <= start)?.node.parentElement?.scrollIntoView({ block: 'center' });
    const [a, b] = [start, end - 1].map((offset) => {
      const found = nodes.findLast(({ at }) => at <= offset);
      const range = document.createRange();
      if (found !== undefined) range.setStart(found.node, offset - found.at);
      if (found !== undefined) range.setEnd(found.node, offset - found.at + 1);
      return range.getBoundingClientRect();
    });
    if (a === undefined || b === undefined) return null;
    return { from: { x: a.left + 1, y: a.top + a.height / 2 }, to: { x: b.right - 1, y: b.top + b.height / 2 } };
  }, ends);
  if (points === null) throw new Error(`not in the page: ${ends.first} … ${ends.last}`);
  return points;
}

/** Selects from the beginning of `first` to the end of `last` by dragging the mouse. */
export async function dragOver(page: Page, first: string, last = first): Promise<void> {
  const { from, to } = await pointsOf(page, { first, last });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Selects the same without a pointer, as the keys of a browser with caret browsing or a script of the reader's do. */
export async function selectWords(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([a, b]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let from: readonly [Text, number] | null = null;
      let to: readonly [Text, number] | null = null;
      while (walker.nextNode() && to === null) {
        const node = walker.currentNode as Text;
        if (from === null && node.data.includes(a)) from = [node, node.data.indexOf(a)];
        if (from !== null && node.data.includes(b)) to = [node, node.data.indexOf(b) + b.length];
      }
      if (from === null || to === null) throw new Error(`not in the page: ${a} … ${b}`);
      from[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
    },
    [first, last] as const,
  );
}

/** Chooses an entry of the context menu: the browser tells the worker, as it does when a person chooses it. */
export async function chooseInMenu({ browser }: Stage, as: SelectionKind, tabId: number): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([menuItemId, id]) => {
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: { id: number }): void };
      event.dispatch({ menuItemId }, { id });
    },
    [as, tabId] as const,
  );
}
