import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const DOWNLOAD_LIMIT = 5 * 60_000;
const PACKAGE_LIMIT = 8 * 60_000;

/** The path of the Chromium that belongs to the installed Playwright, there or not. */
export const playwrightChromium = (): string => chromium.executablePath();

/** Downloads Playwright's Chromium; true where that succeeded within the time limit. What it says goes to stderr. */
export function installPlaywrightChromium(): boolean {
  console.error("browser: none installed, trying to download Playwright's Chromium …");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_LIMIT);
}

/** Installs Debian's packages `chromium` and `fonts-noto-cjk`; false where this process is not root or there is no apt. */
export function installDebianChromium(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('browser: trying Debian’s package chromium …');
  const packages = ['chromium', 'fonts-noto-cjk'];
  return (
    run('apt-get', ['update'], PACKAGE_LIMIT) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], PACKAGE_LIMIT)
  );
}

/** Both streams go to stderr: stdout belongs to the results of the command that wanted a browser. */
function run(command: string, args: readonly string[], limit: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: limit, killSignal: 'SIGKILL', env }).status === 0;
}
