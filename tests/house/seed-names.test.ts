import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { projectFiles } from './project-files.ts';

const GOLD = join(PROJECT_ROOT, '../shared/gold');

interface GoldFile {
  readonly page?: { readonly township: string | null };
  readonly projects: readonly { readonly name: string }[];
}

describe.skipIf(!existsSync(GOLD))('the annotated documents beside the project', () => {
  test('lend none of their names to rules, words and comments', () => {
    const files = ['seeds', 'reports'].flatMap((set) => readdirSync(join(GOLD, set)).map((file) => join(GOLD, set, file)));
    const golds = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldFile);
    const townships = golds.flatMap(({ page }) => page?.township ?? []);
    // Shorter names are made of general words (自来水厂), longer ones name a place or a company.
    const projects = golds.flatMap((gold) => gold.projects.map(({ name }) => name)).filter((name) => name.length >= 8);
    const code = projectFiles().filter((file) => /^(lib|components|entrypoints|public\/_locales)\//.test(file) && !file.endsWith('.bin'));
    const found = code.flatMap((file) => {
      const text = readFileSync(PROJECT_ROOT + file, 'utf8');
      return [...townships, ...projects].filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    const advice = 'A rule that knows a document by name does not know the next one: say it in general words, with an invented example.';
    expect(found, advice).toEqual([]);
  });
});
