/** Parses markup as the command line does, for tests of the reading that need no browser. */
import { parseHTML } from 'linkedom';
import type { Block } from '../../../lib/core/model.ts';
import { type ReadPage, readPageText } from '../../../lib/page/read-page-text.ts';

/** The document of a body's markup, with anything for the head. */
export function documentOf(body: string, head = ''): Document {
  return parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).document;
}

/** A page read from a body's markup. */
export function readBody(body: string, head = ''): ReadPage {
  return readPageText(documentOf(body, head), { url: 'page.html' });
}

/** The texts of blocks, in order. */
export function textsOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.map((block) => text.slice(block.start, block.end));
}

/** A paragraph long enough to be an article of its own. */
export const LONG_PARAGRAPH = `<p>${'全乡要坚持稳中求进，抓实项目建设，改善群众生活，确保各项工作落到实处。'.repeat(6)}</p>`;
