import { describe, expect, test } from 'vitest';
import { offsetOf, rangeAt } from '../../../lib/page/offset-index.ts';
import { LONG_PARAGRAPH, readBody } from './parsed.ts';

const read = (markup: string): ReturnType<typeof readBody> => readBody(`<div id="zoom">${LONG_PARAGRAPH}${markup}</div>`);

describe('offsets and nodes', () => {
  test('every character of the text is found in its node, and from its node again', () => {
    const { page, index } = read(
      '<p>增长<b>1</b>2%\n  以上<br>力争 <i> 3</i>家</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    );
    for (const block of page.blocks) {
      for (let at = block.start; at < block.end; at += 1) {
        const range = rangeAt(index, { start: at, end: at + 1 });
        const sign = range?.startContainer.data.slice(range.startOffset, range.startOffset + 1) ?? '';
        expect(sign.replace(/\s/, ' ')).toBe((page.text[at] ?? '').replace(/\s/, ' '));
        expect(range && offsetOf(index, range.startContainer, range.startOffset)).toBe(at);
      }
    }
  });

  test('a span over several nodes begins at its first and ends behind its last character', () => {
    const { page, index } = read('<p>财政收入增长<b>2</b><i>0</i>%以上；</p>');
    const start = page.text.indexOf('20%以上');
    const range = rangeAt(index, { start, end: start + 5 });
    expect([range?.startContainer.data, range?.startOffset, range?.endContainer.data, range?.endOffset]).toEqual(['2', 0, '%以上；', 3]);
  });

  test('an empty span and one between blocks have no range', () => {
    const { page, index } = read('<p>甲</p><p>乙</p>');
    const gap = page.text.indexOf('甲') + 1;
    expect(rangeAt(index, { start: gap, end: gap + 1 })).toBeNull();
    expect(rangeAt(index, { start: gap, end: gap })).toBeNull();
    expect(rangeAt(index, { start: page.text.length, end: page.text.length + 5 })).toBeNull();
  });

  test('a place in collapsed white space answers the next character', () => {
    const { page, index, root } = read('<p id="a">甲   乙</p>');
    const node = root.querySelector('#a')?.firstChild as Text;
    expect(page.text[offsetOf(index, node, 3) ?? -1]).toBe('乙');
  });
});
