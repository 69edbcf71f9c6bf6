/** Tests that need neither a browser nor a build: the core, the segmenter, the store's logic, the command line. */
import { defineConfig } from 'vitest/config';
import { PROJECT_ROOT } from './project-root.ts';

export default defineConfig({
  root: PROJECT_ROOT,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/specs/**/*.test.ts'],
    passWithNoTests: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { shuffle: { files: true, tests: false } },
  },
});
