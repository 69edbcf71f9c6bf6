/** The title as the page displays it nearest to the article. */
import { breadcrumbOf } from '../core/identity/breadcrumb.ts';
import { squeezed } from '../core/identity/half-width.ts';
import { titleLikeness } from '../core/identity/likeness.ts';
import { isSiteName } from '../core/identity/site-name.ts';
import { startsWithNumber } from '../core/lines/enumerators.ts';
import type { PageBlock } from './page-blocks.ts';

const LONGEST_TITLE = 120;
const SHORTEST_TITLE = 4;
/** A banner names the site and may stand in the head's title as well: taken only where nothing else is there. */
const BANNER = 2;
/** A name of a column (工作计划) is part of many titles: a line of a title in two lines has more of it. */
const LEAST_SHARE = 0.4;
/** The foot of a page names the site as well: 主办：… 地址：… */
const SEVERAL_LABELS = /[:：][^:：]*[:：]/;
const TITLE_NAMES = /(^|[\s_-])(bt|tt|tit|title|biaoti|headline|arti[_-]?title)($|[\s_-])|title|biaoti|headline/i;

/**
 * The text of the element that displays the title: a heading or an element named as one that agrees with the document's
 * title or the national title tag; else the nearest `h1`–`h3` before the article. Null where there is none.
 * `known` holds what the page's head says, `outside` the blocks around the article in order, `first` those that it begins with.
 */
export function displayedTitle(known: readonly string[], outside: readonly PageBlock[], first: readonly PageBlock[]): string | null {
  const titles = known.flatMap(withoutSite);
  const candidates = joinByAnchor([...outside, ...first]).filter(
    ({ text }) => text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && !SEVERAL_LABELS.test(text),
  );
  let best: { text: string; score: number } | null = null;
  for (const { text, block } of candidates) {
    const likeness = Math.max(0, ...titles.map((title) => (text.length < title.length * LEAST_SHARE ? 0 : titleLikeness(text, title))));
    const heading = block.kind === 'heading' && (block.level ?? 9) <= 3;
    const named = TITLE_NAMES.test(`${block.anchor.getAttribute('class') ?? ''} ${block.anchor.getAttribute('id') ?? ''}`);
    const score = likeness * 2 + (heading ? 0.6 - (block.level ?? 0) * 0.05 : 0) + (named ? 0.4 : 0) - (isSiteName(text) ? BANNER : 0);
    if ((likeness >= 0.6 || (heading && known.every((title) => squeezed(title) === ''))) && score > (best?.score ?? 0))
      best = { text, score };
  }
  return best?.text ?? null;
}

/** The parts of a document's title without those that name the site, or else without the last one; whole where it has one part. */
function withoutSite(title: string): string[] {
  const parts = title.split(/\s*[-_|–—]+\s*/).filter((part) => part !== '');
  const others = parts.filter((part) => !isSiteName(part));
  if (others.length > 0 && others.length < parts.length) return others;
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}

/** A title broken with `br` is one title: blocks of one element in a row, joined. */
function joinByAnchor(blocks: readonly PageBlock[]): { text: string; block: PageBlock }[] {
  const joined: { text: string; block: PageBlock }[] = [];
  for (const block of blocks) {
    if (block.linked > block.text.length / 2 || breadcrumbOf(block.text) || startsWithNumber(block.text)) continue;
    const last = joined.at(-1);
    if (last && last.block.anchor === block.anchor && last.text.length + block.text.length <= LONGEST_TITLE) last.text += block.text;
    else joined.push({ text: block.text, block });
  }
  return joined;
}
