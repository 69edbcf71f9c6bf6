/** Tests that drive the built extension in a real browser. They want a build (`npm run build`). */
import { defineConfig } from 'vitest/config';
import { PROJECT_ROOT } from './project-root.ts';

export default defineConfig({
  root: PROJECT_ROOT,
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    passWithNoTests: true,
    // One browser at a time: two of them on a small machine only wait for each other.
    fileParallelism: false,
    // A browser on a busy machine now and then misses a key or a frame; a file that fails is run once more, see tests/run/steps.ts.
    retry: 1,
    // What comes, comes within a moment; on a busy machine the moment is long.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
