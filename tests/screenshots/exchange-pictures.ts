/** Pictures of what goes out of the collection and comes in: the export in its layouts, an import with a conflict, a refusal. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

type Picture = (page: Page, name: string) => Promise<void>;

interface ExportedFile {
  readonly pages: readonly { readonly items: readonly { reading: { readonly kind: string; readonly op?: string } }[] }[];
}

/** Entries of the menu, in its order. */
const MENU = { export: 0, import: 1 } as const;

/** The dialogs over a collection that holds figures. */
export async function takeExchange({ context, extensionId }: ExtensionBrowser, picture: Picture): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 820 });
  await page.goto(`chrome-extension://${extensionId}/collection.html`);
  await open(page, MENU.export);
  await page.locator('.pm-export-table').waitFor();
  await picture(page, 'export-items');
  await page.locator('input[name=pm-export-layout]').nth(1).check();
  await page.locator('.pm-export-table').waitFor();
  await picture(page, 'export-matrix');
  await page.locator('input[name=pm-export-layout]').nth(0).check();
  await page.locator('input[name=pm-export-format]').nth(2).check();
  await page.locator('.pm-export-text').waitFor();
  await picture(page, 'export-json');
  const file = await exported(page);
  await open(page, MENU.import);
  await picture(page, 'import');
  await choose(page, contradicted(file));
  await page.locator('.pm-conflict').first().waitFor();
  await picture(page, 'import-conflict');
  await choose(page, '{"pages":[]}');
  await page.locator('.pm-refusal').waitFor();
  await picture(page, 'import-refused');
  await page.close();
}

async function open(page: Page, entry: number): Promise<void> {
  await page.locator('.pm-menu > button').click();
  await page.getByRole('menuitem').nth(entry).click();
  await page.getByRole('dialog').waitFor();
}

async function exported(page: Page): Promise<ExportedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.pm-modal-foot .pm-button-main').click()]);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

/** The file as a colleague has it who read some figures as exact ones. */
function contradicted(file: ExportedFile): string {
  const bounds = file.pages.flatMap(({ items }) => items.filter(({ reading }) => reading.op === '>='));
  for (const item of bounds.slice(0, 3)) item.reading = { ...item.reading, op: '=' };
  return JSON.stringify(file);
}

async function choose(page: Page, content: string): Promise<void> {
  const file = { name: 'planmark.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('dialog input[type=file]').setInputFiles(file);
}
