/** Which year a figure is for. */
import { FIVE_YEAR_ENDS } from '../lexicon/five-year-plans.ts';
import type { Role, Span } from '../model.ts';
import type { Passage, PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { wordList } from '../reading/word-list.ts';
import { carriedYear } from './carried-year.ts';
import { lastYear, saidFrom, turnsToThisYear, yearComparedWith } from './role.ts';

/** Years named by their distance from the one that the page plans for. */
const RELATIVE_YEARS: readonly (readonly [word: string, offset: number])[] = [
  ['去年', -1],
  ['上年', -1],
  ['上一年', -1],
];

/** The year that a figure is for, or null: for projects unless dated, and where neither text nor document settles it. */
export function yearOf(reading: Reading, passage: Passage, sentence: Sentence, quantity: PlacedQuantity, role: Role): number | null {
  const text = reading.folded.text;
  const span: Span = { start: saidFrom(sentence, quantity.start), end: quantity.start };
  // 在去年…的基础上: what the new figure builds on does not date it.
  const whole = text.slice(span.start, span.end);
  const words = whole.slice(Math.max(0, whole.lastIndexOf('的基础上')));
  const named = yearComparedWith(text, quantity) ?? lastYear(text, span);
  if (role === 'project') return named;
  const relative = relativeYear(words, reading.identity.planYear);
  if (relative !== null && (named === null || relative.at > words.lastIndexOf(`${named}年`))) return relative.year;
  if (named !== null) return passage.part !== 'review' && turnsToThisYear(words, named) ? reading.identity.planYear : named;
  const end = planPeriodEnd(words);
  if (end !== null) return end;
  if (YEARS_TO_COME.within(words, 0, words.length)) return null;
  const carried = words.includes('今年') ? null : carriedYear(text, passage, sentence, role, reading.identity.planYear);
  return carried ?? baseYear(reading, passage, role);
}

/** Several years are spoken of, and none of them is named. */
const YEARS_TO_COME = wordList(['五年内', '未来五年', '今后五年', '三年内', '年均增长', '年均递增']);

/** What the last 今年, 去年 or 明年 before the number means; null where none stands there or it only compares (比上年). */
function relativeYear(words: string, planYear: number | null): { year: number; at: number } | null {
  if (planYear === null) return null;
  let best: { year: number; at: number } | null = null;
  for (const [word, offset] of RELATIVE_YEARS) {
    const at = words.lastIndexOf(word);
    if (at < 0 || (best && at <= best.at) || '比较'.includes(words[at - 1] ?? '·')) continue;
    best = { year: planYear + offset, at };
  }
  return best;
}

function planPeriodEnd(words: string): number | null {
  if (!words.includes('五')) return null;
  for (const [name, end] of FIVE_YEAR_ENDS) {
    const at = words.lastIndexOf(name);
    // 比“十四五”末增长12%: it is compared with.
    if ('比较'.includes(words[words[at - 1] === '“' ? at - 2 : at - 1] ?? '·')) continue;
    if (at >= 0 && /^”?(末|期末|时期末|规划末)/.test(words.slice(at + name.length))) return end;
  }
  return null;
}

/** The year that 今年 means in a passage: the plan's, or that of the review before it. */
function baseYear(reading: Reading, passage: Passage, role: Role): number | null {
  const { planYear } = reading.identity;
  if (role === 'target') return planYear;
  if (passage.part !== 'review') return null;
  for (let i = passage.section.length - 1; i >= 0; i -= 1) {
    const heading = passage.section[i] ?? '';
    const year = /(20\d\d)年/.exec(heading)?.[1];
    if (year) return Number(year);
    // A review of the first half speaks of the year that the page plans the second half of.
    if (/上半年|前三季度|1-\d+月/.test(heading)) return planYear;
  }
  return planYear === null ? null : planYear - 1;
}
