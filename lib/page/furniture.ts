/** Takes out of an article's blocks what belongs to the page and not to the text, and keeps what it says. */
import { breadcrumbOf } from '../core/identity/breadcrumb.ts';
import { type Fact, factsOfLine, factsOfRow, isInfoLine, labelOf } from '../core/identity/facts.ts';
import { labelLines } from '../core/identity/label-lines.ts';
import { pageBreaks } from '../core/lines/page-breaks.ts';
import { repeatedEnding } from '../core/lines/repeated-ending.ts';
import { clipRuns, groupOf, type PageBlock } from './page-blocks.ts';

export interface Parted {
  /** The article. */
  readonly blocks: readonly PageBlock[];
  /** Labels and values of the metadata tables and information lines that were taken out. */
  readonly facts: readonly Fact[];
}

/** Information lines stand within this many blocks of either end. */
const MARGIN_BLOCKS = 12;
/** An article with this share of its characters in links is a list of them, and nothing in it stands beside it. */
const LIST_OF_LINKS = 0.4;

/**
 * The article's blocks without page numbers, running heads, links to other pages, breadcrumb, information lines, metadata
 * tables and watermarks. `title`: the document's own.
 */
export function partFurniture(blocks: readonly PageBlock[], title: string): Parted {
  const listed = labelLines(blocks.map((block) => (block.cell ? null : block.text)));
  const facts: Fact[] = [...listed.facts];
  const metaTables = metadataTables(blocks);
  const pages = pageBreaks(
    blocks.map((block) => ({ text: block.cell ? '' : block.text, group: groupOf(block) })),
    title,
  );
  const parts = linkShareOf(blocks) < LIST_OF_LINKS;
  const isKept = (block: PageBlock, i: number): boolean => {
    if (block.cell) return !metaTables.has(block.cell.table);
    if (listed.lines.has(i) || pages.dropped.has(i)) return false;
    if (i < MARGIN_BLOCKS + listed.lines.size || i >= blocks.length - MARGIN_BLOCKS) {
      if (breadcrumbOf(block.text)) return false;
      if (isInfoLine(block.text)) {
        facts.push(...factsOfLine(block.text));
        return false;
      }
    }
    return !(parts && isLink(block));
  };
  const kept = blocks.flatMap((block, i) => (isKept(block, i) ? [pages.runsOn.has(i) ? { ...block, runsOn: true } : block] : []));
  facts.push(...tableFacts(blocks.filter((block) => block.cell !== null && metaTables.has(block.cell.table))));
  return { blocks: withoutEnding(kept), facts };
}

/** The share of all characters that lie inside links. */
export function linkShareOf(blocks: readonly PageBlock[]): number {
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  return all === 0 ? 0 : Math.min(1, linked / all);
}

const DATE_AT_END = /[[（(]?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/;

/** Whether a line leads to another article or to a file: 上一篇, 相关链接, 附件. Running text ends with a full stop. */
function isLink({ kind, text, linked }: PageBlock): boolean {
  if (linked === 0 || kind === 'heading' || /[。；;：:]$/.test(text)) return false;
  return linked * 2 > text.replace(DATE_AT_END, '').length;
}

/** The tables at least half of whose rows begin with a known label. */
function metadataTables(blocks: readonly PageBlock[]): Set<number> {
  const rows = new Map<number, Set<number>>();
  const labelled = new Map<number, Set<number>>();
  for (const { cell, text } of blocks) {
    if (!cell) continue;
    into(rows, cell.table).add(cell.row);
    if (cell.column === 0 && (labelOf(text) !== null || isInfoLine(text))) into(labelled, cell.table).add(cell.row);
  }
  return new Set([...labelled].filter(([table, of]) => of.size >= (rows.get(table)?.size ?? 0) / 2 && of.size > 0).map(([table]) => table));
}

function into(sets: Map<number, Set<number>>, key: number): Set<number> {
  const set = sets.get(key) ?? new Set<number>();
  sets.set(key, set);
  return set;
}

/** Labels and values of all tables, row by row. */
export function tableFacts(blocks: readonly PageBlock[]): Fact[] {
  const rows = new Map<string, string[]>();
  for (const { cell, text } of blocks) {
    if (!cell) continue;
    const key = `${cell.table}:${cell.row}`;
    const row = rows.get(key);
    if (row) row.push(text);
    else rows.set(key, [text]);
  }
  return [...rows.values()].flatMap(factsOfRow);
}

function withoutEnding(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const ending = repeatedEnding(blocks.map((block) => block.text));
  if (ending === null) return blocks;
  return blocks.flatMap((block) => {
    if (!block.text.endsWith(ending)) return [block];
    const length = block.text.slice(0, -ending.length).trimEnd().length;
    return length === 0 ? [] : [{ ...block, text: block.text.slice(0, length), runs: clipRuns(block.runs, 0, length) }];
  });
}
