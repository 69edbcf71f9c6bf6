/** A word list as a tree of code units: the longest word at a place, without cutting strings. */

/** `next` is null where no longer word goes on: most branches are the ends of words, and a Map for each takes long to make. */
type Branch<T> = { next: Map<number, Branch<T>> | null; value: T | undefined };

type Entry<T> = readonly [word: string, value: T];

/** `at`: the value of the longest word that begins at an offset. `before`: of the longest that ends there. Null where none does. */
export interface Trie<T> {
  at(text: string, start: number): T | null;
  before(text: string, end: number): T | null;
}

function treeOf<T>(entries: readonly Entry<T>[], backwards: boolean): Branch<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  for (const [word, value] of entries) {
    let here = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
      here.next ??= new Map();
      let there = here.next.get(code);
      if (there === undefined) {
        there = { next: null, value: undefined };
        here.next.set(code, there);
      }
      here = there;
    }
    here.value = value;
  }
  return root;
}

/**
 * Of two values for one word the later wins. Values carry what the caller wants to know, the word's length included. Each of the two
 * trees is built when it is first asked: most lists are read in one direction only.
 */
export function trie<T>(entries: readonly Entry<T>[]): Trie<T> {
  let forward: Branch<T> | null = null;
  let backward: Branch<T> | null = null;
  return {
    at(text, start) {
      forward ??= treeOf(entries, false);
      let here = forward.next?.get(text.charCodeAt(start));
      let found: T | null = null;
      for (let i = start + 1; here !== undefined; i += 1) {
        if (here.value !== undefined) found = here.value;
        here = here.next?.get(text.charCodeAt(i));
      }
      return found;
    },
    before(text, end) {
      backward ??= treeOf(entries, true);
      let here = backward.next?.get(text.charCodeAt(end - 1));
      let found: T | null = null;
      for (let i = end - 2; here !== undefined; i -= 1) {
        if (here.value !== undefined) found = here.value;
        here = here.next?.get(text.charCodeAt(i));
      }
      return found;
    },
  };
}

/** A tree of plain words; the value is the word itself. */
export const wordTrie = (list: string): Trie<string> => trie(list.split(' ').map((word) => [word, word] as const));
