/**
 * Where a text that was set on pages goes on over a page's end: page numbers and running heads stand between two halves of
 * a sentence, and of a number at times (增长15% — 3 — 以上).
 */
import { squeezed } from '../identity/half-width.ts';
import { endsSentence, type Line } from './broken-lines.ts';
import { startsWithNumber } from './enumerators.ts';
import { isPageNumber } from './page-number.ts';

export interface PageBreaks {
  /** Page numbers and running heads, by index. */
  readonly dropped: ReadonlySet<number>;
  /** The lines before them that run on in the next line that is left. */
  readonly runsOn: ReadonlySet<number>;
}

/** In characters. */
const LONGEST_RUNNING_HEAD = 40;
const SHORTEST_TITLE = 6;
/** A running head says what the page is called: one of so many lines at the beginning. */
const TITLE_LINES = 6;
/** A line in mid-sentence has a sign of a sentence in it, or is at least this long; a title and a signature are neither. */
const SURELY_SENTENCE = 40;
const FEWEST_BARE_NUMBERS = 2;

/**
 * Looks for page breaks among lines; one without text (a table) parts what stands before and after it. `title` is what the
 * document is called, '' where that is not known. Linear.
 */
export function pageBreaks(lines: readonly Line[], title = ''): PageBreaks {
  const numbers = lines.flatMap(({ text }, i) => (isPageNumber(text) ? [i] : []));
  const dropped = new Set([...numbers, ...(numbers.length > 0 ? [] : countedPages(lines))]);
  for (const i of runningHeads(lines, dropped, squeezed(title))) dropped.add(i);
  const runsOn = new Set<number>();
  for (const i of dropped) {
    if (dropped.has(i - 1)) continue;
    let next = i + 1;
    while (dropped.has(next)) next += 1;
    if (isOneSentence(lines[i - 1], lines[next])) runsOn.add(i - 1);
  }
  return { dropped, runsOn };
}

/** Lines of a bare number, where all of them count 1, 2, 3 … and at least one stands in the middle of a sentence. */
function countedPages(lines: readonly Line[]): readonly number[] {
  const found = lines.flatMap(({ text }, i) => (text.length <= 3 && /^[1-9]\d{0,2}$/.test(text) ? [i] : []));
  if (found.length < FEWEST_BARE_NUMBERS) return [];
  const [first = 0] = found;
  const counts = found.every((at, n) => Number(lines[at]?.text) === Number(lines[first]?.text) + n);
  return counts && found.some((at) => isOneSentence(lines[at - 1], lines[at + 1])) ? found : [];
}

/** Lines beside a page number that stand there more than once, or repeat the title or a line of the beginning. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>, title: string): readonly number[] {
  const beside = new Map<string, Set<number>>();
  for (const number of numbers) {
    for (const at of [number - 1, number + 1]) {
      const text = lines[at]?.text ?? '';
      if (text === '' || text.length > LONGEST_RUNNING_HEAD || numbers.has(at) || endsSentence(text)) continue;
      const key = squeezed(text);
      beside.set(key, (beside.get(key) ?? new Set()).add(at));
    }
  }
  if (beside.size === 0) return [];
  // What stands before all page numbers is the title itself.
  const opening = lines.slice(0, Math.min(TITLE_LINES, ...numbers));
  const titles = new Map(opening.map(({ text }, i) => [squeezed(text), i] as const));
  return [...beside].flatMap(([text, places]) => {
    const first = titles.get(text);
    const repeats = places.size > 1 || first !== undefined || (text.length >= SHORTEST_TITLE && title.includes(text));
    return repeats ? [...places].filter((at) => at !== first) : [];
  });
}

function isOneSentence(before: Line | undefined, after: Line | undefined): boolean {
  if (!before || !after || before.group === null || before.group !== after.group || after.text === '') return false;
  const isSentence = before.text.length >= SURELY_SENTENCE || /[，、；。,;]/.test(before.text);
  return isSentence && !endsSentence(before.text) && !startsWithNumber(after.text);
}
