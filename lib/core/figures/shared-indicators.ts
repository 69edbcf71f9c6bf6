/** Nouns that share one verb: A、B和C分别增长1%、2%和3%. */
import { findIndicator } from '../indicators/match.ts';
import type { Span } from '../model.ts';
import type { Reading } from '../reading/reading.ts';
import { wordAt } from '../reading/word-cursor.ts';
import { conjuncts } from './conjuncts.ts';
import { isMeasureHead } from './indicator.ts';
import { type IndicatorPhrase, spanText } from './indicator-phrase.ts';

/**
 * Nouns that share one verb and several numbers (A、B和C分别增长1%、2%和3%): one phrase per number, or the whole
 * phrase for each where their counts differ. A noun that was cut short borrows the head of the last one
 * (城镇和农村居民人均可支配收入 → 城镇居民人均可支配收入).
 */
export function sharedIndicators(reading: Reading, phrase: IndicatorPhrase, count: number): IndicatorPhrase[] {
  if (count === 1) return [phrase];
  const parts = conjuncts(reading, phrase);
  if (parts.length !== count) return new Array<IndicatorPhrase>(count).fill(phrase);
  const last = spanText(reading, parts[parts.length - 1] ?? phrase);
  return parts.map((part) => {
    const words = spanText(reading, part);
    const completed =
      findIndicator(words) || part.end === phrase.end
        ? words
        : (completedBy(words, last) ?? headBorrowed(reading, part, parts[parts.length - 1] ?? phrase));
    return { start: part.start, end: part.end, text: completed, full: completed, after: false };
  });
}

/** `words` with the longest tail of `last` that makes it a known indicator; null where none does. */
function completedBy(words: string, last: string): string | null {
  for (let cut = 1; cut < last.length; cut += 1) {
    const candidate = words + last.slice(cut);
    if (findIndicator(candidate)) return candidate;
  }
  return null;
}

/** A lone modifier (工业|、服务业开票销售) borrows what follows the first word of the last noun. */
function headBorrowed(reading: Reading, part: Span, last: Span): string {
  const words = spanText(reading, part);
  const { starts } = reading.words;
  const i = wordAt(reading.words, part.start);
  const k = wordAt(reading.words, last.start);
  const head = starts[k + 1] ?? last.end;
  const alone = (starts[i + 1] ?? 0) >= part.end;
  return alone && head < last.end && !isMeasureHead(words) ? words + spanText(reading, { start: head, end: last.end }) : words;
}
