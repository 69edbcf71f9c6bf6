/** Articles of any shape in a live document. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offsetOf, rangeAt } from '../../lib/page/offset-index.ts';
import { readPageText } from '../../lib/page/read-page-text.ts';
import { cases, PATIENCE } from '../fuzz/cases.ts';
import { anyArticle, markupOf, readByEye, type Shape } from '../fuzz/page-shapes.ts';

const LEAD = `<p>${'全乡要抓实项目建设，确保各项工作落到实处。'.repeat(8)}</p>`;
const ink = (text: string): string => text.replace(/[ \n\t\r\f]+/g, '');

let frame: HTMLIFrameElement;
beforeAll(async () => {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = '<!DOCTYPE html><div class="TRS_Editor"></div>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
});
afterAll(() => frame.remove());

function read(shapes: readonly Shape[]): ReturnType<typeof readPageText> {
  const page = frame.contentDocument;
  const article = page?.querySelector('div');
  if (!page || !article) throw new Error('the frame has no document');
  article.innerHTML = LEAD + markupOf(shapes);
  return readPageText(page, { url: '' });
}

test('the text is what a person reads', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyArticle, (shapes) => {
      const { page } = read(shapes);
      expect(page.text.split('\n').slice(1).join('\n')).toBe(readByEye(shapes));
    }),
    cases('live page text'),
  );
});

test('every span is a range of the same words, and the way back', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.nat(), (shapes, one, other) => {
      const { page, index } = read(shapes);
      const start = one % page.text.length;
      const end = start + 1 + (other % (page.text.length - start));
      const range = rangeAt(index, { start, end });
      const said = page.text.slice(start, end);
      if (range === null) {
        expect(ink(said)).toBe('');
        return;
      }
      const live = range.startContainer.ownerDocument.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const covered = ink(live.toString());
      // What is not shown lies within a range too, and is passed over.
      let at = 0;
      for (const sign of ink(said)) {
        at = covered.indexOf(sign, at) + sign.length;
        expect(at).toBeGreaterThanOrEqual(sign.length);
      }
      expect(offsetOf(index, range.startContainer, range.startOffset)).toBe(/[\n\t]/.test(page.text[start] ?? '') ? start + 1 : start);
    }),
    cases('live page text'),
  );
});
