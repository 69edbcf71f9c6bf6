import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../lib/messaging/commands.ts';
import { builtFile, builtFilesIn, filesOfPage, gzipped } from './built-files.ts';

const KB = 1024;
const RAISE = 'Make it smaller, or raise the budget in the same change and say in its message what the bytes buy.';
const weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(builtFile(file)), 0);

describe('size budgets of the built extension', () => {
  // Readability alone is 11 KB of it; docs/decisions.md says what would bring it down.
  test('what runs in every page of a government site: 52 KB gzipped', () => {
    const files = builtFilesIn('content-scripts');
    expect(files, 'The build has no content script: run `npm run build`.').not.toEqual([]);
    expect(weight(files) / KB, RAISE).toBeLessThanOrEqual(52);
  });

  test('what the popup loads before it shows anything: 60 KB gzipped', () => {
    expect(weight(filesOfPage('popup.html')) / KB, RAISE).toBeLessThanOrEqual(60);
  });

  test('the background worker, indicator lexicon included: 200 KB gzipped', () => {
    expect(weight(['background.js']) / KB, RAISE).toBeLessThanOrEqual(200);
  });

  test('the lexicon: 6 MB as it lies on disk', () => {
    expect(builtFile('lexicon.bin').length / KB / KB, RAISE).toBeLessThanOrEqual(6);
  });
});

describe('the manifest', () => {
  const manifest = (): Record<string, unknown> => JSON.parse(builtFile('manifest.json').toString('utf8'));

  test('asks for no more than the design allows', () => {
    const allowed = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'];
    const asked = (manifest().permissions ?? []) as readonly string[];
    const advice = 'Every permission is a question to the user: find a way without it, or decide it in docs/decisions.md first.';
    expect(
      asked.filter((one) => !allowed.includes(one)),
      advice,
    ).toEqual([]);
    expect(manifest().host_permissions ?? [], advice).toEqual([]);
  });

  test('offers the commands that the pages know, four of them with a key', () => {
    const commands = (manifest().commands ?? {}) as Readonly<Record<string, { readonly suggested_key?: object }>>;
    expect(Object.keys(commands), 'The names are those of lib/messaging/commands.ts.').toEqual([...COMMANDS]);
    const bound = Object.values(commands).filter((command) => command.suggested_key !== undefined);
    expect(bound.length, 'Chrome takes no more default keys.').toBeLessThanOrEqual(4);
  });

  test('runs by itself on government sites only', () => {
    const scripts = (manifest().content_scripts ?? []) as readonly { readonly matches: readonly string[] }[];
    const advice = 'Other sites are read on request (activeTab); local addresses belong to development builds.';
    expect(new Set(scripts.flatMap(({ matches }) => matches)), advice).toEqual(new Set(['*://*.gov.cn/*']));
  });
});
