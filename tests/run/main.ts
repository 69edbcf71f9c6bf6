/**
 * `npm run verify`, `npm test` and `npm run test:long`: runs the steps one after another, all of them even where one fails, and ends with
 * one line that counts every test of every tier.
 */
import { findBrowser } from '../browser/find-browser.ts';
import { type Count, runStep, type Step, sentence } from './run-step.ts';
import { IN_THE_BROWSER, LONG, VERIFY } from './steps.ts';

const [scope] = process.argv.slice(2);
if (scope !== 'verify' && scope !== 'all' && scope !== 'long') {
  console.error('usage: tsx tests/run/main.ts verify|all|long');
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const add = (count: Count): void => {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
};

async function runAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) add(await runStep(step));
}

if (scope === 'long') process.env.PLANMARK_LONG = '1';
else await runAll(VERIFY);
if (scope !== 'verify') {
  try {
    // Found once and handed on, so that no tier tries a download again.
    process.env.PLANMARK_BROWSER = findBrowser().path;
    await runAll(scope === 'long' ? LONG : IN_THE_BROWSER);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
