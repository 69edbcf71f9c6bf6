/**
 * Names that lie over an element's own. A form answers by the name of any of its controls before it answers by what it is, to
 * extensions too: with `<input name="parentNode">` its `parentNode` is that field, and a walk up the tree never ends. A
 * document does the same with images and forms, but only for the page's own scripts.
 */

/** What of any element is asked for; `id` and `class`, which honest forms have as names too, are read as attributes. */
const NAMES = [
  'childNodes',
  'children',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'isConnected',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'scrollIntoView',
  'tagName',
  'textContent',
] as const;

/** Whether a form of a live document hides what it is. */
export function isOverlaid(document: Document): boolean {
  for (const form of document.getElementsByTagName('form')) if (NAMES.some((name) => Object.hasOwn(form, name))) return true;
  return false;
}
