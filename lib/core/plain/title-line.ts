/** The title among the first lines of a text. */

import { yearsOf } from '../identity/dates.ts';
import { planWordOf } from '../identity/plan-word.ts';
import { endsSentence } from '../lines/broken-lines.ts';
import { startsWithNumber } from '../lines/enumerators.ts';

const LONGEST_TITLE = 60;

/** The line that reads as a title: short, no sentence, the one with a plan's name and a year first; null where none does. */
export function titleLine(lines: readonly string[]): string | null {
  let best: { line: string; score: number } | null = null;
  lines.forEach((line, i) => {
    if (line.length < 4 || line.length > LONGEST_TITLE || endsSentence(line) || startsWithNumber(line)) return;
    const score = (planWordOf(line)?.weight ?? 0) * 2 + (yearsOf(line).length > 0 ? 1 : 0) + (line.length >= 8 ? 0.5 : 0) - i * 0.15;
    if (score > (best?.score ?? 0)) best = { line, score };
  });
  return (best as { line: string } | null)?.line ?? null;
}
