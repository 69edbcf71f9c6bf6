/** A watermark that a site writes at the end of many paragraphs: the same words with its Latin name or address. */

const SHORTEST = 8;
const LONGEST = 60;
const FEWEST = 4;
const SHARE = 0.25;
const SENTENCE_ENDS = '。！？；;';

/**
 * The words that at least four and a quarter of the lines end with; null where there are none. Only words with a Latin
 * letter are taken, so that the offices at the ends of tasks stay.
 */
export function repeatedEnding(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.length <= SHORTEST) continue;
    const ending = line.slice(-SHORTEST);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  let ending: string | null = null;
  for (const [candidate, count] of counts) {
    if (count >= FEWEST && count >= lines.length * SHARE && count > (ending === null ? 0 : (counts.get(ending) ?? 0))) ending = candidate;
  }
  if (ending === null) return null;
  const whole = lengthen(lines.filter((line) => line.endsWith(ending)));
  // The end of the sentence before it belongs to the text.
  const mark = whole.slice(Math.max(...[...SENTENCE_ENDS].map((stop) => whole.lastIndexOf(stop))) + 1);
  return /[A-Za-z]/.test(mark) ? mark : null;
}

/** The longest ending that all lines share. */
function lengthen(lines: readonly string[]): string {
  const first = lines[0] ?? '';
  let length = SHORTEST;
  while (length < Math.min(LONGEST, first.length) && lines.every((line) => line.endsWith(first.slice(-length - 1)))) length += 1;
  return first.slice(-length);
}
