/** A source as a page: plain text by lines, markup by the same reading as in the browser. */
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPlainText } from '../core/plain/read-plain-text.ts';
import type { PageText } from '../core/model.ts';
import { readPageText } from '../page/read-page-text.ts';
import { decode } from './decode.ts';
import { readBytes, UnreadableSource } from './read-bytes.ts';

/** Reads a file or standard input (`-`). Throws UnreadableSource, with words for the user, where there is no text in it. */
export async function readPage(source: string): Promise<PageText> {
  const text = decode(await readBytes(source));
  if (text === null) throw new UnreadableSource('不是文本文件 is not a text file');
  if (text.trim() === '') throw new UnreadableSource('文件是空的 file is empty');
  return isMarkup(source, text) ? readMarkup(source, text) : readPlainText(basename(source), text);
}

function isMarkup(source: string, text: string): boolean {
  const ending = extname(source).toLowerCase();
  if (ending === '.txt') return false;
  if (ending === '.html' || ending === '.htm' || ending === '.shtml' || ending === '.xhtml') return true;
  return /^\s{0,200}</.test(text.slice(0, 400));
}

function readMarkup(source: string, markup: string): PageText {
  if (isTooDeep(markup)) throw new UnreadableSource('不是网页：标签嵌套过深 is no page: elements are nested too deeply');
  const whole = /<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup) ? markup : `<!DOCTYPE html><html><body>${markup}</body></html>`;
  return readPageText(parseHTML(whole).document, { url: source === '-' ? '' : basename(source) }).page;
}

/** No page nests its elements like this; a parser without a stack limit would. */
const DEEPEST = 3000;
const VOID = /^(?:br|hr|img|input|meta|link|col|p|li|td|tr|th|dd|dt|option|area|base|embed|param|source|track|wbr)\b/i;

function isTooDeep(markup: string): boolean {
  let depth = 0;
  for (let i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
    const next = markup.charCodeAt(i + 1) | 32;
    if (markup[i + 1] === '/') depth = Math.max(0, depth - 1);
    else if (next >= 97 && next <= 122 && !VOID.test(markup.slice(i + 1, i + 10))) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
