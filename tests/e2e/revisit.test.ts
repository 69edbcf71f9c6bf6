import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PAGES } from '../browser/demo-server.ts';
import { markedTexts, openMarked, squeeze } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';

let folder: string;
let stage: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'planmark-pages-'));
  cpSync(join(DEMO_PAGES, PLAN), join(folder, PLAN));
  stage = await setStage({ folder });
});
afterAll(async () => {
  await stage.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the page with these words replaced from now on. */
function edit(changes: readonly (readonly [from: string, to: string])[]): void {
  const path = join(folder, PLAN);
  let html = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!html.includes(from)) throw new Error(`the page does not say ${from}`);
    html = html.replace(from, to);
  }
  writeFileSync(path, html);
}

const saved = async (page: Page): Promise<readonly string[]> => await markedTexts(page, 'saved');

test('items saved from a page that is edited are marked where they stand, told changed, or listed as lost', async () => {
  const { page, reading } = await openMarked(stage, PLAN);
  const wanted = ['360人', '5.6亿元', '26户', '350盏', '15家'];
  const items = reading.items.filter(({ selector }) => wanted.includes(squeeze(selector.exact)));
  expect(items.map(({ selector }) => squeeze(selector.exact)).sort()).toEqual([...wanted].sort());
  await stage.desk.askWorker('saveItems', { page: reading.page, items });
  await expect.poll(() => saved(page)).toEqual([...wanted].sort());

  edit([
    // A new paragraph before all, a changed number, a deleted clause, and the rest as it was.
    [
      '<p style="text-indent:2em"><strong>一、',
      '<p>本要点已经镇人民代表大会审议通过，涉及部门26个。</p><p style="text-indent:2em"><strong>一、',
    ],
    ['新增城镇就业360人', '新增城镇就业420人'],
    ['新发展家庭农场15家，', ''],
  ]);
  await page.reload();
  await expect.poll(() => saved(page), { timeout: 30_000 }).toEqual(['26户', '350盏', '420人', '5.6亿元']);

  const popup = await openPopup(stage, page);
  const changed = popup.items().filter({ hasText: '原文已改：360人 → 420人' });
  await changed.waitFor();
  const lost = popup.page.getByRole('region', { name: '原文中已找不到' });
  expect(await lost.getByRole('listitem').count()).toBe(1);
  expect(await lost.getByRole('listitem').textContent()).toContain('15家');

  await changed.getByRole('button', { name: /^更新为新值/ }).click();
  await expect.poll(() => popup.items().filter({ hasText: '原文已改' }).count()).toBe(0);
  await lost.getByRole('button', { name: /^删除/ }).click();
  await expect.poll(() => lost.count()).toBe(0);
  await popup.page.close();

  // What was updated and deleted is the same after the next visit.
  await page.reload();
  await expect.poll(() => saved(page), { timeout: 30_000 }).toEqual(['26户', '350盏', '420人', '5.6亿元']);
  await page.close();
});
