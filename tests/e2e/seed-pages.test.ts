import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedPages } from '../browser/listed-pages.ts';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { markedTexts, openMarked, squeeze, wholeDocument } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const FOLDER = join(PROJECT_ROOT, '../shared/pages');
const there = existsSync(join(FOLDER, 'pages.json'));
const seeds = there ? listedPages(FOLDER).filter(({ file }) => /^\d/.test(file)) : [];

describe.skipIf(!there)('the main job on the seed pages beside the project', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ folder: FOLDER });
  });
  afterAll(() => stage.end());

  test.each(seeds.map(({ file }) => file))('%s', async (file) => {
    const plain = await stage.browser.context.newPage();
    await plain.goto(stage.plainAddress(file));
    const before = await wholeDocument(plain);
    await plain.close();

    const { page, tabId, reading } = await openMarked(stage, file);
    const quotes = reading.items.map(({ selector }) => squeeze(selector.exact)).sort();
    expect(quotes.length).toBeGreaterThan(10);
    expect(await markedTexts(page)).toEqual(quotes);
    expect(await wholeDocument(page)).toBe(before);

    const popup = await openPopup(stage, page);
    await popup.saveAll();
    expect(await stage.desk.badge(tabId)).toBe(`✓${quotes.length}`);
    await popup.page.close();
    await page.close();
  });
});
