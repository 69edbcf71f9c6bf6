import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

const LEXICON = 'public/lexicon.bin';

/** What the lexicon is made of: it is compiled again when one of these is newer than it. */
const LEXICON_SOURCES = ['lib/segmenter', 'lib/core/lexicon', 'package-lock.json'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'planmark@planmark.example', strict_min_version: '140.0' } } }
      : { minimum_chrome_version: '114' }),
  }),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022', sourcemap: false },
  }),
  hooks: {
    'build:before': () => {
      if (isStale(LEXICON, LEXICON_SOURCES)) compileLexicon();
    },
  },
});

/** True where `target` is missing or older than one of `sources` (files, or folders with all that is in them). */
function isStale(target: string, sources: readonly string[]): boolean {
  if (!existsSync(target)) return true;
  const made = statSync(target).mtimeMs;
  return sources.some((source) => newest(source) > made);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function compileLexicon(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/segmenter/compile/main.ts'], { stdio: 'inherit' });
}
