/** The folded text of plain lines: what the reader sees of a page of paragraphs. */
import type { Block } from '../../../../lib/core/model.ts';
import { fold } from '../../../../lib/core/reading/fold.ts';

/** Folds a text in which every line is one paragraph; lines stay parted by `\n`, without one at the end. */
export function folded(text: string): string {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, kind: 'paragraph', level: null, cell: null, broken: false });
    start += line.length + 1;
  }
  return fold(text, blocks).text.trimEnd();
}
