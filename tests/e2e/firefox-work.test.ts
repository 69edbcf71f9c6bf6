/** The day’s work in a real Firefox: keys, editing, own selections, export, import, comparison, options, a restart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PAGES, type DemoServer, startDemoServer } from '../browser/demo-server.ts';
import { HOST } from '../browser/extension-browser.ts';
import { findFirefox } from '../browser/firefox/find-firefox.ts';
import { type Firefox, launchFirefox } from '../browser/firefox/firefox.ts';
import { EXTENSION_ADDRESS } from '../browser/firefox/firefox-profile.ts';
import type { FirefoxTab } from '../browser/firefox/firefox-tab.ts';
import {
  countSaved,
  placeNamed,
  placeOf,
  placeOfFullRow,
  placeOfMark,
  pressAlt,
  pressAt,
  selectIn,
  setDark,
  waitFor,
} from './firefox-aids.ts';

const PLANS = ['demo-01-work-points.html', 'demo-02-review-and-plan.html'];
const QUOTE = '5%以上';
const LATE = { timeout: 20_000 };
const CONTROL = '\uE009';
const ESCAPE = '\uE00C';
const CARD = 'planmark-root';
const executable = findFirefox();

describe.skipIf(executable === null)('in Firefox', () => {
  let server: DemoServer;
  let firefox: Firefox;
  let plan: FirefoxTab;

  beforeAll(async () => {
    server = await startDemoServer(DEMO_PAGES);
    firefox = await launchFirefox(executable ?? '');
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  const address = (file: string): string => `http://${HOST}:${server.port}/${file}`;
  const surface = (path: string): Promise<FirefoxTab> => firefox.open(EXTENSION_ADDRESS + path);
  const marks = (tab: FirefoxTab): Promise<number> => tab.ask(() => CSS.highlights.size);
  const saved = async (): Promise<number> => (await surface('options.html')).ask(countSaved);
  const wordsOfCard = (): Promise<string> =>
    plan.ask((host) => document.querySelector(host)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '', CARD);

  async function saveAll(file: string): Promise<void> {
    const page = await firefox.open(address(file));
    await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
    await page.show();
    const popup = await surface('popup.html');
    await pressAt(popup, placeOf, '.pm-foot', '.pm-button-main');
    await expect.poll(() => popup.ask(() => document.querySelector('.pm-foot .pm-button-main[disabled]') !== null), LATE).toBe(true);
  }

  /** A file that was handed out, once it is whole. */
  async function handedOut(ending: string): Promise<Buffer> {
    const ofIt = (): string[] => readdirSync(firefox.downloads).filter((name) => name.endsWith(ending));
    await expect.poll(() => ofIt().filter((name) => readFileSync(join(firefox.downloads, name)).length > 0).length, LATE).toBe(1);
    return readFileSync(join(firefox.downloads, ofIt()[0] ?? ''));
  }

  async function openMenu(tab: FirefoxTab, entry: string): Promise<void> {
    await pressAt(tab, placeNamed, 'body', 'More');
    await pressAt(tab, placeNamed, '[role=menu]', entry);
    await waitFor(tab, placeOf, 'body', 'dialog .pm-modal-foot, dialog button');
  }

  test('what two pages list is saved by their popup', async () => {
    for (const file of PLANS) await saveAll(file);
    expect(await saved()).toBeGreaterThan(40);
    plan = await firefox.open(address(PLANS[0] ?? ''));
    await expect.poll(() => marks(plan), LATE).toBeGreaterThan(0);
  });

  test('Alt+J and Alt+K, pressed in the browser’s window since the driver’s keys pass its shortcuts by, go from mark to mark, Alt+L takes a saved one out and puts it back, Alt+M hides all marks', async () => {
    const window = await firefox.window();
    await plan.show();
    const press = (letter: string): Promise<void> => window.ask(pressAlt, letter);
    await press('J');
    await expect.poll(wordsOfCard, LATE).toContain('1 / ');
    await press('J');
    await expect.poll(wordsOfCard, LATE).toContain('2 / ');
    await press('K');
    await expect.poll(wordsOfCard, LATE).toContain('1 / ');
    const before = await saved();
    await plan.show();
    await press('L');
    await expect.poll(saved, LATE).toBe(before - 1);
    await plan.show();
    await press('L');
    await expect.poll(saved, LATE).toBe(before);
    await plan.show();
    await press('M');
    await expect.poll(() => marks(plan), LATE).toBe(0);
    await press('M');
    await expect.poll(() => marks(plan), LATE).toBeGreaterThan(0);
  });

  test('the card’s form saves what is typed', async () => {
    await plan.show();
    const mark = await plan.ask(placeOfMark, QUOTE);
    await plan.press(mark.x, mark.y);
    await pressAt(plan, placeOf, CARD, '.pm-card-edit');
    await pressAt(plan, placeOf, CARD, '[data-field=value] input');
    await plan.key('a', CONTROL);
    await plan.type('7%');
    await pressAt(plan, placeOf, CARD, '.pm-form-save');
    await expect.poll(wordsOfCard, LATE).toMatch(/≥ ?7 ?%/);
    await plan.key(ESCAPE);
    expect(await plan.ask((host) => document.querySelector(host), CARD)).toBe(null);
  });

  test('a selection of one’s own is saved by the bar at its end', async () => {
    const before = await saved();
    await plan.show();
    const { from, to } = await plan.ask(selectIn, '做到有求必应');
    await plan.drag(from, to);
    await pressAt(plan, placeOf, CARD, '.pm-selection button:last-of-type');
    await expect.poll(saved, LATE).toBe(before + 1);
  });

  test('every format is handed out and read back', async () => {
    const kept = await saved();
    const formats = {
      'CSV table': '.csv',
      'Excel workbook': '.xlsx',
      'JSON (can be imported)': '.json',
      'Web Annotations, JSON-LD (can be imported)': '.jsonld',
      'Markdown notes': '.md',
      'Parquet (DuckDB, Spark)': '.parquet',
    };
    const collection = await surface('collection.html');
    for (const [name, ending] of Object.entries(formats)) {
      await openMenu(collection, 'Export…');
      await pressAt(collection, placeNamed, 'dialog', name);
      await pressAt(collection, placeNamed, 'dialog', 'Export');
      await handedOut(ending);
      await expect.poll(() => collection.ask(() => document.querySelector('dialog') === null), LATE).toBe(true);
    }
    expect(parse(await handedOut('.csv'), { bom: true })).toHaveLength(kept + 1);
    const [rows] = await readXlsx(await handedOut('.xlsx'));
    expect(rows?.data).toHaveLength(kept + 1);
    const json = JSON.parse((await handedOut('.json')).toString('utf8')) as { readonly pages: readonly { readonly items: unknown[] }[] };
    expect(json.pages.flatMap(({ items }) => items)).toHaveLength(kept);
    expect(JSON.parse((await handedOut('.jsonld')).toString('utf8'))).toBeTypeOf('object');
    expect((await handedOut('.md')).toString('utf8').match(/^- \*\*/gm)).toHaveLength(kept);
    const parquet = await handedOut('.parquet');
    expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
  });

  test('the options list the keys and delete everything; the exported file brings it back', async () => {
    const kept = await saved();
    const options = await surface('options.html');
    await expect.poll(() => options.ask(() => document.querySelectorAll('.pm-option-keys kbd').length), LATE).toBe(4);
    await pressAt(options, placeNamed, 'body', 'Delete everything…');
    await pressAt(options, placeOf, '.pm-confirm', 'input');
    await options.type('DELETE');
    await pressAt(options, placeOf, '.pm-confirm', '.pm-button-danger');
    await expect.poll(saved, LATE).toBe(0);
    const collection = await surface('collection.html');
    await openMenu(collection, 'Import…');
    const [file = ''] = readdirSync(firefox.downloads).filter((name) => name.endsWith('.json'));
    await collection.setFiles('dialog input[type=file]', [join(firefox.downloads, file)]);
    await pressAt(collection, placeNamed, 'dialog', 'Write to the collection');
    await expect.poll(saved, LATE).toBe(kept);
  });

  test('the comparison sets the pages side by side and draws a row', async () => {
    const collection = await surface('collection.html#compare');
    await expect.poll(() => collection.ask(() => document.querySelectorAll('.pm-matrix-column .pm-matrix-name').length), LATE).toBe(2);
    await pressAt(collection, placeOfFullRow);
    await pressAt(collection, placeNamed, '.pm-float-actions', 'Chart');
    await collection.key(ESCAPE);
    await waitFor(collection, placeOf, '.pm-chart-picture', 'svg');
  });

  test('in a dark browser, surfaces and card are dark, and marks on a light page stay those of light pages', async () => {
    const window = await firefox.window();
    await window.ask(setDark, true);
    const lightness = (tab: FirefoxTab): Promise<number> =>
      tab.ask(() => Math.max(...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number)));
    for (const path of ['popup.html', 'collection.html', 'options.html', 'sidepanel.html'])
      await expect.poll(async () => lightness(await surface(path)), LATE).toBeLessThan(60);
    const names = await plan.ask(() => [...CSS.highlights.keys()]);
    expect(names.filter((name) => name.endsWith('-dark'))).toEqual([]);
    await window.ask(setDark, false);
  });

  test('after a restart the collection is there, and so are its marks in the page', async () => {
    const kept = await saved();
    await firefox.restart();
    await expect.poll(saved, LATE).toBe(kept);
    plan = await firefox.open(address(PLANS[0] ?? ''));
    const savedMarks = (): Promise<number> => plan.ask(() => [...CSS.highlights.keys()].filter((name) => name.includes('-saved')).length);
    await expect.poll(savedMarks, LATE).toBeGreaterThan(0);
  });

  test('no document wrote an error', () => {
    expect(firefox.errors).toEqual([]);
  });
});
