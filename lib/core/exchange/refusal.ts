/** Why a file is not read: a code that the surfaces put into words, and the place in the file that it is about. */

export type RefusalCode =
  /** Nothing but white space. */
  | 'empty'
  /** Larger than what a browser can hold as one text. */
  | 'too-large'
  /** No UTF-8 and no UTF-16: written anew by a program that keeps another encoding, which would make other words of it. */
  | 'encoding'
  /** No JSON; `place` is the line and column, '' where they are not known. */
  | 'not-json'
  /** The end of the file is missing. */
  | 'truncated'
  /** JSON, but none of ours. */
  | 'foreign'
  /** Written by a newer version; `expected` is the newest version that this one reads. */
  | 'newer'
  /** A field that has to be there is not. */
  | 'missing'
  /** A field of another type; `expected` says which it should have. */
  | 'wrong-type'
  /** A word or number that the field does not know; `expected` lists what it knows. */
  | 'not-allowed'
  /** Two places contradict each other: an item of another page, a page that stands twice. */
  | 'inconsistent';

export interface Refusal {
  readonly code: RefusalCode;
  /** A path in the file (`pages[2].items[0].reading.op`), '' for the file as a whole. */
  readonly place: string;
  /** What was expected there, in signs that need no translation; '' where there is nothing to add. */
  readonly expected: string;
}

/** Thrown inside the reader only; what comes out of it is a value. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, place: string, expected = '') {
    super(`${code} at ${place || 'the file'}${expected === '' ? '' : `: expected ${expected}`}`);
    this.name = 'RefusedError';
    this.refusal = { code, place, expected };
  }
}
