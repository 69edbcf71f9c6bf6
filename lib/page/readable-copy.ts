/** The copy of an article without what is around it: print buttons, lists of other articles, remarks of the site. */
import { Readability } from '@mozilla/readability';
import type { ItemDraft, QuoteSelector } from '../core/item.ts';

/**
 * The article in a kept copy as HTML, not made safe; null where nothing is gained by it, and where a saved sentence or quote
 * would be missing. Nothing of the copy runs or loads while it is read.
 */
export function readableCopy(html: string, items: readonly Pick<ItemDraft, 'selector' | 'sentence'>[]): string | null {
  // No fewest characters: the page was judged when it was saved, and a short plan is a plan.
  const content = new Readability(inert(html), { charThreshold: 0 }).parse()?.content;
  if (!content) return null;
  const whole = wordsOf(html);
  const read = wordsOf(content);
  if (read === whole) return null;
  const kept = items.flatMap(({ selector, sentence }) => tellingWords(whole, selector, sentence));
  return kept.every((words) => countOf(read, words) === countOf(whole, words)) ? content : null;
}

const inert = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** All words without what is between them: a table's cells and lines part where they are laid out, not where they are said. */
const wordsOf = (html: string): string => bare(inert(html).body.textContent ?? '');
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** What must be there as often as before: the sentence, the quote with what is beside it, at least the quote. */
function tellingWords(whole: string, { prefix, exact, suffix }: QuoteSelector, sentence: string): string[] {
  const found = [bare(sentence), bare(prefix + exact + suffix)].filter((words) => words !== '' && whole.includes(words));
  return found.length > 0 ? found : [bare(exact)];
}

const countOf = (text: string, words: string): number => (words === '' ? 0 : text.split(words).length - 1);
