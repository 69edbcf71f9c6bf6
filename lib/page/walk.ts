/** The walk: a root element in, its visible text as blocks out. Recursive over children, no filter callback, no layout. */
import type { Cell } from '../core/model.ts';
import { BLOCKS, FURNITURE, FURNITURE_NAMES, SKIPPED, UNSEEN } from './element-names.ts';
import type { Look } from './look.ts';
import { BLOCK, HIDDEN, INLINE, PREFORMATTED, SIZED, TINY } from './look-flags.ts';
import { BlockWriter, type PageBlock, type Place } from './page-blocks.ts';
import { readTable, type TableGrid } from './tables.ts';

/** Deeper trees than a browser's parser would build are not followed. */
const DEEPEST = 600;
const ELEMENT = 1;
const TEXT = 3;
/** Furniture inside an article is short; a longer element that bears such a name is the article itself. */
const LONGEST_FURNITURE = 400;

interface Walk {
  readonly look: Look;
  readonly writer: BlockWriter;
  readonly root: Element;
  /** Left out with all that it holds. */
  readonly except: Element | null;
  readonly furniture: boolean;
  tables: number;
}

export interface WalkOptions {
  readonly look: Look;
  /** An element to leave out; null for none. */
  readonly except: Element | null;
  /** Whether share bars, navigation and other furniture is read too. */
  readonly furniture: boolean;
}

/** The blocks of `root` in reading order. */
export function walkBlocks(root: Element, { look, except, furniture }: WalkOptions): readonly PageBlock[] {
  const writer = new BlockWriter();
  const walk: Walk = { look, writer, root, except, furniture, tables: 0 };
  const place: Place = {
    kind: 'paragraph',
    level: null,
    cell: null,
    anchor: root,
    preformatted: root.tagName === 'PRE',
    tiny: false,
    linked: false,
  };
  visitChildren(root, place, walk, 0);
  writer.close();
  return writer.blocks;
}

function visitChildren(parent: Element, place: Place, walk: Walk, depth: number): void {
  if (depth > DEEPEST) return;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      if (!place.tiny) walk.writer.add(node as Text, place);
    } else if (node.nodeType === ELEMENT) visit(node as Element, place, walk, depth + 1);
  }
}

function visit(element: Element, place: Place, walk: Walk, depth: number): void {
  const name = element.tagName.toUpperCase();
  if (UNSEEN.has(name) || isReference(element, name, walk.writer.last)) return;
  const left = name === 'BR' || SKIPPED.has(name) || element === walk.except;
  const look = left ? 0 : walk.look(element);
  if (look & HIDDEN) return;
  if (left || (!walk.furniture && isFurniture(element, name))) {
    walk.writer.close();
    return;
  }
  const inner = placeOf(element, name, place, look);
  if (!(look & BLOCK) && (!BLOCKS.has(name) || look & INLINE)) {
    visitChildren(element, inner, walk, depth);
    return;
  }
  walk.writer.close();
  const grid = name === 'TABLE' ? readTable(element) : null;
  if (grid) visitTable(element, grid, inner, walk, depth);
  else visitChildren(element, inner, walk, depth);
  walk.writer.close();
}

function placeOf(element: Element, name: string, place: Place, look: number): Place {
  const tiny = look & TINY ? true : look & SIZED ? false : place.tiny;
  const preformatted = place.preformatted || name === 'PRE' || (look & PREFORMATTED) !== 0;
  const linked = place.linked || (name === 'A' && leadsAway(element));
  if (!BLOCKS.has(name) && !(look & BLOCK)) {
    if (tiny === place.tiny && preformatted === place.preformatted && linked === place.linked) return place;
    return { ...place, tiny, preformatted, linked };
  }
  const base = { ...place, tiny, preformatted, linked, anchor: element };
  if (place.cell) return base;
  if (name.length === 2 && name[0] === 'H' && name !== 'HR') return { ...base, kind: 'heading', level: Number(name[1]) };
  if (name === 'LI') return { ...base, kind: 'list-item', level: null };
  if (name === 'CAPTION' || name === 'FIGCAPTION') return { ...base, kind: 'caption', level: null };
  return base;
}

function visitTable(table: Element, grid: TableGrid, place: Place, walk: Walk, depth: number): void {
  const index = walk.tables;
  walk.tables += 1;
  for (const caption of grid.captions) visit(caption, place, walk, depth + 1);
  let row: Element | null = null;
  let rowHidden = false;
  for (const { element, title, ...at } of grid.cells) {
    if (element.parentElement !== row) {
      row = element.parentElement;
      rowHidden = row !== null && isHiddenBelow(table, row, walk.look);
    }
    if (rowHidden || walk.look(element) & HIDDEN) continue;
    const cell: Cell = { table: index, ...at };
    walk.writer.close();
    visitChildren(element, { ...place, kind: title ? 'caption' : 'cell', level: null, cell, anchor: element }, walk, depth + 1);
  }
}

/** Whether a row of a table, or the group of rows that it stands in, is hidden: its cells do not say so themselves. */
function isHiddenBelow(table: Element, row: Element, look: Look): boolean {
  for (let at: Element | null = row; at && at !== table; at = at.parentElement) if (look(at) & HIDDEN) return true;
  return false;
}

/** A link to another place of the same page leads nowhere else; a bare # stands for what a script does. */
function leadsAway(element: Element): boolean {
  const href = element.getAttribute('href');
  return href !== null && (href.length < 2 || href.charCodeAt(0) !== 35);
}

const MARK = /^[[【〔]\s?(?:注\s?)?\d{1,3}\s?[\]】〕]$/;
const RAISED_MARK = /^(?:[(（]\d{1,3}[)）]|[①-⑳*※])$/;
/** A square or a power: m², 米², 10⁴. */
const RAISES = /[\w米里]/;

/** Whether an element is the mark of a footnote, which is no part of the sentence: 20%¹以上 is 20%以上. */
function isReference(element: Element, name: string, before: string): boolean {
  if (before === '' || (name !== 'SUP' && name !== 'A')) return false;
  if (name === 'A' && !(element.getAttribute('href') ?? '').startsWith('#')) return false;
  const mark = (element.textContent ?? '').trim();
  if (MARK.test(mark)) return true;
  return name === 'SUP' && (RAISED_MARK.test(mark) || (/^\d{1,3}$/.test(mark) && !RAISES.test(before)));
}

function isFurniture(element: Element, name: string): boolean {
  if (!FURNITURE.has(name) && !hasFurnitureName(element)) return false;
  return (element.textContent ?? '').trim().length <= LONGEST_FURNITURE;
}

function hasFurnitureName(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 2) return false;
  for (const part of names.toLowerCase().split(/[\s_\d-]+/)) if (FURNITURE_NAMES.has(part)) return true;
  return false;
}
