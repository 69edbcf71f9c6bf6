/** Articles of any shape, parsed as the command line parses a file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetOf, rangeAt } from '../../../lib/page/offset-index.ts';
import { cases, PATIENCE } from '../../fuzz/cases.ts';
import { anyArticle, markupOf, readByEye } from '../../fuzz/page-shapes.ts';
import { LONG_PARAGRAPH, readBody } from './parsed.ts';

const LEAD = '全乡要坚持稳中求进';

test('the text is what a person reads', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyArticle, (shapes) => {
      const { page } = readBody(`<div class="TRS_Editor">${LONG_PARAGRAPH}${markupOf(shapes)}</div>`);
      expect(page.text.startsWith(LEAD)).toBe(true);
      expect(page.text.split('\n').slice(1).join('\n')).toBe(readByEye(shapes));
    }),
    cases('page text'),
  );
});

test('every span is a place in the document, and the way back', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.nat(), (shapes, one, other) => {
      const { page, index } = readBody(`<div class="TRS_Editor">${LONG_PARAGRAPH}${markupOf(shapes)}</div>`);
      const { text } = page;
      const start = one % text.length;
      const end = start + 1 + (other % (text.length - start));
      const range = rangeAt(index, { start, end });
      if (range === null) {
        expect(text.slice(start, end)).toMatch(/^[\n\t]$/);
        return;
      }
      // A border between two blocks stands in no text node: the range begins behind it.
      const first = /[\n\t]/.test(text[start] ?? '') ? start + 1 : start;
      const last = /[\n\t]/.test(text[end - 1] ?? '') ? end - 1 : end;
      expect(offsetOf(index, range.startContainer, range.startOffset)).toBe(first);
      expect(signAt(range.startContainer, range.startOffset)).toBe(text[first]);
      expect(signAt(range.endContainer, range.endOffset - 1)).toBe(text[last - 1]);
    }),
    cases('page text'),
  );
});

/** A character of a text node; white space of the source is one space in the page's text. */
const signAt = (node: Text, offset: number): string => (node.data[offset] ?? '').replace(/[\n\t\r\f]/, ' ');
