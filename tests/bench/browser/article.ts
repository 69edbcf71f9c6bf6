/** Articles of any length in the bench's own page, and marks on them. */
import { PLAN_SENTENCES } from '../../unit/segmenter/plan-sentences.ts';

/** Puts an article of about `length` characters into the page, in paragraphs with some inline elements. */
export function showArticle(length: number): HTMLElement {
  const root = document.createElement('div');
  root.className = 'TRS_Editor';
  root.style.cssText = 'font:16px/1.8 sans-serif;width:900px';
  let written = 0;
  for (let i = 0; written < length; i += 1) {
    const paragraph = document.createElement('p');
    for (let n = 0; n < 4 && written < length; n += 1) {
      const sentence = PLAN_SENTENCES[(i * 4 + n) % PLAN_SENTENCES.length] ?? '';
      const part = document.createElement(n === 2 ? 'strong' : 'span');
      part.textContent = sentence;
      paragraph.append(part);
      written += sentence.length;
    }
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  void document.body.offsetHeight;
  return root;
}

/** Spans of four characters, evenly over a text. */
export function evenSpans(length: number, count: number): { readonly start: number; readonly end: number }[] {
  const step = Math.floor(length / count);
  return Array.from({ length: count }, (_, i) => ({ start: i * step, end: i * step + 4 }));
}

let width = 900;

/** Makes the browser lay the page out anew at its next question; each call gives a width that the page did not have. */
export function dirtyLayout(root: HTMLElement): void {
  width = width >= 1000 ? 900 : width + 1;
  root.style.width = `${width}px`;
}
