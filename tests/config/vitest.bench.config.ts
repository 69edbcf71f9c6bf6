/** Benchmarks: `npm run bench`. They report; nothing fails on a time. */
import { defineConfig } from 'vitest/config';
import { PROJECT_ROOT } from './project-root.ts';

export default defineConfig({
  root: PROJECT_ROOT,
  test: { name: 'bench', environment: 'node', benchmark: { include: ['tests/bench/**/*.bench.ts'] } },
});
