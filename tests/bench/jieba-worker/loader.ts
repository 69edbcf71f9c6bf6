/** In the place of the product's own loader: the words of jieba-wasm, loaded as its makers say. */
import init, { tag } from 'jieba-wasm/web';
import type { Tagger } from '../../../lib/core/model.ts';
import { shareUntilFailure } from '../../../lib/segmenter/share.ts';

/** The same function as that of lib/segmenter/load-browser.ts. `url` is that of our lexicon, beside which the wasm file lies. */
export function createTaggerLoader(url: string): () => Promise<Tagger> {
  return shareUntilFailure(async () => {
    await init({ module_or_path: new URL('jieba_rs_wasm_bg.wasm', url) });
    return tagged;
  });
}

const tagged: Tagger = (text) => {
  const words = tag(text, false);
  const starts = new Int32Array(words.length + 1);
  const tags = new Uint8Array(words.length);
  const tagNames: string[] = [];
  const numbers = new Map<string, number>();
  let at = 0;
  words.forEach(({ word, tag: name }, i) => {
    const number = numbers.get(name) ?? tagNames.push(name) - 1;
    numbers.set(name, number);
    starts[i] = at;
    tags[i] = number;
    at += word.length;
  });
  starts[words.length] = at;
  return { count: words.length, starts, tags, tagNames };
};
