import { describe, expect, test } from 'vitest';
import { findCycle } from './find-cycle.ts';
import { type Import, importsIn, importsOf } from './imports.ts';
import { sourceFiles } from './project-files.ts';
import { EXCEPTIONS, roomOf } from './rooms.ts';

const within = (file: string, places: readonly string[]): boolean => places.some((place) => file === place || file.startsWith(`${place}/`));

/** A sentence that says what is wrong with an import and what to do; null where it is allowed. */
function complaint(one: Import): string | null {
  const room = roomOf(one.from);
  const exceptions = EXCEPTIONS.filter(({ files }) => files.test(one.from));
  if (one.file === null) {
    const packages = [...room.packages, ...exceptions.flatMap((exception) => exception.packages)];
    if (packages.some((name) => one.specifier.startsWith(name))) return null;
    return `${one.from} imports the package '${one.specifier}', which is not for ${room.folder}. ${room.advice}`;
  }
  const granted = exceptions.flatMap((exception) => exception.may);
  const may = [...room.may, ...(one.typeOnly ? (room.mayTypes ?? []) : [])];
  if (within(one.file, granted) || (within(one.file, may) && !within(one.file, room.mayNot ?? []))) return null;
  return `${one.from} imports ${one.typeOnly ? 'a type of ' : ''}${one.file}; ${room.folder} may import ${[...may, ...granted].join(', ')}${room.mayNot ? ` but not ${room.mayNot.join(', ')}` : ''}. ${room.advice}`;
}

const complaints = (imports: readonly Import[]): readonly string[] => imports.map(complaint).filter((text) => text !== null);

describe('the layer check', () => {
  const rejected: readonly (readonly [file: string, source: string])[] = [
    ['lib/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/core/a.ts', "export { x } from '../page/b.ts';"],
    ['lib/core/a.ts', "export const x = async () => await import('../store/b.ts');"],
    ['lib/core/a.ts', "export type X = import('../store/b.ts').Y;"],
    ['lib/core/lexicon/a.ts', "import { x } from '../reading/fold.ts';"],
    ['lib/segmenter/words.ts', "import { write } from './compile/files.ts';"],
    ['lib/cli/main.ts', "import { paint } from '../page/paint.ts';"],
    ['lib/segmenter/words.ts', "import jieba from 'nodejieba';"],
    ['lib/messaging/a.ts', "import { open } from '../store/open.ts';"],
    ['components/list.tsx', "import { open } from '../lib/store/open.ts';"],
    ['entrypoints/background.ts', "import { main } from '../lib/cli/main.ts';"],
    ['lib/page/a.ts', "import x from '../../tests/browser/b.ts';"],
  ];
  test.each(rejected)('rejects %s: %s', (file, source) => {
    expect(complaints(importsIn(file, source))).toHaveLength(1);
  });

  const allowed: readonly (readonly [file: string, source: string])[] = [
    ['lib/core/a.ts', "import { x } from './lexicon/b.ts';"],
    ['lib/core/lexicon/a.ts', "import type { Unit } from '../model.ts';"],
    ['lib/segmenter/compile/a.ts', "import jieba from 'nodejieba'; import fs from 'node:fs';"],
    ['lib/messaging/a.ts', "import type { Store } from '../store/open.ts';"],
    ['components/use-collection.ts', "import { open } from '../lib/store/open.ts';"],
  ];
  test.each(allowed)('allows %s: %s', (file, source) => {
    expect(complaints(importsIn(file, source))).toEqual([]);
  });
});

describe('imports', () => {
  const imports = sourceFiles().flatMap(importsOf);

  test('go only the way that the table of rooms allows', () => {
    expect(complaints(imports)).toEqual([]);
  });

  test('make no cycle', () => {
    const cycle = findCycle(imports.flatMap(({ from, file }) => (file ? [[from, file] as const] : [])));
    const advice = 'These files import each other in a ring. Move what they share into a file of its own that imports neither.';
    expect(cycle, advice).toBeNull();
  });
});
