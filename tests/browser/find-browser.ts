import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebianChromium, installPlaywrightChromium, playwrightChromium } from './install-browser.ts';
import { installedBrowsers } from './known-places.ts';

/** A browser that starts on this machine. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  /** Where it came from, in words for the log. */
  readonly source: string;
}

const NOT_FOUND = [
  '没有找到可用的 Chromium 系浏览器。请安装 Chromium、Microsoft Edge 或 Google Chrome，',
  '或把环境变量 PLANMARK_BROWSER 设为浏览器程序的路径，再重新运行。',
  'No browser of the Chromium family was found. Install Chromium, Microsoft Edge or Google Chrome,',
  'or set PLANMARK_BROWSER to the path of a browser, then run the command again.',
  '  Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk · macOS: brew install --cask chromium',
].join('\n');

/**
 * Finds a browser, or gets one: `PLANMARK_BROWSER`, one that is installed, Playwright's own (downloaded where that
 * is possible), Debian's package where this process may install it. Says on stderr which one was taken; throws with
 * words for the user where there is none.
 */
export function findBrowser(): FoundBrowser {
  const found = named() ?? installed() ?? playwrights() ?? debians();
  if (!found) throw new Error(NOT_FOUND);
  console.error(`browser: ${found.name} at ${found.path} (${found.source})`);
  return found;
}

function named(): FoundBrowser | null {
  const path = process.env.PLANMARK_BROWSER;
  if (!path) return null;
  if (!existsSync(path)) {
    throw new Error(`PLANMARK_BROWSER 指向的文件不存在 / PLANMARK_BROWSER names a file that does not exist: ${path}`);
  }
  return { name: 'browser', path, source: 'PLANMARK_BROWSER' };
}

function installed(): FoundBrowser | null {
  const browser = installedBrowsers().find(({ path }) => starts(path));
  return browser ? { ...browser, source: 'installed' } : null;
}

function playwrights(): FoundBrowser | null {
  const ready = (): boolean => existsSync(playwrightChromium()) && starts(playwrightChromium());
  if (!ready() && !(installPlaywrightChromium() && ready())) return null;
  return { name: 'Chromium', path: playwrightChromium(), source: "Playwright's own" };
}

function debians(): FoundBrowser | null {
  return installDebianChromium() ? installed() : null;
}

/** On Linux a browser may be there without the libraries that it needs; elsewhere asking for the version opens a window. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
