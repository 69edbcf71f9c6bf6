/** Reads a page: a document in, its article as plain text out, with the way back to the text nodes. */
import { squeezed } from '../core/identity/half-width.ts';
import type { Block, PageText } from '../core/model.ts';
import { assemble } from './assemble.ts';
import { bodyOf, findContentRoot } from './content-root.ts';
import { partFurniture } from './furniture.ts';
import { lookOf } from './look.ts';
import type { OffsetIndex } from './offset-index.ts';
import type { PageBlock } from './page-blocks.ts';
import { readMeta } from './page-meta.ts';
import { displayedTitle } from './page-title.ts';
import { walkBlocks } from './walk.ts';

export interface PageReadingOptions {
  /** The address of the page; a file's name where it has none. */
  readonly url: string;
}

export interface ReadPage {
  readonly page: PageText;
  /** From offsets in `page.text` to text nodes and back; valid until the document changes. */
  readonly index: OffsetIndex;
  /** The element that holds the article. */
  readonly root: Element;
}

/** Blocks at the article's beginning that may display its title. */
const TITLE_BLOCKS = 6;
/** A block shows the title when it holds this share of it: titles are broken in two lines, rarely in three. */
const TITLE_SHARE = 0.4;

/** Reads a document, live or parsed from a file. The document is not changed. */
export function readPageText(document: Document, { url }: PageReadingOptions): ReadPage {
  const look = lookOf(document);
  const root = findContentRoot(document, look);
  const outside = walkBlocks(bodyOf(document), { look, except: root, furniture: true });
  const inside = walkBlocks(root, { look, except: null, furniture: false });
  const { blocks: article, facts } = partFurniture(inside);
  const meta = readMeta({ document, url, outside, facts, linkShare: linkShareOf(inside) });
  const known = [meta.tags['articletitle'] ?? '', meta.documentTitle];
  const title = displayedTitle(known, outside, article.slice(0, TITLE_BLOCKS));
  const { text, blocks, index } = assemble(article);
  return { page: { url, title, text, blocks: withTitle(blocks, text, title), meta }, index, root };
}

function linkShareOf(blocks: readonly PageBlock[]): number {
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  return all === 0 ? 0 : Math.min(1, linked / all);
}

/** The blocks with those at the beginning that display the title marked as such. */
function withTitle(blocks: readonly Block[], text: string, title: string | null): readonly Block[] {
  const wanted = squeezed(title ?? '');
  if (wanted === '') return blocks;
  return blocks.map((block, i) => {
    if (i >= TITLE_BLOCKS || block.cell) return block;
    const own = squeezed(text.slice(block.start, block.end));
    return own.length >= wanted.length * TITLE_SHARE && wanted.includes(own) ? { ...block, kind: 'title', level: null } : block;
  });
}
