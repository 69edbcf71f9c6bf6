/** Tests about the repository itself: layers, names, sizes, what must not stand in it. The size budgets want a build. */
import { defineConfig } from 'vitest/config';
import { PROJECT_ROOT } from './project-root.ts';

export default defineConfig({
  root: PROJECT_ROOT,
  test: { name: 'house', environment: 'node', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 },
});
