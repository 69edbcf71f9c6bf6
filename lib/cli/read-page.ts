/** A source as a page: plain text by lines, markup by the same reading as in the browser. */
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PageText } from '../core/model.ts';
import { readPlainText } from '../core/plain/read-plain-text.ts';
import { readPageText } from '../page/read-page-text.ts';
import { decode } from './decode.ts';
import { readBytes, UnreadableSource } from './read-bytes.ts';

export interface SourcePage {
  readonly page: PageText;
  /** Whether the source is plain text. Somebody made that file for reading it, so it needs no verdict to be worth it. */
  readonly plain: boolean;
}

/** Reads a file or standard input (`-`) as a page. Throws as `readSource` does. */
export async function readPage(source: string): Promise<PageText> {
  return (await readSource(source)).page;
}

/** Reads a file or standard input (`-`). Throws UnreadableSource, with words for the user, where there is no text in it. */
export async function readSource(source: string): Promise<SourcePage> {
  const text = decode(await readBytes(source));
  if (text === null) throw new UnreadableSource('不是文本文件 is not a text file');
  if (text.trim() === '') throw new UnreadableSource('文件是空的 file is empty');
  const plain = !isMarkup(source, text);
  return { page: plain ? readPlainText(basename(source), text) : readMarkup(source, text), plain };
}

function isMarkup(source: string, text: string): boolean {
  const ending = extname(source).toLowerCase();
  if (ending === '.txt') return false;
  if (ending === '.html' || ending === '.htm' || ending === '.shtml' || ending === '.xhtml') return true;
  return /^\s{0,200}</.test(text.slice(0, 400));
}

function readMarkup(source: string, markup: string): PageText {
  const fault = faultOf(markup);
  if (fault !== null) throw new UnreadableSource(`不是网页：${fault}`);
  const whole = /<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup) ? markup : `<!DOCTYPE html><html><body>${markup}</body></html>`;
  return readPageText(parseHTML(whole).document, { url: source === '-' ? '' : basename(source) }).page;
}

/** No page nests its elements like this; a parser without a stack limit would. */
const DEEPEST = 3000;
/** Opening and closing marks together; the longest plans have some ten thousand. */
const MOST_MARKS = 200_000;
/** Elements whose end may be left out, and those that have none. */
const UNCLOSED = /^(?:br|hr|img|input|meta|link|col|p|li|td|tr|th|dd|dt|option|area|base|embed|param|source|track|wbr)\b/i;

/** Why markup cannot be a page, in words for the user; null where it can. */
function faultOf(markup: string): string | null {
  let depth = 0;
  let marks = 0;
  for (let i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
    marks += 1;
    const letter = markup.charCodeAt(i + 1) | 32;
    if (markup[i + 1] === '/') depth = Math.max(0, depth - 1);
    else if (letter >= 97 && letter <= 122 && !UNCLOSED.test(markup.slice(i + 1, i + 10))) depth += 1;
    if (depth > DEEPEST) return '标签嵌套过深 is no page: elements are nested too deeply';
    if (marks > MOST_MARKS) return '标签过多 is no page: too many elements';
  }
  return null;
}
