import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../browser/bundle.ts';
import { DEMO_PAGES, type DemoServer, startDemoServer } from '../browser/demo-server.ts';
import { complaint, madeChanges, seeded } from '../faults/changes.ts';
import { type MortalBrowser, startMortalBrowser } from '../faults/mortal-browser.ts';

/**
 * Each run is a browser that is killed and one that looks at what is left. `npm run test:long` runs all; a portion of them is
 * named by its first and last seed, as in `PLANMARK_SEEDS=41-80`.
 */
const LAST = process.env.PLANMARK_LONG === undefined ? 4 : 200;
const [FROM = 1, TO = LAST] = process.env.PLANMARK_SEEDS?.split('-').map(Number) ?? [];
const SEEDS = Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i);
/** Every so many of them a second browser is killed, while it takes an old collection over. */
const OLD_EVERY = process.env.PLANMARK_LONG === undefined ? 2 : 10;
const CHANGES = 400;
const OLD_PAGES = 120;

let server: DemoServer;
let suite: string;
beforeAll(async () => {
  server = await startDemoServer(DEMO_PAGES);
  suite = await bundled(fileURLToPath(new URL('../faults/store.suite.ts', import.meta.url)));
});
afterAll(() => server.close());

async function openSuite(browser: MortalBrowser): Promise<Page> {
  const page = await browser.open(`http://127.0.0.1:${server.port}/neg-07-holiday-notice.html`);
  await page.addScriptTag({ content: suite });
  return page;
}

/** A profile of its own for `work`, gone afterwards. */
async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'planmark-faults-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

// A kill that loses something may not happen at the same moment a second time: no run is tried again.
describe('a browser killed at any moment', { retry: 0 }, () => {
  for (const seed of SEEDS) {
    test(`while items are saved, edited, merged, imported, taken back and deleted: nothing acknowledged is lost, nothing is half done (seed ${seed})`, () =>
      withProfile(async (profile) => {
        const random = seeded(seed);
        const changes = madeChanges(random, CHANGES);
        const killed = await startMortalBrowser(profile);
        const page = await openSuite(killed);
        let acknowledged = 0;
        await page.exposeFunction('acknowledged', (version: number) => {
          acknowledged = Math.max(acknowledged, version);
        });
        const running = page.evaluate((all) => window.faults.run(all), changes).catch(() => undefined);
        await pause(20 + random() * 900);
        await killed.kill();
        await running;
        const heard = acknowledged;
        const next = await startMortalBrowser(profile);
        const found = await (await openSuite(next)).evaluate(() => window.faults.held());
        await next.kill();
        expect(complaint(changes, heard, found)).toBeNull();
      }));
  }

  for (const seed of SEEDS.filter((one) => one % OLD_EVERY === 0)) {
    test(`while a collection of the first version is taken over: every page is there afterwards (seed ${seed})`, () =>
      withProfile(async (profile) => {
        const random = seeded(1000 + seed);
        const first = await startMortalBrowser(profile);
        const page = await openSuite(first);
        await page.evaluate((pages) => window.faults.leaveVersion1(pages), OLD_PAGES);
        const opening = page.evaluate(() => window.faults.open()).catch(() => undefined);
        await pause(random() * 60);
        await first.kill();
        await opening;
        const next = await startMortalBrowser(profile);
        const found = await (await openSuite(next)).evaluate(() => window.faults.held());
        await next.kill();
        expect(found.pages).toHaveLength(OLD_PAGES);
        expect(found.pages.filter(({ items, bounds }) => items.length !== 6 || bounds.length !== 6)).toEqual([]);
      }));
  }
});
