import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedItem } from '../../lib/core/item.ts';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { chooseInMenu, dragOver, selectWords } from './selecting-aids.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const BAR = 'planmark-root .pm-selection';
const CARD = 'planmark-root [role=dialog]';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.end());

async function savedOf(pageId: string): Promise<readonly SavedItem[]> {
  const answer = await stage.desk.askWorker('savedOfPage', { pageId });
  return answer.ok ? answer.value : [];
}

describe('a selection in the article', () => {
  test('by mouse, across inline elements: the number is read as the rules read it; undo takes it out again', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    await dragOver(page, '粮食总产量稳定', '吨以上');
    await page.locator(`${BAR} button`).first().click();
    await expect.poll(() => page.locator(CARD).textContent()).toContain('粮食总产量');
    expect(
      (await savedOf(reading.page.id)).map(({ selector, reading: read, origin }) => [squeeze(selector.exact), read.kind, origin]),
    ).toEqual([['2.15万吨以上', 'figure', 'rules']]);
    await page.locator(`${CARD} .pm-card-back`).click();
    await expect.poll(() => savedOf(reading.page.id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('several numbers are all taken', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    await dragOver(page, '新增城镇就业', '500人次以上');
    await page.locator(`${BAR} button`).first().click();
    await expect.poll(() => markedTexts(page, 'saved')).toEqual(['360人', '500人次以上']);
    await page.locator(`${CARD} .pm-card-back`).click();
    await expect.poll(() => savedOf(reading.page.id)).toEqual([]);
    await page.close();
  });

  test('by keyboard: Tab goes into the bar, the arrows through it, Enter saves, Escape closes', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    await selectWords(page, '落实助企纾困政策', '无事不扰');
    await page.locator(BAR).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator(BAR).count()).toBe(0);
    await selectWords(page, '做到有求必应', '无事不扰');
    await page.locator(BAR).waitFor();
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => markedTexts(page, 'saved')).toEqual(['做到有求必应、无事不扰']);
    const [item] = await savedOf(reading.page.id);
    expect(item).toMatchObject({ origin: 'reader', reading: { kind: 'excerpt', text: '做到有求必应、无事不扰' } });
    await page.close();
  });

  test('over the cells of a table, by the context menu: what is found stays, is marked and is found again after a restart', async () => {
    const { page, tabId, reading } = await openMarked(stage, PLAN);
    await selectWords(page, '太阳能路灯安装', '村镇建设办');
    await chooseInMenu(stage, 'excerpt', tabId);
    await expect.poll(async () => (await savedOf(reading.page.id)).length).toBe(2);
    await page.keyboard.press('Escape');
    await selectWords(page, '竹海家居智能工厂扩建');
    await chooseInMenu(stage, 'project', tabId);
    await expect.poll(async () => (await savedOf(reading.page.id)).length).toBe(3);
    const kinds = (await savedOf(reading.page.id)).map(({ reading: read, origin }) => `${read.kind} ${origin}`);
    expect(kinds.sort()).toEqual(['excerpt reader', 'excerpt reader', 'project reader']);
    const marked = await markedTexts(page, 'saved');
    expect(marked).toEqual(['做到有求必应、无事不扰', '太阳能路灯安装350盏村镇建设办', '竹海家居智能工厂扩建'].sort());

    await stage.restart();
    const again = await openMarked(stage, PLAN);
    expect(await markedTexts(again.page, 'saved')).toEqual(marked);
    expect(again.reading.anchors.map(({ state }) => state)).toEqual(['exact', 'exact', 'exact']);
    await again.page.close();
  });

  test('without a number says so and asks for it; nothing is saved before it is typed', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const before = (await savedOf(reading.page.id)).length;
    await dragOver(page, '青溪河出境断面水质');
    await page.locator(`${BAR} button`).first().click();
    const card = page.locator(CARD);
    await card.locator('.pm-form').waitFor();
    expect(await card.locator('[role=status]').first().textContent()).toContain('没有读出数值');
    await card.locator('.pm-form-save').click();
    await card.locator('[data-field=value] .pm-field-problem').waitFor();
    expect(await savedOf(reading.page.id)).toHaveLength(before);
    await card.locator('[data-field=indicator] input').fill('水质监测次数');
    await card.locator('[data-field=value] input').fill('不少于12次');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedTexts(page, 'saved')).toContain('青溪河出境断面水质');
    const item = (await savedOf(reading.page.id)).find(({ selector }) => selector.exact === '青溪河出境断面水质');
    expect(item).toMatchObject({ origin: 'reader', reading: { indicator: '水质监测次数', value: 12, unit: '次', op: '>=', year: 2026 } });
    await page.close();
  });
});

describe('no bar comes', () => {
  test('for a selection beside the article, or none', async () => {
    const { page } = await openMarked(stage, PLAN);
    await page.evaluate(() => {
      const side = document.querySelector('.side');
      if (side) getSelection()?.selectAllChildren(side);
    });
    await page.waitForTimeout(600);
    expect(await page.locator(BAR).count()).toBe(0);
    await selectWords(page, '落实助企纾困政策');
    await page.locator(BAR).waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.locator(BAR).count()).toBe(0);
    await page.close();
  });
});

test('in a page that was not read, the context menu has it read and saves the selection', async () => {
  const { page, tabId } = await stage.desk.openPage('neg-10-statistics-bulletin.html');
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => (textContent ?? '').length > 40);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await chooseInMenu(stage, 'excerpt', tabId);
  await expect.poll(() => page.locator(CARD).count(), { timeout: 20_000 }).toBe(1);
  expect(await page.locator(`${CARD} .pm-card-kind`).textContent()).toBe('摘录');
  await page.locator(`${CARD} .pm-card-back`).click();
  await page.close();
});
