import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/segmenter/compile/compile.ts';
import { LexiconError } from '../../../lib/segmenter/lexicon.ts';
import { createTaggerLoader, type FetchFile } from '../../../lib/segmenter/load-browser.ts';
import { smallSources, wordsOf } from './small-lexicon.ts';

const lexicon = compileLexicon(smallSources(['全镇 9 n'])).buffer;
const answer = (body: ArrayBuffer, status = 200) => ({ ok: status === 200, status, arrayBuffer: () => Promise.resolve(body) });

/** A fetch that gives the listed answers one after another, and counts. */
function fetchOnceEach(...answers: (() => ReturnType<FetchFile>)[]): { fetchFile: FetchFile; urls: string[] } {
  const urls: string[] = [];
  const fetchFile: FetchFile = (url) => {
    urls.push(url);
    return (answers[urls.length - 1] ?? (() => Promise.reject(new Error('asked too often'))))();
  };
  return { fetchFile, urls };
}

describe('the loader of the extension', () => {
  test('fetches nothing before it is asked, and once for all who ask', async () => {
    const { fetchFile, urls } = fetchOnceEach(() => Promise.resolve(answer(lexicon)));
    const load = createTaggerLoader('extension:lexicon.bin', fetchFile);
    expect(urls).toEqual([]);
    const [first, second] = await Promise.all([load(), load()]);
    expect(first).toBe(second);
    expect(await load()).toBe(first);
    expect(urls).toEqual(['extension:lexicon.bin']);
    expect(wordsOf(first, '在全镇')).toEqual(['在', '全镇']);
  });

  test('every failure reaches the caller, and the next call tries again', async () => {
    const { fetchFile, urls } = fetchOnceEach(
      () => Promise.reject(new TypeError('no such file')),
      () => Promise.resolve(answer(new ArrayBuffer(0), 404)),
      () => Promise.resolve(answer(lexicon.slice(0, 100))),
      () => Promise.resolve(answer(lexicon)),
    );
    const load = createTaggerLoader('lexicon.bin', fetchFile);
    await expect(load()).rejects.toThrow(TypeError);
    await expect(load()).rejects.toThrow(/404/);
    await expect(load()).rejects.toThrow(LexiconError);
    expect(wordsOf(await load(), '全镇')).toEqual(['全镇']);
    expect(urls).toHaveLength(4);
  });
});
