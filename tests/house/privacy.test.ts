/** What is shipped: its rights, its policy, no code from elsewhere, no package but the one that was looked at. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { REVIEWED, SAYS_ONLY } from './reviewed-manifest.ts';

const build = (name: string): string => join(PROJECT_ROOT, '.output', name);
const textOf = (path: string): string => readFileSync(path, 'utf8');

describe.each(Object.entries(REVIEWED))('the build %s', (name, reviewed) => {
  const folder = build(name);
  test.skipIf(existsSync(folder))('is there', () => {
    expect.fail(`${name} is not in .output: run \`npm run build\`, \`npm run build:edge\` and \`npm run build:firefox\` first.`);
  });

  test.runIf(existsSync(folder))('has the rights that were reviewed, and no others', () => {
    const manifest = JSON.parse(textOf(join(folder, 'manifest.json'))) as Record<string, unknown>;
    const granted = Object.fromEntries(Object.entries(manifest).filter(([key]) => !SAYS_ONLY.includes(key)));
    const sorted = { ...granted, permissions: (granted.permissions as readonly string[]).toSorted() };
    const advice =
      'A right that is new is a question to the user: decide it in docs/decisions.md, say it in docs/privacy.md, then list it here.';
    expect(sorted, advice).toEqual(reviewed);
  });

  test.runIf(existsSync(folder))('loads nothing from elsewhere', () => {
    const remote = filesOf(folder)
      .filter((file) => /\.(js|html|css|json)$/.test(file))
      .flatMap((file) => (textOf(file).match(FETCHED) ?? []).map((found) => `${file.slice(folder.length + 1)}: ${found}`));
    expect(remote, 'Everything that runs or is shown lies in the package.').toEqual([]);
  });

  test.runIf(existsSync(folder))('neither writes HTML nor makes code of text', () => {
    const found = filesOf(folder)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => (textOf(file).match(MAKES_CODE) ?? []).map((one) => `${file.slice(folder.length + 1)}: ${one}`));
    expect(found, 'wxt.config.ts takes such writing out of packages; ours has none.').toEqual([]);
  });
});

/** Addresses of the web where something is loaded from them: attributes, imports, requests, style sheets. */
const FETCHED =
  /(?:\b(?:src|srcset|action|poster)\s*=\s*["']?|<link[^>]*href\s*=\s*["']?|\bfrom\s*["'`]|\bimport\s*\(?\s*["'`]|\b(?:fetch|importScripts|sendBeacon|WebSocket|EventSource|Worker)\s*\(\s*["'`]|\burl\(\s*["']?|@import\s*["'])(?:https?:|wss?:)?\/\/[^\s"'`)]+/gi;
const MAKES_CODE = /\.(?:inner|outer)HTML\s*=(?!=)|\beval\s*\(|\bnew Function\s*\(|\binsertAdjacentHTML\s*\(|\bdocument\.write\s*\(/g;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Said {
  readonly code: string;
  readonly message: string;
}

test.runIf(existsSync(build('firefox-mv3')))('the build for Firefox passes Mozilla’s linter without a word', () => {
  const command = join(PROJECT_ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [command, '--output', 'json', build('firefox-mv3')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', readonly Said[]>;
  expect([...errors, ...warnings, ...notices].map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean; readonly inBundle?: boolean }>
  >;
}

describe('packages', () => {
  const settings = JSON.parse(textOf(join(PROJECT_ROOT, 'package.json'))) as Record<string, Record<string, string>>;
  const direct = { ...settings.dependencies, ...settings.devDependencies, ...settings.overrides };

  test('are named with one exact version each', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose, 'A range takes in code that nobody looked at: npm install --save-exact.').toEqual([]);
  });

  test('are locked by version and checksum, the same as in package.json', () => {
    const { packages } = JSON.parse(textOf(join(PROJECT_ROOT, 'package-lock.json'))) as Lock;
    const locked = Object.entries(packages).filter(([path, { link, inBundle }]) => path !== '' && !link && !inBundle);
    expect(locked.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    const other = Object.entries(direct).filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
    expect(other, 'Run npm install once more.').toEqual([]);
  });
});
