/** A word list as a tree of code units: the longest word at a place, without cutting strings. */

type Branch<T> = { readonly next: Map<number, Branch<T>>; value: T | undefined };

/** `at`: the value of the longest word that begins at an offset. `before`: of the longest that ends there. Null where none does. */
export interface Trie<T> {
  at(text: string, start: number): T | null;
  before(text: string, end: number): T | null;
}

const branch = <T>(): Branch<T> => ({ next: new Map(), value: undefined });

function grow<T>(root: Branch<T>, word: string, value: T, backwards: boolean): void {
  let here = root;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
    let there = here.next.get(code);
    if (!there) {
      there = branch<T>();
      here.next.set(code, there);
    }
    here = there;
  }
  here.value = value;
}

/** Builds both trees. Of two values for one word the later wins. Values carry what the caller wants to know, the word's length included. */
export function trie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const forward = branch<T>();
  const backward = branch<T>();
  for (const [word, value] of entries) {
    grow(forward, word, value, false);
    grow(backward, word, value, true);
  }
  return {
    at(text, start) {
      let here = forward.next.get(text.charCodeAt(start));
      let found: T | null = null;
      for (let i = start + 1; here; i += 1) {
        if (here.value !== undefined) found = here.value;
        here = here.next.get(text.charCodeAt(i));
      }
      return found;
    },
    before(text, end) {
      let here = backward.next.get(text.charCodeAt(end - 1));
      let found: T | null = null;
      for (let i = end - 2; here; i -= 1) {
        if (here.value !== undefined) found = here.value;
        here = here.next.get(text.charCodeAt(i));
      }
      return found;
    },
  };
}

/** A tree of plain words; the value is the word itself. */
export const wordTrie = (list: string): Trie<string> => trie(list.split(' ').map((word) => [word, word] as const));
