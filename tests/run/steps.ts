import type { Step } from './run-step.ts';

const FIX = 'Run `npm run fix`, then mend what is left.';

/** Everything that needs no browser, cheapest first. */
export const VERIFY: readonly Step[] = [
  { kind: 'check', name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=60'], advice: FIX },
  {
    kind: 'check',
    name: 'types of the core',
    command: 'tsc',
    args: ['-p', 'lib/core'],
    advice: 'lib/core compiles without DOM and Node types: what it needs of the world comes in as an argument.',
  },
  { kind: 'check', name: 'types', command: 'tsc', args: ['-p', '.'], advice: 'Mend the types; do not cast them away.' },
  {
    kind: 'check',
    name: 'dead code',
    command: 'knip',
    args: ['--no-progress'],
    advice: 'Delete what nothing uses, or take `export` off what only its own file uses. `npm run fix` does the latter.',
  },
  { kind: 'check', name: 'build for Chrome', command: 'wxt', args: ['build'], advice: 'Mend the build.' },
  { kind: 'check', name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'], advice: 'Mend the build.' },
  { kind: 'check', name: 'build for Edge', command: 'wxt', args: ['build', '-b', 'edge'], advice: 'Mend the build.' },
  { kind: 'tests', name: 'house', config: 'tests/config/vitest.house.config.ts' },
  { kind: 'tests', name: 'unit', config: 'tests/config/vitest.unit.config.ts' },
];

/** What needs a browser. The end-to-end tests take the extension that the steps before them built. */
export const IN_THE_BROWSER: readonly Step[] = [
  { kind: 'tests', name: 'dom', config: 'tests/config/vitest.dom.config.ts', again: true },
  { kind: 'tests', name: 'e2e', config: 'tests/config/vitest.e2e.config.ts', again: true },
];

/** `npm run test:long`: the suites whose number of cases can be any, with as many as a night allows. See tests/fuzz/cases.ts. */
export const LONG: readonly Step[] = [
  {
    kind: 'tests',
    name: 'unit',
    config: 'tests/config/vitest.unit.config.ts',
    files: ['.fuzz.', 'properties', 'round-trip', 'core/editing'],
  },
  { kind: 'tests', name: 'dom', config: 'tests/config/vitest.dom.config.ts', files: ['.fuzz.'] },
  { kind: 'tests', name: 'e2e', config: 'tests/config/vitest.e2e.config.ts', files: ['killed-'] },
];
