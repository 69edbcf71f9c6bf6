/** The sentence around a quote, as short as a list can show it. */
import type { ItemDraft } from '../../lib/core/item.ts';
import { oneLine as tidy } from '../../lib/core/one-line.ts';

export { tidy };

/** `before` + `quote` + `after` is the sentence or, where `before` was cut, its end behind an ellipsis. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Enough to know the clause; the quote then stands within the first line or two of a narrow list. */
const LONGEST_BEFORE = 26;

/** The excerpt of an item with at most `longestBefore` characters before its quote; null where its sentence does not hold its quote (an edited quote). */
export function excerptOf(item: Pick<ItemDraft, 'sentence' | 'selector'>, longestBefore = LONGEST_BEFORE): Excerpt | null {
  const { exact, prefix } = item.selector;
  const at = placeOf(item.sentence, exact, prefix);
  if (at === null) return null;
  const before = tidy(item.sentence.slice(0, at));
  const after = tidy(item.sentence.slice(at + exact.length));
  return { before: before.length <= longestBefore ? before : shortened(before), quote: tidy(exact), after };
}

/** Where the quote stands in its sentence: of several places the one whose text before agrees best with the prefix. */
function placeOf(sentence: string, exact: string, prefix: string): number | null {
  let best: number | null = null;
  let bestAgreement = -1;
  for (let at = sentence.indexOf(exact); at >= 0 && exact !== ''; at = sentence.indexOf(exact, at + 1)) {
    const agreement = commonEnd(sentence.slice(Math.max(0, at - prefix.length), at), prefix);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
  }
  return best;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** Cuts at a mark where one is near, so that the excerpt begins with a clause. */
function shortened(before: string): string {
  if (before.length <= LONGEST_BEFORE) return before;
  const tail = before.slice(-LONGEST_BEFORE);
  const mark = [...tail].findIndex((sign) => '，；：、,;'.includes(sign));
  const from = mark >= 0 && mark < LONGEST_BEFORE / 2 ? mark + 1 : 0;
  const rest = tail.slice(from);
  // Half a surrogate pair would show as a box.
  return `…${/^[\udc00-\udfff]/.test(rest) ? rest.slice(1) : rest}`;
}
