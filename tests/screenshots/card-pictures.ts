/** Pictures of editing and selecting in the page. */
import type { Page } from 'playwright';
import { dragOver, selectWords } from '../e2e/selecting-aids.ts';

type Picture = (page: Page, name: string) => Promise<void>;

const CARD = 'planmark-root [role=dialog]';
const BAR = 'planmark-root .pm-selection';

/** Surfaces fade in. */
const settled = async (page: Page, picture: Picture, name: string): Promise<void> => {
  await page.waitForTimeout(300);
  await picture(page, name);
};

/** The form of the open card: as it opens, with problems, and what the card says after it, undone again. */
export async function takeForm(page: Page, picture: Picture): Promise<void> {
  const card = page.locator(CARD);
  const field = (name: string) => card.locator(`[data-field=${name}] :is(input, select, textarea)`);
  await card.locator('.pm-card-edit').click();
  await card.locator('.pm-form').waitFor();
  await settled(page, picture, 'page-form');
  await field('value').fill('很多');
  await field('year').fill('明年');
  await page.keyboard.press('Enter');
  await card.locator('.pm-field-problem').first().waitFor();
  await settled(page, picture, 'page-form-problems');
  await field('value').fill('不低于6%');
  await field('year').fill('2026');
  await field('note').fill('按代表大会审议稿');
  await field('tags').fill('财政、重点');
  await page.keyboard.press('Control+Enter');
  await card.locator('.pm-card-back').waitFor();
  await settled(page, picture, 'page-edited');
  await card.locator('.pm-card-back').click();
  await card.locator('.pm-card-back').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
}

/** The bar at a selection, an excerpt that it saved, and the form of a selection without a number; all undone. */
export async function takeSelections(page: Page, picture: Picture): Promise<void> {
  const card = page.locator(CARD);
  const bar = page.locator(BAR);
  await dragOver(page, '紧盯石材', '开展驻点招商、以商招商');
  await bar.waitFor();
  await settled(page, picture, 'page-bar');
  await bar.locator('button').nth(2).click();
  await card.waitFor();
  await settled(page, picture, 'page-excerpt');
  await card.locator('.pm-card-back').click();
  await card.locator('.pm-card-back').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await selectWords(page, '青溪河出境断面水质');
  await bar.locator('button').first().click();
  await card.locator('.pm-form').waitFor();
  await settled(page, picture, 'page-selection-form');
  await page.keyboard.press('Escape');
  await selectWords(page, '竹海家居智能工厂扩建');
  await bar.locator('button').nth(1).click();
  await card.locator('.pm-card-edit').click();
  await card.locator('.pm-form').waitFor();
  await settled(page, picture, 'page-form-project');
  await page.keyboard.press('Escape');
  await card.locator('.pm-card-save').click();
  await card.locator('.pm-card-back').waitFor();
  await page.keyboard.press('Escape');
}
