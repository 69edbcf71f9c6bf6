/** How much text every element of a page holds, counted once from the leaves up. */
import { SKIPPED } from './element-names.ts';
import type { Look } from './look.ts';
import { HIDDEN } from './look-flags.ts';

export interface Weight {
  /** Characters that are not white space. */
  readonly text: number;
  /** Those of them that lie inside links. */
  readonly linked: number;
}

export type Weights = ReadonlyMap<Element, Weight>;

const DEEPEST = 600;
const NONE: Weight = { text: 0, linked: 0 };

/** Looking costs: only an element with this much text is worth the question whether it is hidden. */
const WORTH_LOOKING = 100;

/** The weight of `root` and of all elements in it; large hidden elements weigh nothing. */
export function weigh(root: Element, look: Look): Weights {
  const weights = new Map<Element, Weight>();
  weighElement(root, false, look, weights, 0);
  return weights;
}

function weighElement(element: Element, inLink: boolean, look: Look, weights: Map<Element, Weight>, depth: number): Weight {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || depth > DEEPEST) return NONE;
  const link = inLink || (name === 'A' && element.hasAttribute('href'));
  let text = 0;
  let linked = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const length = inkOf((node as Text).data);
      text += length;
      if (link) linked += length;
    } else if (node.nodeType === 1) {
      const inner = weighElement(node as Element, link, look, weights, depth + 1);
      text += inner.text;
      linked += inner.linked;
    }
  }
  const weight = text >= WORTH_LOOKING && look(element) & HIDDEN ? NONE : { text, linked };
  weights.set(element, weight);
  return weight;
}

const NO_INK = /[\0- \u00a0\u3000]+/g;

/** By the browser's own search: counted sign by sign, this would be the greater part of a script that runs once. */
const inkOf = (data: string): number => data.replace(NO_INK, '').length;

/** Characters outside links. */
export function proseOf(weights: Weights, element: Element): number {
  const weight = weights.get(element);
  return weight ? weight.text - weight.linked : 0;
}

/** Whether more of an element's text lies inside links than outside. */
export function isMostlyLinks(weights: Weights, element: Element): boolean {
  const weight = weights.get(element);
  return weight !== undefined && weight.linked * 2 > weight.text;
}
