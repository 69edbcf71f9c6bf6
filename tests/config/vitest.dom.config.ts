/** Tests that are only true in a real browser: layout, ranges, highlights, IndexedDB, components. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS } from '../browser/browser-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';

const browser = findBrowser();

export default defineConfig({
  root: PROJECT_ROOT,
  cacheDir: 'node_modules/.vite-dom',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  // Named here so that no dependency is found, bundled and reloaded in the middle of a run.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'dexie',
      'axe-core',
      'dompurify',
      '@mozilla/readability',
      '@tanstack/virtual-core',
      '@observablehq/plot',
    ],
  },
  test: {
    name: 'dom',
    include: ['tests/dom/**/*.test.ts', 'tests/dom/**/*.test.tsx'],
    passWithNoTests: true,
    retry: 1,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    // The browser has no environment of its own; see tests/fuzz/cases.ts.
    env: process.env.PLANMARK_LONG === undefined ? {} : { PLANMARK_LONG: process.env.PLANMARK_LONG },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: browser.path, args: [...BROWSER_FLAGS] } }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1000, height: 800 },
    },
  },
});
