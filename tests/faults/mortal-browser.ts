/** A browser that can be killed as the power of a machine or a crash would: all its processes at once, without warning. */
import { spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright';
import { BROWSER_FLAGS } from '../browser/browser-flags.ts';
import { devtoolsAddress } from '../browser/devtools-address.ts';
import { findBrowser } from '../browser/find-browser.ts';

export interface MortalBrowser {
  /** A page of this machine's server, whose storage lies in the profile. */
  open(url: string): Promise<Page>;
  /** Kills it; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts a browser on `profile`; what an earlier one wrote there is there. */
export async function startMortalBrowser(profile: string): Promise<MortalBrowser> {
  const flags = [...BROWSER_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A group of its own, so that no process of it outlives the kill.
  const child = spawn(findBrowser().path, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child));
  return {
    open: async (url) => {
      const page = await contextOf(browser).newPage();
      await page.goto(url);
      return page;
    },
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      // The connection ends with its other side; that is what was wanted.
      await browser.close().catch(() => undefined);
    },
  };
}

function contextOf(browser: Browser): ReturnType<Browser['contexts']>[number] {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('a browser without a context');
  return context;
}
