/** Opening the binary lexicon: checks that the bytes are what they should be and lays typed arrays over them. */
import { CODE_UNITS, FORMAT_VERSION, HEADER, HEADER_BYTES, layout, MAGIC } from './format.ts';

/** A lexicon in memory: views over one ArrayBuffer (see format.ts for what they mean). */
export interface Lexicon {
  readonly base: Int32Array;
  readonly check: Uint16Array;
  readonly codes: Uint16Array;
  /** Log-probability by entry. */
  readonly weights: Float64Array;
  /** Part of speech by entry, as an index into `tagNames`. */
  readonly entryTags: Uint8Array;
  readonly tagNames: readonly string[];
  readonly rootBase: number;
  readonly unknownWeight: number;
  /** Number of words. */
  readonly words: number;
}

/** Thrown where bytes are no lexicon that this version can read; the message says why. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Opens a lexicon over the bytes of the file, which it keeps and never changes. Takes well under a millisecond.
 * Throws LexiconError for anything that is not a whole lexicon of this format version.
 */
export function loadLexicon(buffer: ArrayBuffer): Lexicon {
  if (buffer.byteLength < HEADER_BYTES) throw new LexiconError(`The lexicon is cut short: ${buffer.byteLength} bytes.`);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const field = (index: number): number => header[index] ?? 0;
  if (field(HEADER.magic) !== MAGIC) throw new LexiconError('The file is not a lexicon.');
  if (field(HEADER.version) !== FORMAT_VERSION) {
    throw new LexiconError(`The lexicon has format ${field(HEADER.version)}, this program reads format ${FORMAT_VERSION}.`);
  }
  const entries = field(HEADER.entries);
  const slots = field(HEADER.slots);
  const at = layout(entries, slots, field(HEADER.tagNameBytes));
  if (at.end !== field(HEADER.byteLength)) throw new LexiconError('The header of the lexicon contradicts itself.');
  if (at.end !== buffer.byteLength) {
    throw new LexiconError(`The lexicon is damaged: ${buffer.byteLength} bytes where its header says ${at.end}.`);
  }
  return {
    weights: new Float64Array(buffer, at.weights, entries),
    base: new Int32Array(buffer, at.base, slots),
    check: new Uint16Array(buffer, at.check, slots),
    codes: new Uint16Array(buffer, at.codes, CODE_UNITS),
    entryTags: new Uint8Array(buffer, at.entryTags, entries),
    tagNames: String.fromCharCode(...new Uint8Array(buffer, at.tagNames, at.end - at.tagNames)).split('\n'),
    rootBase: field(HEADER.rootBase),
    unknownWeight: new Float64Array(buffer, HEADER.unknownWeight * 4, 1)[0] ?? 0,
    words: field(HEADER.words),
  };
}
