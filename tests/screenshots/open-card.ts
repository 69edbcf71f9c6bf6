import type { Page } from 'playwright';

/** A mark whose card shows a bound. */
const SHOWN_QUOTE = '5%以上';

/** Presses the mark over a quote, as a reader does. */
export async function openCard(page: Page): Promise<void> {
  const at = await page.evaluate((quote) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== quote) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return null;
  }, SHOWN_QUOTE);
  if (at === null) throw new Error(`no mark over ${SHOWN_QUOTE}`);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(600);
}
