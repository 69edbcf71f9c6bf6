/**
 * Which lengths the names of the lexicon have, by their first and by their last character: a search inside a text looks up at most
 * one piece for each such length, so its cost depends on the lexicon only, never on the text.
 */
import { catalogue } from './catalogue.ts';

/** Lengths are bits of one number, so no name may be longer (a test holds the lexicon to it). */
export const LONGEST_NAME = 30;

interface Lengths {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

let known: Lengths | null = null;

/** The lengths of names that start (`first`) or end (`last`) with the character at `at`, as bits; 0 where none does. */
export function lengthsAt(text: string, at: number, side: keyof Lengths): number {
  known ??= readLengths();
  return known[side].get(text.charCodeAt(at)) ?? 0;
}

function readLengths(): Lengths {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const name of catalogue().byAlias.keys()) {
    const bit = 1 << name.length;
    const head = name.charCodeAt(0);
    const tail = name.charCodeAt(name.length - 1);
    first.set(head, (first.get(head) ?? 0) | bit);
    last.set(tail, (last.get(tail) ?? 0) | bit);
  }
  return { first, last };
}
