import type { Locator, Page } from 'playwright';

const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    // What takes the keyboard as a whole has it itself, not by what stands in it.
    const whole = element instanceof HTMLElement && element.tabIndex >= 0;
    return whole ? element === document.activeElement : element.contains(document.activeElement);
  });

/** More stops than any surface has before one of its parts. */
const MOST_STOPS = 120;

/** Goes to a place by Tab alone, or by Shift+Tab; fails where that never comes there. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await place.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(place)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${String(place)}; the focus is at ${await focusedText(page)}`);
}

/** Goes to a place by Tab and presses a key there. */
export async function pressAt(page: Page, place: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press(key);
}

/** What has the focus, for messages and comparisons: role, name and words. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === null ? '' : `${at.tagName} ${at.getAttribute('aria-label') ?? ''} ${at.textContent?.slice(0, 80) ?? ''}`;
  });

/** Presses keys one after the other. */
export async function keys(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}
