import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/segmenter/compile/compile.ts';
import { ensureLexicon } from '../../../lib/segmenter/compile/files.ts';
import { LexiconError, loadLexicon } from '../../../lib/segmenter/lexicon.ts';
import { createTagger } from '../../../lib/segmenter/segmenter.ts';
import { smallSources, wordsOf } from './small-lexicon.ts';

const sources = smallSources(['全镇 9 n', '全年 5 t', '全 50 a']);

describe('opening a lexicon', () => {
  const whole = compileLexicon(sources).buffer;
  const withWord = (index: number, value: number): ArrayBuffer => {
    const copy = whole.slice(0);
    new Uint32Array(copy, 0, 8)[index] = value;
    return copy;
  };

  test('a whole file opens and knows its words', () => {
    expect(wordsOf(createTagger(loadLexicon(whole)), '全镇全年全')).toEqual(['全镇', '全年', '全']);
  });

  test.each([
    ['nothing', new ArrayBuffer(0), /cut short/],
    ['a few bytes', whole.slice(0, 40), /cut short/],
    ['all but the last byte', whole.slice(0, whole.byteLength - 1), /damaged/],
    ['half', whole.slice(0, whole.byteLength / 2), /damaged/],
    ['another file', new TextEncoder().encode('<!doctype html>'.repeat(40)).buffer, /not a lexicon/],
    ['another version', withWord(1, 999), /format 999/],
    ['a header with a wrong number of slots', withWord(3, 0xfffffff0), /contradicts/],
  ])('%s is refused with a reason', (_, buffer, reason) => {
    expect(() => loadLexicon(buffer)).toThrow(LexiconError);
    expect(() => loadLexicon(buffer)).toThrow(reason);
  });
});

describe('the file on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lexicon-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is written where it is missing, with its folder, and then left alone', async () => {
    const path = join(folder, 'public', 'lexicon.bin');
    expect(await ensureLexicon(path, sources)).toBe(true);
    expect(await ensureLexicon(path, sources)).toBe(false);
    expect(await readdir(join(folder, 'public'))).toEqual(['lexicon.bin']);
  });

  test('is written anew where a source has changed', async () => {
    const path = join(folder, 'lexicon.bin');
    await ensureLexicon(path, sources);
    const more = { ...sources, domain: [{ about: 'more', tag: 'n', words: '全镇上下' }] };
    expect(await ensureLexicon(path, more)).toBe(true);
    expect(loadLexicon((await readFile(path)).buffer.slice(0) as ArrayBuffer)).toBeDefined();
    expect(await ensureLexicon(path, more)).toBe(false);
  });

  test('is written anew where something else lies in its place', async () => {
    const path = join(folder, 'lexicon.bin');
    await writeFile(path, 'cut short');
    expect(await ensureLexicon(path, sources)).toBe(true);
    expect([...(await readFile(path))]).toEqual([...compileLexicon(sources)]);
  });

  test('stays as it was where its sources are broken', async () => {
    const path = join(folder, 'lexicon.bin');
    await ensureLexicon(path, sources);
    await expect(ensureLexicon(path, smallSources(['全镇 many n']))).rejects.toThrow('全镇 many n');
    expect([...(await readFile(path))]).toEqual([...compileLexicon(sources)]);
    expect(await readdir(folder)).toEqual(['lexicon.bin']);
  });
});
