import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { projectFiles, sourceFiles } from './project-files.ts';

const TOP_LEVEL = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'tests',
  'docs',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

test('the top level holds what the design fixes', () => {
  const names = new Set(projectFiles().map((file) => file.split('/')[0] ?? ''));
  const others = [...names].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  const advice = 'Put settings of a tool into package.json or tests/config/, words for people into docs/, code into a room.';
  expect(others, `The top level is fixed. ${advice}`).toEqual([]);
});

test('no folder is a drawer for odds and ends', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|managers?|misc)\//;
  const drawers = projectFiles().filter((file) => drawer.test(file));
  expect(drawers, 'Name the folder after what its files are about; a lone function lives beside its only caller.').toEqual([]);
});

test('source files can be read in one go', () => {
  const code = sourceFiles().filter((file) => !file.startsWith('tests/') && !file.includes('/lexicon/'));
  const long = code.filter((file) => readFileSync(PROJECT_ROOT + file, 'utf8').split('\n').length > 251);
  expect(long, 'A file over 250 lines wants another room: split it by what its parts are about.').toEqual([]);
});
