/** Runs a part of a benchmark in a page of a real browser: its module is bundled, and what it answers is plain JSON. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { BROWSER_FLAGS } from '../../browser/browser-flags.ts';
import { bundled } from '../../browser/bundle.ts';
import { findBrowser } from '../../browser/find-browser.ts';

/** A page that shares its process with no other has a clock of 5 µs; any other, of 100 µs. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Runs `suite` (a file beside this one that sets `window.bench`) in an empty page over a secure origin. */
export async function inBrowser<T>(suite: string): Promise<T> {
  const code = await bundled(fileURLToPath(new URL(suite, import.meta.url)));
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: [...BROWSER_FLAGS, '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', headers: ALONE, body: '<!doctype html><html lang="zh-CN"><body></body></html>' }),
    );
    await page.goto('https://bench.planmark.example/');
    page.on('pageerror', (error) => console.error(error));
    await page.addScriptTag({ content: code });
    return await page.evaluate(() => (window as unknown as { bench(): Promise<T> }).bench());
  } finally {
    await browser.close();
  }
}
