import type { MessageKey, Words } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';

/** What the card may still have to say when the extension behind it is gone, and its catalogue with it. */
const LAST_WORDS: readonly MessageKey[] = ['failure_extension_updated', 'card_copied', 'card_copy_refused', 'card_copy', 'card_close'];

export interface RememberedWords {
  /** Words that stay known once they were looked up. */
  readonly words: Words;
  /**
   * Looks the last words up. To be called once marks are there, which need no words: the first look into the catalogue makes the
   * page wait for the browser.
   */
  readonly remember: () => void;
}

/** Words over `lookUp`, which is asked once for each. */
export function rememberedWords(lookUp: (key: MessageKey, substitutions: string[]) => string): RememberedWords {
  const known = new Map<string, string>();
  const words = wordsFrom((key, substitutions) => {
    const name = [key, ...substitutions].join('\u0000');
    const text = known.get(name) ?? lookUp(key, substitutions);
    known.set(name, text);
    return text;
  });
  return {
    words,
    remember: () => {
      for (const key of LAST_WORDS) words(key);
    },
  };
}
