/** Dates and periods that stand between a noun and its number and only date or compare it. */
import { MEASURE_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import { quantityEndingAt } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';

const LEADS = '到至在于';

/**
 * 城镇化率到2028年|底提高到|60%: nothing but the verb, adverbs and what a date may end in stand between date and number, and a noun
 * stands before the date, behind `from`.
 */
export function onlyDates({ folded: { text } }: Reading, date: PlacedQuantity, quantity: PlacedQuantity, from: number): boolean {
  if (date.kind !== 'date' || quantity.start - date.end > LONGEST_VERB || text[date.end - 1] !== '年') return false;
  const noun = text.slice(from, date.start).replace(NO_NOUN, '');
  if (noun.length < 2 || isTime(noun)) return false;
  let words = text.slice(date.end, quantity.start).replace(/^[末底初]/, '');
  for (let adverb = LEADING_ADVERB.exec(words); adverb !== null; adverb = LEADING_ADVERB.exec(words)) words = words.slice(adverb[0].length);
  return words === '' || MEASURE_VERBS.has(words) || (/[到至为]$/.test(words) && MEASURE_VERBS.has(words.slice(0, -1)));
}

const NO_NOUN = /^[、,和及与并]+|(?:力争|确保|预计|计划|争取|截至|截止|其中|全镇|全乡|[到至在于从由比较])+$/g;
/** 年底将力争实现, and a bound is not among them. */
const LONGEST_VERB = 10;
const LEADING_ADVERB = /^(?:力争|确保|预计|计划|争取|有望|要|将|可|能|应|累计|分别|均|基本|年均)/;

/** 比“十四五”|期末, 较十三五末, 比五年前: what a step is measured from. */
const COMPARED_PERIOD =
  /[比较](?:“?十[一二三四五六七]五”?(?:规划)?(?:期间?|时期)?(?:期?末)?|上一?个?五年|五年前|[上本]届(?:政府)?(?:期?[末初])?)$/;
const LONGEST_PERIOD = 14;

/** Where the words before `end` end when a date, or a period compared with, that closes there is left out; `end` where none does. */
export function beforeDate(reading: Reading, end: number, min: number): number {
  const { text } = reading.folded;
  const last = text[end - 1] ?? '';
  if (!'年末前府五期”间初底'.includes(last)) return end;
  const period = last === '年' ? null : COMPARED_PERIOD.exec(text.slice(Math.max(min, end - LONGEST_PERIOD), end));
  if (period) return end - period[0].length;
  const at = '末底初'.includes(last) && text[end - 2] === '年' ? end - 1 : end;
  const date = text[at - 1] === '年' ? quantityEndingAt(reading.quantities, at) : null;
  if (date?.kind !== 'date' || date.start <= min || at - date.start !== 'yyyy年'.length) return end;
  const compared = '比较'.includes(text[date.start - 1] ?? '·');
  if (compared) return date.start - 1;
  const start = LEADS.includes(text[date.start - 1] ?? '·') ? date.start - 1 : date.start;
  return start <= min || PASSING_WORDS.has(text.slice(min, start)) ? min : start;
}

/** “十四五”末, 近期: a time alone, which is nothing that is measured. */
export const isTime = (words: string): boolean =>
  TIMES.has(words) || (words.includes('五') && /^“?十[一二三四五六七]五”?(?:规划)?(?:期间|时期|期)?末?$/.test(words));

const TIMES: ReadonlySet<string> = new Set(['近期', '中期', '远期', '规划期', '规划期末', '期末', '基期', '现状']);
