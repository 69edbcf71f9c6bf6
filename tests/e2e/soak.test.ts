/** A short session; `npm run soak` is the long one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Soaked, soak } from '../soak/soak.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let soaked: Soaked;
beforeAll(async () => {
  stage = await setStage();
  soaked = await soak(stage, { visits: 15, every: 15 });
});
afterAll(() => stage.end());

test('no console says an error or a warning', () => {
  expect(soaked.complaints).toEqual([]);
});

test('a page visited again has the same marks, one host of ours, and as many saved items', () => {
  const first = new Map<string, unknown>();
  for (const visit of soaked.visits) {
    expect(visit.hosts).toBe(1);
    expect(visit.marks).toBeGreaterThan(0);
    expect(visit).toEqual(first.get(visit.file) ?? visit);
    first.set(visit.file, visit);
  }
  expect(first.size).toBeLessThan(soaked.visits.length / 2);
  const items = soaked.visits.slice(-first.size).reduce((sum, { saved }) => sum + saved, 0);
  expect(soaked.samples.at(-1)?.items).toBe(items);
});

test('pages that were left are gone', () => {
  // The page that is shown, and what the browser keeps for itself.
  expect(soaked.samples.at(-1)?.documents).toBeLessThan(15);
});
