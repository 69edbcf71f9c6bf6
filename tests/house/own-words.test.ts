import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { projectFiles } from './project-files.ts';

/** Text files of the project; pictures and fonts have nothing to say here. */
const texts = projectFiles().filter((file) => !/\.(png|jpe?g|gif|ico|woff2?|bin|zip)$/.test(file));

function linesThatMatch(pattern: RegExp): readonly string[] {
  return texts.flatMap((file) =>
    readFileSync(PROJECT_ROOT + file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

test('no path of somebody’s machine', () => {
  const found = linesThatMatch(/(^|[\s"'`(=:])(\/(home|root|Users|work|workspace)\/[\w.-]|[A-Z]:\\Users\\\w)/);
  expect(found, 'A path of one machine says nothing on another: make it relative to the project.').toEqual([]);
});

test('no host of a package registry', () => {
  const found = linesThatMatch(/https?:\/\/[\w.-]*(registry|npmmirror|artifactory|nexus|verdaccio|npmjs)[\w.-]*[:/]/);
  const advice = 'Every machine has its own registry: .npmrc keeps addresses out of the lock file (run npm install once more).';
  expect(found, advice).toEqual([]);
});

test('nothing is left to be done later', () => {
  const found = linesThatMatch(/\b(TO[D]O|FIXM[E]|XX[X]|HAC[K])\b/).filter((line) => !line.startsWith('package-lock.json'));
  expect(found, 'Do it, or write an issue and take the note out.').toEqual([]);
});
