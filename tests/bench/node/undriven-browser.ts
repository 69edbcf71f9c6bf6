/**
 * A browser with an extension that nothing is attached to while it opens pages: a driver that listens to page and worker, and looks
 * into the page until something is there, takes as long as what is measured.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { BROWSER_FLAGS } from '../../browser/browser-flags.ts';
import { devtoolsAddress } from '../../browser/devtools-address.ts';
import { findBrowser } from '../../browser/find-browser.ts';

export interface UndrivenBrowser {
  /** Opens an address in a tab of its own; answers what closes it. */
  open(url: string): Promise<() => Promise<void>>;
  /** Stops the extension's worker, as the browser does with an idle one. */
  stopWorker(): Promise<void>;
  /** Milliseconds of the main thread's own time that scripts took in a page, until `rest` milliseconds after it was asked for. */
  scriptTime(url: string, rest: number): Promise<number>;
  close(): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;
/** Sends a command of the debugging protocol to the browser or, with a session, to one of its targets; answers its result. */
type Send = <T>(method: string, parameters?: Fields, sessionId?: string) => Promise<T>;

interface Line {
  readonly send: Send;
  /** Calls `hear` for every event of a session from now on. */
  readonly listen: (sessionId: string, hear: (method: string, parameters: Fields) => void) => void;
}

/** Starts a browser without a window; `folder` holds the extension, null for none, and `resolver` maps names to this machine. */
export async function startUndriven(folder: string | null, resolver: string): Promise<UndrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'planmark-bench-'));
  const extension = folder === null ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const own = ['--headless=new', '--remote-debugging-port=0', '--window-size=1280,900', `--user-data-dir=${profile}`];
  const flags = [...BROWSER_FLAGS, ...own, ...extension, `--host-resolver-rules=${resolver}`, 'about:blank'];
  const child = spawn(findBrowser().path, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(await devtoolsAddress(child));
  await new Promise((resolve) => socket.once('open', resolve));
  const line = lineOver(socket);
  const { send } = line;
  const worker = folder === null ? null : await workerOf(send);
  const open = async (url: string): Promise<{ id: string; close: () => Promise<void> }> => {
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
    return { id: targetId, close: () => send('Target.closeTarget', { targetId }) };
  };
  return {
    open: async (url) => (await open(url)).close,
    stopWorker: async () => {
      const page = await open(new URL('/manifest.json', worker ?? '').href);
      await stopAll(line, await attached(send, page.id));
      await page.close();
    },
    scriptTime: async (url, rest) => {
      const page = await open('about:blank');
      const session = await attached(send, page.id);
      await send('Performance.enable', { timeDomain: 'threadTicks' }, session);
      await send('Page.navigate', { url }, session);
      await new Promise((resolve) => setTimeout(resolve, rest));
      const { metrics } = await send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics', {}, session);
      await page.close();
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function lineOver(socket: WebSocket): Line {
  const answers = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (method: string, parameters: Fields) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(String(data));
    if (id === undefined) listeners.get(sessionId)?.(method, params);
    else if (error) answers.get(id)?.reject(new Error(error.message));
    else answers.get(id)?.resolve(result as never);
  });
  return {
    send: (method, parameters = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        answers.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) }));
      }),
    listen: (sessionId, hear) => listeners.set(sessionId, hear),
  };
}

const attached = async (send: Send, targetId: string): Promise<string> =>
  (await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId;

/** The address of the extension's worker, once it runs. */
async function workerOf(send: Send): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await send<{ targetInfos: { type: string; url: string }[] }>('Target.getTargets');
    const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
    if (found !== undefined) return found.url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not load the extension');
}

/** Stops the workers that a page of the extension knows; answers once the browser says that they are stopped. */
async function stopAll({ send, listen }: Line, session: string): Promise<void> {
  const running = new Set<string>();
  const stopped = new Promise<void>((resolve) => {
    listen(session, (method, { versions }) => {
      if (method !== 'ServiceWorker.workerVersionUpdated') return;
      const wasRunning = running.size > 0;
      for (const { versionId, runningStatus } of versions as { versionId: string; runningStatus: string }[]) {
        if (runningStatus === 'stopped') running.delete(versionId);
        else running.add(versionId);
      }
      if (wasRunning && running.size === 0) resolve();
    });
  });
  await send('ServiceWorker.enable', {}, session);
  await send('ServiceWorker.stopAllWorkers', {}, session);
  await stopped;
}
