import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedItem } from '../../lib/core/item.ts';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { placeOfMark } from './reading-aids.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
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

const field = (page: Page, name: string) => page.locator(`${CARD} [data-field=${name}] :is(input, select, textarea)`);

/** Opens the card of the first target and its form. */
async function openForm(page: Page): Promise<string> {
  const { x, y, text } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await page.locator(`${CARD} .pm-card-edit`).click();
  await page.locator(`${CARD} .pm-form`).waitFor();
  return squeeze(text);
}

describe('editing in place', () => {
  test('saves what was typed, says what cannot be read, and can be undone', async () => {
    const { page, reading } = await openMarked(stage, PLAN);
    const before = await wholeDocument(page);
    const quote = await openForm(page);
    await field(page, 'value').fill('很多');
    await page.keyboard.press('Enter');
    await page.locator(`${CARD} [data-field=value] .pm-field-problem`).waitFor();
    expect(await savedOf(reading.page.id)).toEqual([]);
    await field(page, 'value').fill('不低于7%');
    await field(page, 'note').fill('按初稿');
    await field(page, 'tags').fill('重点，核对');
    await page.locator(`${CARD} .pm-form-save`).click();
    await expect.poll(() => markedTexts(page, 'saved')).toEqual([quote]);
    const [item] = await savedOf(reading.page.id);
    expect(item).toMatchObject({
      status: 'saved',
      note: '按初稿',
      tags: ['重点', '核对'],
      reading: { value: 7, op: '>=', unit: '%' },
      asRead: { value: 6.5, op: '~' },
    });
    const text = await page.locator(CARD).textContent();
    for (const part of ['≥', '7', '按初稿', '重点、核对', '已保存修改']) expect(text).toContain(part);

    await page.locator(`${CARD} .pm-card-back`).click();
    await expect.poll(() => savedOf(reading.page.id)).toEqual([]);
    await expect.poll(() => page.locator(CARD).textContent()).toContain('6.5');
    await page.keyboard.press('Escape');
    expect(await wholeDocument(page)).toBe(before);
    await page.close();
  });

  test('what was corrected is shown as corrected on the next visit', async () => {
    const { page } = await openMarked(stage, PLAN);
    await openForm(page);
    await field(page, 'role').selectOption('actual');
    await page.locator(`${CARD} .pm-form-save`).click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('planmark-actual-saved'))).toBe(true);
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('planmark-actual-saved'));
    const { x, y } = await placeOfMark(page, 'planmark-actual-saved');
    await page.mouse.click(x, y);
    expect(await page.locator(`${CARD} .pm-card-kind`).textContent()).toBe('完成');
    await page.locator(`${CARD} .pm-card-save`).click();
    await page.locator(`${CARD} .pm-card-back`).click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('planmark-actual-saved'))).toBe(true);
    await page.locator(`${CARD} .pm-card-save`).click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('planmark-actual-saved'))).toBe(false);
    await page.close();
  });

  test('Escape leaves the form and not the card; a press elsewhere costs nothing that was typed; the mark stays free', async () => {
    const { page } = await openMarked(stage, PLAN);
    await openForm(page);
    const { y } = await placeOfMark(page, 'planmark-target');
    const box = await page.locator(CARD).boundingBox();
    expect(box !== null && y > box.y && y < box.y + box.height).toBe(false);
    await field(page, 'note').fill('写到一半');
    await page.mouse.click(3, 3);
    expect(await field(page, 'note').inputValue()).toBe('写到一半');
    await page.keyboard.press('Escape');
    expect(await page.locator(`${CARD} .pm-form`).count()).toBe(0);
    const focused = await page.evaluate(() => document.querySelector('planmark-root')?.shadowRoot?.activeElement?.className);
    expect(focused).toContain('pm-card-edit');
    await page.keyboard.press('Escape');
    expect(await page.locator(CARD).count()).toBe(0);
    await page.close();
  });

  test('by keyboard alone, heard by screen readers: no violation of accessibility in the card with its form', async () => {
    const { page } = await openMarked(stage, PLAN);
    const { x, y } = await placeOfMark(page, 'planmark-target');
    await page.mouse.click(x, y);
    await page.locator(`${CARD} .pm-card-edit`).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('planmark-root')?.shadowRoot?.activeElement?.id))
      .toContain('indicator');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.locator(`${CARD} .pm-field-problem`).waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run({ include: [['planmark-root']] });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
