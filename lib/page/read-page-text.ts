/** Reads a page: a document in, its article as plain text out, with the way back to the text nodes. */
import type { Fact } from '../core/identity/facts.ts';
import { squeezed } from '../core/identity/half-width.ts';
import type { Block, PageMeta, PageText } from '../core/model.ts';
import { assemble } from './assemble.ts';
import { bodyOf, findContentRoot } from './content-root.ts';
import { linkShareOf, partFurniture } from './furniture.ts';
import { type Look, lookOf } from './look.ts';
import type { OffsetIndex } from './offset-index.ts';
import type { PageBlock } from './page-blocks.ts';
import { readMeta } from './page-meta.ts';
import { displayedTitle } from './page-title.ts';
import { walkBlocks } from './walk.ts';

export interface PageReadingOptions {
  /** The address of the page; a file's name where it has none. */
  readonly url: string;
  /** The document around the frame that `document` stands in: its meta data fill what the frame leaves open. */
  readonly outer?: Document | null;
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
export function readPageText(document: Document, options: PageReadingOptions): ReadPage {
  return completePage(readArticle(document), options);
}

/** The article of a document, before anything around it was read. */
export interface ReadArticle extends Pick<PageText, 'text' | 'blocks'>, Pick<PageMeta, 'linkShare'> {
  readonly document: Document;
  readonly look: Look;
  readonly root: Element;
  readonly index: OffsetIndex;
  /** The blocks that the text was laid out from. */
  readonly pageBlocks: readonly PageBlock[];
  /** Labels and values that stood inside the article. */
  readonly facts: readonly Fact[];
}

/** Reads the article alone, which is less than half of the work. To be completed before the document changes, or not at all. */
export function readArticle(document: Document): ReadArticle {
  const look = lookOf(document);
  const root = findContentRoot(document, look);
  const inside = walkBlocks(root, { look, except: null, furniture: false });
  const { blocks: pageBlocks, facts } = partFurniture(inside, document.title ?? '');
  return { document, look, root, pageBlocks, facts, linkShare: linkShareOf(inside), ...assemble(pageBlocks) };
}

/** Reads what stands around an article: the whole page. */
export function completePage(article: ReadArticle, { url, outer = null }: PageReadingOptions): ReadPage {
  const { document, look, root, pageBlocks, facts, linkShare, text, blocks, index } = article;
  const outside = walkBlocks(bodyOf(document), { look, except: root, furniture: true });
  const own = readMeta({ document, url, outside, facts, linkShare });
  const meta = outer ? withOuter(own, readOuterMeta(outer, url)) : own;
  const known = [meta.tags.articletitle ?? '', meta.documentTitle];
  const title = displayedTitle(known, outside, pageBlocks.slice(0, TITLE_BLOCKS));
  return { page: { url, title, text, blocks: withTitle(blocks, text, title), meta }, index, root };
}

/** The meta data of a document around a frame: all of it stands around the article. */
function readOuterMeta(outer: Document, url: string): PageMeta {
  const outside = walkBlocks(bodyOf(outer), { look: lookOf(outer), except: null, furniture: true });
  return readMeta({ document: outer, url, outside, facts: [], linkShare: 0 });
}

function withOuter(own: PageMeta, outer: PageMeta): PageMeta {
  return {
    ...own,
    documentTitle: own.documentTitle || outer.documentTitle,
    tags: { ...outer.tags, ...own.tags },
    facts: [...own.facts, ...outer.facts],
    breadcrumb: own.breadcrumb.length > 0 ? own.breadcrumb : outer.breadcrumb,
  };
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
