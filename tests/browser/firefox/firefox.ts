import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';
import { extensionArchive } from './firefox-extension.ts';
import { firefoxProfile } from './firefox-profile.ts';
import { FirefoxTab } from './firefox-tab.ts';

const START_LIMIT = 60_000;

/** A real Firefox with the built extension in it, driven by WebDriver BiDi. */
export interface Firefox {
  /** Opens an address in a new tab and waits until it is loaded. */
  open(address: string): Promise<FirefoxTab>;
  /** The browser's own window: its settings, its panels, what it grants to extensions. */
  window(): Promise<FirefoxTab>;
  /** What documents wrote to their consoles as errors, the browser's own complaints among them. */
  readonly errors: readonly string[];
  /** The addresses that pages asked for, in order. */
  readonly requests: readonly string[];
  /** Where files go that are handed out. */
  readonly downloads: string;
  /** Ends the browser and begins again on the same profile: what is open is gone, what is kept is there. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A browser that runs, and the line to it. */
interface Running {
  readonly bidi: Bidi;
  end(): Promise<void>;
}

/** Starts a Firefox and gives it the extension; throws where it was not built or the browser does not start. */
export async function launchFirefox(executable: string): Promise<Firefox> {
  const extension = extensionArchive();
  const profile = firefoxProfile();
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const requests: string[] = [];
  const errors: string[] = [];
  const start = async (): Promise<Running> => {
    const running = await run(executable, profile);
    await listen(running.bidi, requests, errors);
    const downloadBehavior = { type: 'allowed', destinationFolder: downloads };
    await running.bidi.send('browser.setDownloadBehavior', { downloadBehavior });
    return running;
  };
  let now = await start();
  await now.bidi.send('webExtension.install', { extensionData: { type: 'base64', value: extension }, 'moz:permanent': true });
  return {
    requests,
    errors,
    downloads,
    open: (address) => openTab(now.bidi, address),
    window: () => browserWindow(now.bidi),
    restart: async () => {
      await now.end();
      now = await start();
    },
    close: async () => {
      await now.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function run(executable: string, profile: string): Promise<Running> {
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(executable, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const bidi = await openBidi(await addressOf(child));
  return {
    bidi,
    end: async () => {
      const gone = child.exitCode === null ? once(child, 'exit') : null;
      // As a person does it, so that everything is written; the line ends with the browser.
      await bidi.send('browser.close', {}).catch(() => child.kill());
      await gone;
      bidi.close();
    },
  };
}

async function listen(bidi: Bidi, requests: string[], errors: string[]): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => requests.push((event as { request: { url: string } }).request.url));
  bidi.on('log.entryAdded', (event) => {
    const { level, text } = event as { readonly level: string; readonly text: string };
    if (level === 'error') errors.push(text);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
}

async function browserWindow(bidi: Bidi): Promise<FirefoxTab> {
  const tree = await bidi.send<{ readonly contexts: readonly { readonly context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const [window] = tree.contexts;
  if (window === undefined) throw new Error('Firefox has no window');
  return new FirefoxTab(bidi, window.context);
}

async function openTab(bidi: Bidi, url: string): Promise<FirefoxTab> {
  const { context } = await bidi.send<{ readonly context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return new FirefoxTab(bidi, context);
}

/** Where Firefox listens: it says so on stderr. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start in time')), START_LIMIT);
    let said = '';
    child.stderr?.on('data', (data) => {
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}
