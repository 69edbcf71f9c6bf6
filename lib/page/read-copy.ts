import { assemble } from './assemble.ts';
import { bodyOf } from './content-root.ts';
import { lookOf } from './look.ts';
import type { OffsetIndex } from './offset-index.ts';
import { walkBlocks } from './walk.ts';

/** The text of a document that holds an article and nothing else, with the way from its offsets to text nodes. */
export function readCopy(document: Document): { readonly text: string; readonly index: OffsetIndex } {
  return assemble(walkBlocks(bodyOf(document), { look: lookOf(document), except: null, furniture: true }));
}
