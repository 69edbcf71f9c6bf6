/** Readability on a copy of the page, its answer mapped back to the live element. The live document is only read. */
// The package's front door would bring a second library along that nothing here uses.
import Readability from '@mozilla/readability/Readability.js';

const MARK = 'data-planmark-nth';
const SHORTEST_ARTICLE = 120;
const NO_BOX: ReadonlySet<string> = new Set(['P', 'SPAN', 'FONT', 'B', 'STRONG', 'LI', 'TR', 'TBODY']);
/** A page of more elements is not copied: the copy and its scoring would be felt. */
const MOST_ELEMENTS = 20_000;

/** The element that holds what Readability takes for the article; null where it finds none or the page is too large. */
export function readableRoot(document: Document, body: Element): Element | null {
  const live = [...body.querySelectorAll('*')];
  if (live.length > MOST_ELEMENTS) return null;
  const copy = document.cloneNode(true) as Document;
  const copied = [...(copy.body?.firstChild ? copy.body : copy.documentElement).querySelectorAll('*')];
  if (copied.length !== live.length) return null;
  copied.forEach((element, i) => {
    element.setAttribute(MARK, String(i));
  });
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: SHORTEST_ARTICLE }).parse();
  if (!article?.content) return null;
  const kept: Element[] = [];
  for (const element of article.content.querySelectorAll(`[${MARK}]`)) {
    const original = live[Number(element.getAttribute(MARK))];
    if (original && holdsText(element)) kept.push(original);
  }
  const root = commonAncestor(kept);
  // An article of one paragraph is the box around it.
  return root && NO_BOX.has(root.tagName) ? root.parentElement : root;
}

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && ((node as Text).data ?? '').trim() !== '') return true;
  }
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let root: Element | null = elements[0] ?? null;
  for (const element of elements) while (root && !root.contains(element)) root = root.parentElement;
  return root;
}
