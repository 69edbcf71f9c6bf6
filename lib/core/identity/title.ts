/** The title of a document, from all that the page offers. */

import type { PageText } from '../model.ts';
import { titleLine } from '../plain/title-line.ts';
import { factValues } from './facts.ts';
import { squeezed } from './half-width.ts';
import { titleLikeness } from './likeness.ts';
import { planWordOf } from './plan-word.ts';
import { isSiteName } from './site-name.ts';

const FILE_ENDING = /\.(docx?|wps|pdf|txt|rtf|xlsx?|pptx?|html?|ofd|zip|rar)$/i;
/** What a copied file carries behind its name: (1), 副本, a bare number after a Han character. */
const COPY_ENDING = /(?:\s*[（(]\d{1,2}[)）]|\s*[-—]?\s*副本|(?<=\p{Script=Han})\d{1,2})$/u;
const SITE_MARKS = /\s*[-_|–—]+\s*/;
const FIRST_BLOCKS = 6;
const ALIKE = 0.6;

/** The title, without file ending and site name; null where nothing on the page reads as one. */
export function readTitle(page: PageText): string | null {
  const tagged = clean(page.meta.tags.articletitle ?? page.meta.tags.pagetitle ?? '');
  const shown = clean(page.title ?? '');
  const segment = segmentOf(page.meta.documentTitle);
  const first = page.blocks.slice(0, FIRST_BLOCKS).map((block) => clean(page.text.slice(block.start, block.end)));
  const chosen = choose(tagged, shown) || clean(factValues(page.meta.facts, 'title')[0] ?? '') || lineOrSegment(titleLine(first), segment);
  if (chosen === '') return null;
  const core = [segment, ...first].find((other) => other !== '' && isSameButMarks(chosen, other));
  return core ?? chosen;
}

/** The displayed title where it agrees with the tagged one or says more; else the tagged one. */
function choose(tagged: string, shown: string): string {
  if (tagged === '') return shown;
  if (shown === '') return tagged;
  return titleLikeness(tagged, shown) >= ALIKE ? shown : tagged;
}

/** The part of a document's title that names the page: the first that is not the site, which may also be parted by a space only. */
function segmentOf(documentTitle: string): string {
  const parts = documentTitle
    .split(SITE_MARKS)
    .map(clean)
    .filter((part) => part !== '');
  const part = parts.find((name) => !isSiteName(name)) ?? parts[0] ?? '';
  const space = part.indexOf(' ');
  const rest = part.slice(space + 1);
  return space > 0 && isSiteName(part.slice(0, space)) && planWordOf(rest) !== null ? rest : part;
}

/** A line of the text is its title where the head of the document agrees, or says nothing. */
function lineOrSegment(line: string | null, segment: string): string {
  if (line === null || segment === '') return line ?? segment;
  return titleLikeness(line, segment) >= ALIKE ? line : segment;
}

/** 标题：松溪乡2025年工作要点, as a form of information disclosure has it. */
const TITLE_LABEL = /^(?:标 ?题|信息名称|文件名称|公文名称) ?[:：] ?/;

function clean(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim().replace(TITLE_LABEL, '');
  const bare = plain.replace(FILE_ENDING, '');
  return bare === plain ? plain : bare.replace(COPY_ENDING, '').trim();
}

/** Whether `title` is `other` with nothing but Latin letters and digits around it: an icon's letter, a copy's number. */
function isSameButMarks(title: string, other: string): boolean {
  const [long, short] = [squeezed(title), squeezed(other)];
  const at = long.indexOf(short);
  if (at < 0 || long.length === short.length || short.length < 6) return false;
  return /^[A-Za-z0-9]*$/.test(long.slice(0, at)) && /^[A-Za-z0-9]*$/.test(long.slice(at + short.length));
}
