/** Strings that come up again and again, kept once each and known by a number. */
export interface StringTable {
  /** The string of each code; code 0 is '' and stands for "none". */
  readonly words: readonly string[];
  /** The code of a string, a new one for a new string; 0 for null and ''. */
  codeOf(word: string | null): number;
}

/** An empty table; it only grows, so a code stays good as long as the table is kept. */
export function stringTable(): StringTable {
  const words = [''];
  const codes = new Map([['', 0]]);
  return {
    words,
    codeOf: (word) => {
      if (word === null) return 0;
      const known = codes.get(word);
      if (known !== undefined) return known;
      codes.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
