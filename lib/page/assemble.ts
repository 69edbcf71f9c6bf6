/** Lays the blocks of a page out as one text: blocks parted by a line break, cells of one row by a tab. */
import { brokenLines } from '../core/lines/broken-lines.ts';
import type { Block } from '../core/model.ts';
import type { OffsetIndex } from './offset-index.ts';
import { groupOf, type PageBlock } from './page-blocks.ts';

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly index: OffsetIndex;
}

/** One text with spans for all blocks, and the index from its offsets to text nodes. */
export function assemble(pageBlocks: readonly PageBlock[]): Assembled {
  const broken = brokenLines(pageBlocks.map((block) => ({ text: block.text, group: groupOf(block) })));
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  pageBlocks.forEach((block, i) => {
    const before = pageBlocks[i - 1];
    if (before) {
      parts.push(inOneRow(before, block) ? '\t' : '\n');
      length += 1;
    }
    const { kind, level, cell } = block;
    blocks.push({ start: length, end: length + block.text.length, kind, level, cell, broken: block.runsOn ?? broken[i] ?? false });
    parts.push(block.text);
    length += block.text.length;
  });
  return { text: parts.join(''), blocks, index: buildIndex(pageBlocks, blocks) };
}

const inOneRow = (a: PageBlock, b: PageBlock): boolean =>
  a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row && a.cell.column !== b.cell.column;

function buildIndex(pageBlocks: readonly PageBlock[], blocks: readonly Block[]): OffsetIndex {
  const count = pageBlocks.reduce((sum, block) => sum + block.runs.length, 0);
  const [textAt, nodeOf, nodeAt, size] = [new Int32Array(count), new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const nodes: Text[] = [];
  const runsOf: number[] = [];
  const position = new Map<Node, number>();
  let i = 0;
  pageBlocks.forEach((block, b) => {
    const start = blocks[b]?.start ?? 0;
    for (const run of block.runs) {
      if (nodes.at(-1) !== run.node) {
        position.set(run.node, nodes.length);
        nodes.push(run.node);
        runsOf.push(i);
      }
      textAt[i] = start + run.textAt;
      nodeOf[i] = nodes.length - 1;
      nodeAt[i] = run.nodeAt;
      size[i] = run.length;
      i += 1;
    }
  });
  runsOf.push(count);
  return { nodes, textAt, nodeOf, nodeAt, size, runsOf: Int32Array.from(runsOf), position };
}
