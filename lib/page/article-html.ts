/** The article of a page as plain HTML: its visible words, headings, lists and tables, and nothing that acts, loads or looks. */
import { SKIPPED } from './element-names.ts';
import { type Look, lookOf } from './look.ts';
import { BLOCK, HIDDEN, PREFORMATTED, TINY } from './look-flags.ts';

/** Kept by name; all others become a block or run on in their line, as they look. */
const KEPT: ReadonlySet<string> = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE CAPTION THEAD TBODY TFOOT TR TH TD BR HR BLOCKQUOTE PRE B STRONG EM I U SUB SUP'.split(' '),
);
const EMPTY: ReadonlySet<string> = new Set(['BR', 'HR']);
/** What a table would fall apart without. */
const ATTRIBUTES = ['colspan', 'rowspan'] as const;

const TEXT = 3;
const ELEMENT = 1;

/** Deeper trees than a browser's parser would build are not followed. */
const DEEPEST = 600;

/** The HTML of `root`'s visible content; null where it is longer than `longest` characters. The document is not changed. */
export function articleHtml(root: Element, longest: number): string | null {
  const parts: string[] = [];
  let length = 0;
  const look = lookOf(root.ownerDocument);
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  writeChildren(root, look(root), { look, add, isFull: () => length > longest }, 0);
  return length > longest ? null : parts.join('');
}

interface Writing {
  readonly look: Look;
  readonly add: (part: string) => void;
  readonly isFull: () => boolean;
}

function writeChildren(parent: Element, flags: number, writing: Writing, depth: number): void {
  for (let node = parent.firstChild; node !== null && !writing.isFull(); node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      if ((flags & TINY) === 0) writing.add(escaped((node as Text).data, (flags & PREFORMATTED) !== 0));
    } else if (node.nodeType === ELEMENT && depth < DEEPEST) writeElement(node as Element, writing, depth + 1);
  }
}

function writeElement(element: Element, writing: Writing, depth: number): void {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name)) return;
  const flags = writing.look(element);
  if ((flags & HIDDEN) !== 0) return;
  const tag = KEPT.has(name) ? name.toLowerCase() : (flags & BLOCK) !== 0 ? 'div' : null;
  if (tag !== null) writing.add(`<${tag}${attributesOf(element)}>`);
  if (EMPTY.has(name)) return;
  writeChildren(element, flags, writing, depth);
  if (tag !== null) writing.add(`</${tag}>`);
}

function attributesOf(element: Element): string {
  const spans = ATTRIBUTES.map((name) => [name, Number.parseInt(element.getAttribute(name) ?? '', 10)] as const);
  return spans
    .filter(([, span]) => span > 1)
    .map(([name, span]) => ` ${name}="${span}"`)
    .join('');
}

function escaped(text: string, preformatted: boolean): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return preformatted ? safe.replaceAll('\n', '<br>') : safe;
}
