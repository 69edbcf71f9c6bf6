import type { Locator, Page } from 'playwright';
import type { Stage } from './stage.ts';

/** The collection page, spoken to in the words that a user sees. */
export interface CollectionPage {
  readonly page: Page;
  readonly table: Locator;
  /** The lines of items in sight, in their order. */
  readonly rows: Locator;
  /** How much is shown: `共 31 条`, `4 / 31 条`. */
  readonly count: Locator;
  readonly search: Locator;
  readonly record: Locator;
}

/** Opens the collection page in a tab; `hash` is the part of its address behind `#`. */
export async function openCollection({ browser }: Pick<Stage, 'browser'>, hash = ''): Promise<CollectionPage> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/collection.html${hash === '' ? '' : `#${hash}`}`);
  return {
    page,
    table: page.getByRole('treegrid', { name: '收藏的条目' }),
    rows: page.locator('.pm-line-item'),
    count: page.locator('.pm-bench-count'),
    search: page.getByRole('searchbox', { name: '搜索收藏' }),
    record: page.getByRole('complementary', { name: '条目详情' }),
  };
}
