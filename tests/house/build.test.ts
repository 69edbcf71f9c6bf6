import { describe, expect, test } from 'vitest';
import { COMMANDS, PANEL_COMMAND } from '../../lib/messaging/commands.ts';
import { builtFile, filesOfPage, gzipped } from './built-files.ts';

const KB = 1024;
const RAISE = 'Make it smaller, or raise the budget in the same change and say in its message what the bytes buy.';
type Manifest = Readonly<Record<string, unknown>>;
const manifest = (): Manifest => JSON.parse(builtFile('manifest.json').toString('utf8'));
const contentScripts = (): readonly {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}[] => (manifest().content_scripts ?? []) as never;
const GOVERNMENT = '*://*.gov.cn/*';
const weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(builtFile(file)), 0);

describe('size budgets of the built extension', () => {
  // A page that is no plan pays for this and for nothing else; the design allows 30 KB.
  test('what runs in every page of a government site: 28 KB gzipped', () => {
    expect(weight(contentScripts().flatMap(({ js = [], css = [] }) => [...js, ...css])) / KB, RAISE).toBeLessThanOrEqual(28);
  });

  test('what comes into a page that is a plan: 30 KB gzipped', () => {
    expect(weight(['reader.js', 'content-scripts/marks.css']) / KB, RAISE).toBeLessThanOrEqual(30);
  });

  test('what the popup loads before it shows anything: 84 KB gzipped', () => {
    expect(weight(filesOfPage('popup.html')) / KB, RAISE).toBeLessThanOrEqual(84);
  });

  test('what the side panel loads before it shows anything: 74 KB gzipped', () => {
    expect(weight(filesOfPage('sidepanel.html')) / KB, RAISE).toBeLessThanOrEqual(74);
  });

  test('the background worker, indicator lexicon included: 222 KB gzipped', () => {
    expect(weight(['background.js']) / KB, RAISE).toBeLessThanOrEqual(222);
  });

  test('the lexicon: 6 MB as it lies on disk', () => {
    expect(builtFile('lexicon.bin').length / KB / KB, RAISE).toBeLessThanOrEqual(6);
  });
});

describe('the manifest', () => {
  test('asks for no more than the design allows', () => {
    const allowed = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'];
    const asked = (manifest().permissions ?? []) as readonly string[];
    const advice = 'Every permission is a question to the user: find a way without it, or decide it in docs/decisions.md first.';
    expect(
      asked.filter((one) => !allowed.includes(one)),
      advice,
    ).toEqual([]);
    expect(manifest().optional_host_permissions, 'Asked for one site at a time.').toEqual(['*://*/*']);
    // The same addresses as those of the script that runs by itself: no further question to the user.
    expect(manifest().host_permissions ?? [], advice).toEqual([GOVERNMENT]);
  });

  test('offers the commands that the pages know, four of them with a key', () => {
    const commands = (manifest().commands ?? {}) as Readonly<Record<string, { readonly suggested_key?: object }>>;
    expect(Object.keys(commands), 'The names are those of lib/messaging/commands.ts.').toEqual([...COMMANDS, PANEL_COMMAND]);
    const bound = Object.values(commands).filter((command) => command.suggested_key !== undefined);
    expect(bound.length, 'Chrome takes no more default keys.').toBeLessThanOrEqual(4);
  });

  test('runs by itself on government sites only', () => {
    const advice = 'Other sites are read on request (activeTab); local addresses belong to development builds.';
    expect(
      contentScripts().flatMap(({ matches }) => matches),
      advice,
    ).toEqual([GOVERNMENT]);
  });
});
