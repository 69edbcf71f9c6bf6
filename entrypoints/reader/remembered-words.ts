import type { MessageKey, Words } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';

/** What the card may still have to say when the extension behind it is gone, and its catalogue with it. */
const LAST_WORDS: readonly MessageKey[] = ['failure_extension_updated', 'card_copied', 'card_copy_refused', 'card_copy', 'card_close'];

/**
 * Words that stay known once they were looked up. `later` runs what it is given once the marks are there: the first look into
 * the catalogue makes the page wait for the browser, and marks need no words. The last words are looked up then.
 */
export function rememberedWords(lookUp: (key: MessageKey, substitutions: string[]) => string, later: (work: () => void) => void): Words {
  const known = new Map<string, string>();
  const words = wordsFrom((key, substitutions) => {
    const name = [key, ...substitutions].join('\u0000');
    const text = known.get(name) ?? lookUp(key, substitutions);
    known.set(name, text);
    return text;
  });
  later(() => {
    for (const key of LAST_WORDS) words(key);
  });
  return words;
}
