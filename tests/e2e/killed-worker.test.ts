/** The worker alone is ended, at any moment of saving, as the browser does at will: what it acknowledged is there, nothing is half done. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../faults/changes.ts';
import { aDraft, aPage } from '../unit/store/items.ts';
import { type Stage, setStage } from './stage.ts';
import { stopWorker } from './stop-worker.ts';

const RUNS = process.env.PLANMARK_LONG === undefined ? 3 : 40;
const ITEMS = 6;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`seed ${seed}`, { retry: 0 }, async () => {
    const { browser, desk } = stage;
    const random = seeded(seed);
    const pageId = `https://www.town${seed}.example/plan`;
    let stopped = false;
    let sent = 0;
    let acknowledged = 0;
    const ending = new Promise((resolve) => setTimeout(resolve, random() * 400))
      .then(() => stopWorker(browser))
      .finally(() => {
        stopped = true;
      });
    while (!stopped) {
      sent += 1;
      const version = sent;
      const items = Array.from({ length: ITEMS }, (_, i) => aDraft(pageId, i * 50, { value: version, baseValue: version }));
      const answer = await desk.askWorker('saveItems', { page: aPage(pageId), items }).catch(() => null);
      if (answer?.ok) acknowledged = version;
    }
    await ending;
    expect(acknowledged).toBeGreaterThan(0);
    const found = await desk.askWorker('savedOfPage', { pageId });
    const versions = found.ok ? found.value.map(({ reading }) => (reading.kind === 'figure' ? Number(reading.value) : Number.NaN)) : [];
    expect(versions).toHaveLength(ITEMS);
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toBeGreaterThanOrEqual(acknowledged);
    expect(versions[0]).toBeLessThanOrEqual(sent);
  });
}
