/** Finds the element that holds the article: a known container, else the densest block. */
import { CONTAINER_ELEMENTS, CONTAINER_NAMES } from './containers.ts';
import { isHiddenWithin, type Look } from './look.ts';
import { readTable } from './tables.ts';
import { isMostlyLinks, proseOf, type Weights, weigh } from './text-weight.ts';

/** Shorter text than this is no article. */
const SHORTEST_ARTICLE = 120;
/** A container with this share of all prose needs no second opinion. */
const PLAIN_SHARE = 0.5;
/** Another root must hold this many times the prose to be preferred over a known container. */
const FAR_MORE = 3;
/** While one child holds this share of the prose, the article lies inside it. */
const INNER_SHARE = 0.85;
/** A part of an article that was cut into several has at least this share of the largest part's prose. */
const PART_SHARE = 0.2;
/** Elements of running text: an article holds several of them and is none. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['P', 'TR', 'UL', 'OL', 'LI', 'DL', 'BLOCKQUOTE', 'PRE']);
/** Prose beside that child that would be lost: a paragraph of this length keeps the outer element. */
const LONGEST_LOSS = 30;

/** The article's element; the body where the page has none. Never changes the document. */
export function findContentRoot(document: Document, look: Look): Element {
  const body = bodyOf(document);
  const weights = weigh(body, look);
  const known = knownContainer(weights, look);
  const whole = proseOf(weights, body);
  if (known && proseOf(weights, known) >= whole * PLAIN_SHARE) return tighten(known, weights, look);
  const other = densest(body, weights, look);
  if (!known) return tighten(other, weights, look);
  const farMore = proseOf(weights, other) > proseOf(weights, known) * FAR_MORE && !known.contains(other);
  return tighten(farMore ? other : known, weights, look);
}

/** The body, or the document's element where a parsed file put its text outside of any body. */
export function bodyOf(document: Document): Element {
  const body = document.body as Element | null;
  return body?.firstChild ? body : document.documentElement;
}

function knownContainer(weights: Weights, look: Look): Element | null {
  const heavy = [...weights.keys()]
    .filter((element) => proseOf(weights, element) >= SHORTEST_ARTICLE && isContainer(element))
    .sort((a, b) => proseOf(weights, b) - proseOf(weights, a));
  for (const candidate of heavy) {
    if (isHiddenWithin(candidate, look)) continue;
    return withSiblings(innermost(candidate, heavy, weights), heavy, weights);
  }
  return null;
}

function isContainer(element: Element): boolean {
  if (CONTAINER_ELEMENTS.has(element.tagName.toUpperCase()) || CONTAINER_NAMES.has((element.getAttribute('id') ?? '').toLowerCase()))
    return true;
  if (element.getAttribute('itemprop') === 'articleBody' || element.getAttribute('role') === 'article') return true;
  const names = element.getAttribute('class');
  if (names === null) return false;
  return names
    .toLowerCase()
    .split(/\s+/)
    .some((name) => CONTAINER_NAMES.has(name));
}

/** The innermost of the candidates that still holds nearly all of it. */
function innermost(outer: Element, candidates: readonly Element[], weights: Weights): Element {
  let best = outer;
  for (const candidate of candidates) {
    if (best !== candidate && best.contains(candidate) && proseOf(weights, candidate) >= proseOf(weights, outer) * 0.9) best = candidate;
  }
  return best;
}

/** An article cut into several containers side by side: their parent. */
function withSiblings(root: Element, candidates: readonly Element[], weights: Weights): Element {
  const parent = root.parentElement;
  if (!parent || parent.tagName === 'BODY') return root;
  return isOneOfSeveral(root, candidates, weights) ? parent : root;
}

/** Whether elements of the same name and class stand beside `part`, with a sizable share of prose of their own. */
function isOneOfSeveral(part: Element, others: Iterable<Element>, weights: Weights): boolean {
  const least = proseOf(weights, part) * PART_SHARE;
  for (const other of others) {
    if (other === part || other.parentElement !== part.parentElement || proseOf(weights, other) < least) continue;
    if (other.tagName === part.tagName && other.getAttribute('class') === part.getAttribute('class')) return true;
  }
  return false;
}

/** From the body down, always into the child that holds most of the prose, as long as it holds most of it and is a box. */
function densest(body: Element, weights: Weights, look: Look): Element {
  let root = body;
  for (;;) {
    const child = heaviestChild(root, weights, look);
    if (!child || proseOf(weights, child) < Math.max(SHORTEST_ARTICLE, proseOf(weights, root) * 0.6)) return root;
    // A list or a paragraph is part of an article; so is a section beside others.
    if (TEXT_ELEMENTS.has(child.tagName.toUpperCase()) || isDataTable(child)) return root;
    if (root !== body && isOneOfSeveral(child, root.children, weights)) return root;
    root = child;
  }
}

function heaviestChild(parent: Element, weights: Weights, look: Look): Element | null {
  let best: Element | null = null;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (proseOf(weights, child) > (best ? proseOf(weights, best) : 0) && !isHiddenWithin(child, look)) best = child;
  }
  return best;
}

/** Into the one child that holds nearly all, past titles, information lines and notes at the foot. */
function tighten(root: Element, weights: Weights, look: Look): Element {
  let inner = root;
  for (;;) {
    const child = heaviestChild(inner, weights, look);
    if (
      !child ||
      !isWrapper(child) ||
      isDataTable(child) ||
      proseOf(weights, child) < (proseOf(weights, inner) - proseOfLists(inner, child, weights)) * INNER_SHARE ||
      losesText(inner, child, weights)
    )
      return inner;
    inner = child;
  }
}

/** The prose of what stands beside `child` and is made of links: dates in lists of other articles. */
function proseOfLists(parent: Element, child: Element, weights: Weights): number {
  let prose = 0;
  for (let other = parent.firstElementChild; other; other = other.nextElementSibling)
    if (other !== child && isMostlyLinks(weights, other)) prose += proseOf(weights, other);
  return prose;
}

/** A table of data is a part of an article even where it is all of it: its cells are read from outside of it. */
const isDataTable = (element: Element): boolean => element.tagName.toUpperCase() === 'TABLE' && readTable(element) !== null;

const isWrapper = (element: Element): boolean =>
  /^(DIV|SECTION|ARTICLE|MAIN|CENTER|FORM|TABLE|TBODY|TR|TD|FONT|SPAN|UCAPCONTENT)$/i.test(element.tagName);

/** Whether text of the article stands right beside `child`: bare text, a paragraph, a list, a table. */
function losesText(parent: Element, child: Element, weights: Weights): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === child) continue;
    if (node.nodeType === 3 && ((node as Text).data ?? '').trim().length > LONGEST_LOSS) return true;
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (isMostlyLinks(weights, element)) continue;
    if (/^(P|OL|UL|TABLE|BLOCKQUOTE|DL|H[2-6])$/.test(element.tagName) && proseOf(weights, element) > LONGEST_LOSS) return true;
  }
  return false;
}
