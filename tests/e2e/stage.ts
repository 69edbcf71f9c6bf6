import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PAGES, startDemoServer } from '../browser/demo-server.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/extension-browser.ts';
import { type ExtensionDesk, openDesk } from '../browser/extension-desk.ts';
import { findBrowser } from '../browser/find-browser.ts';

/** The built extension in a browser with a profile of its own, and a server of pages. */
export interface Stage {
  readonly browser: ExtensionBrowser;
  readonly desk: ExtensionDesk;
  /** The address of a page where no extension runs: the server's own name is none of a government. */
  plainAddress(file: string): string;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

export interface StageOptions {
  /** Holds the pages; the project's own where it is absent. */
  readonly folder?: string;
  /**
   * Match patterns of sites that the user allowed before: no test can press the browser's own button, but what an earlier
   * build held without asking stays granted.
   */
  readonly allowed?: readonly string[];
  /** Leaves the card's tree closed, as it is shipped: no test sees into it. */
  readonly closed?: boolean;
  /** Keeps pages that are left, as browsers of people do; the driver's own way back does not know of it. */
  readonly backForwardCache?: boolean;
}

/** Sets the stage for a test file. Whoever sets it ends it. */
export async function setStage({
  folder = DEMO_PAGES,
  allowed = [],
  closed = false,
  backForwardCache = false,
}: StageOptions = {}): Promise<Stage> {
  const { path } = findBrowser();
  const server = await startDemoServer(folder);
  const profile = mkdtempSync(join(tmpdir(), 'planmark-e2e-'));
  const launch = (hosts: readonly string[]): Promise<ExtensionBrowser> =>
    launchWithExtension({
      executablePath: path,
      profile,
      port: server.port,
      headless: true,
      language: 'zh_CN',
      copy: { hosts, closed },
      backForwardCache,
    });
  const open = async (): Promise<Pick<Stage, 'browser' | 'desk'>> => {
    const browser = await launch([]);
    return { browser, desk: await openDesk(browser) };
  };
  if (allowed.length > 0) await (await launch(allowed)).close();
  let now = await open();
  return {
    get browser() {
      return now.browser;
    },
    get desk() {
      return now.desk;
    },
    plainAddress: (file) => `http://127.0.0.1:${server.port}/${file}`,
    restart: async () => {
      await now.browser.close();
      now = await open();
    },
    end: async () => {
      await now.browser.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
