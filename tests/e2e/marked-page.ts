import type { Frame, Page } from 'playwright';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { OpenTab } from '../browser/extension-desk.ts';
import type { Stage } from './stage.ts';

/** White space says nothing in Chinese text, and a quote may run over the borders of elements and lines. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

/** Opens a plan page and waits until its marks are painted; answers the tab and what the extension read. */
export async function openMarked({ desk }: Stage, file: string): Promise<OpenTab & { readonly reading: PageReading }> {
  const tab = await desk.openPage(file);
  await tab.page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 60_000 });
  const answer = await desk.askPage(tab.tabId, 'currentReading', null);
  if (!answer.ok || answer.value.reading === null) throw new Error(`${file} was marked, but not read: ${JSON.stringify(answer)}`);
  return { ...tab, reading: answer.value.reading };
}

/** The texts that the marks of a page or frame cover, without white space, sorted; all of them or those of saved items. */
export async function markedTexts(page: Page | Frame, which: 'all' | 'saved' = 'all'): Promise<readonly string[]> {
  const texts = await page.evaluate((savedOnly) => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
      const range = startContainer.ownerDocument?.createRange() ?? document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    const names = [...CSS.highlights.keys()].filter((name) => !name.includes('flash') && (!savedOnly || name.includes('-saved')));
    return names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(textOf));
  }, which === 'saved');
  return texts.map(squeeze).sort();
}

/** Everything that the page's own scripts and readers could notice, as text. */
export const wholeDocument = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
