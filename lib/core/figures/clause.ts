/** The clause that a number stands in, and the words that link it to what it measures. */
import { LEVEL_PARTICLES, MEASURE_VERBS, NOMINAL_MEASURES, OBJECT_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import type { Change, NumberKind } from '../model.ts';
import { isThreshold } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { wordAt } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';
import { AFTER_DATE, JOINING_MARKS, leftStop, rightStop, skipJoiners } from './clause-bounds.ts';
import { beforeDate, onlyDates } from './dates-between.ts';
import { namesActivity } from './names-activity.ts';

/** Characters on each side of a number. No clause is longer; a text without stops would be read over for each of its numbers. */
export const LONGEST_CLAUSE = 300;

export interface Clause {
  /** Where the text that can belong to this number begins: after a stop or after the number before it. */
  readonly min: number;
  /** Where the clause itself begins, at a stop. */
  readonly start: number;
  /** The next stop after the number. */
  readonly end: number;
  /** The number follows another one directly, with only 、 or 和 between them. */
  readonly follows: boolean;
  /** Another number with its noun stands before it in the list, parted by 、 or 和. */
  readonly listed: boolean;
}

/** Finds the clause of quantity `index` inside its sentence. */
export function clauseOf(reading: Reading, sentence: Sentence, index: number): Clause {
  const text = reading.folded.text;
  const quantity = reading.quantities[index];
  if (!quantity) throw new RangeError(`no quantity ${index}`);
  const start = leftStop(text, quantity.start, Math.max(sentence.start, quantity.start - LONGEST_CLAUSE));
  let min = start;
  for (let k = index - 1; k >= 0; k -= 1) {
    const before = reading.quantities[k];
    if (!before || before.end <= start) break;
    if (!parts(reading, before, quantity)) continue;
    if (
      k === index - 1 &&
      (leadOf(reading, index) === before.start ||
        onlyDates(reading, before, quantity, Math.max(start, reading.quantities[k - 1]?.end ?? 0)))
    )
      continue;
    min = before.end;
    break;
  }
  const dated = reading.quantities[index - 1]?.kind === 'date' && reading.quantities[index - 1]?.end === min;
  const after = skipJoiners(text, min, leadOf(reading, index), dated ? `${JOINING_MARKS}${AFTER_DATE}` : JOINING_MARKS);
  const joined = min > start && after > min;
  return {
    min: after,
    start,
    end: rightStop(text, quantity.end, Math.min(sentence.end, quantity.end + LONGEST_CLAUSE)),
    follows: min > start && after >= quantity.start,
    listed: joined,
  };
}

/** Where the words before a number end: before the date that only dates it (由2016年的|1200亩). */
export function leadOf(reading: Reading, index: number): number {
  const quantity = reading.quantities[index];
  const date = reading.quantities[index - 1];
  if (!quantity) throw new RangeError(`no quantity ${index}`);
  const period = PERIOD_LED.exec(reading.folded.text.slice(Math.max(0, quantity.start - LONGEST_PERIOD), quantity.start));
  if (period) return quantity.start - period[0].length + 1;
  if (date?.kind !== 'date') return quantity.start;
  const between = reading.folded.text.slice(date.end, quantity.start);
  const led = '由从比较在到至'.includes(reading.folded.text[date.start - 1] ?? '·');
  return led && DATES_IT.test(between) ? date.start : quantity.start;
}

/** 由|“十三五”期末的|0.8亿元: a five-year plan dates it as a year does. */
const PERIOD_LED = /[由从比较]“?十[一二三四五六]五”?(?:时期|期间|期?[末初])?的?$/;
const LONGEST_PERIOD = 12;

/** Between a date and the number that it dates: 2016年|的|1200亩, 由2016年|逐年递增至|50亿元. */
const DATES_IT = /^(?:[末底]?的|逐年[递增长加升扩大提高至到]{2,4})?$/;

const INSIDE_NOUNS: ReadonlySet<NumberKind> = new Set(['code', 'ordinal', 'slogan', 'idiom', 'structure']);

/** Whether an earlier number ends the text that can belong to a later one; thresholds, codes and ordinals stand inside nouns. */
function parts(reading: Reading, before: PlacedQuantity, quantity: PlacedQuantity): boolean {
  if (before.end > quantity.start || isCompared(reading, before)) return false;
  if (INSIDE_NOUNS.has(before.kind)) return false;
  const next = reading.folded.text[before.end] ?? '';
  return !(isThreshold(before) && !'、,和与及'.includes(next));
}

/** 较|2020年增长, 比|2021年下降: the year that a number is compared with. */
const isCompared = (reading: Reading, date: PlacedQuantity): boolean =>
  date.kind === 'date' && (reading.folded.text[date.start - 1] === '较' || reading.folded.text[date.start - 1] === '比');

/** How a number hangs on the words before it. */
export interface Link {
  /** Where the measured noun ends: before verbs and adverbs. */
  readonly nounEnd: number;
  /** The measure verb's change; null where no measure verb links noun and number. */
  readonly measure: Change | null;
  /** An object verb stands directly before the number (引进|3个项目): its change. */
  readonly object: Change | null;
  /** The verb itself, '' where there is none. */
  readonly verb: string;
  /** 分别 stands between: several nouns share the verb. */
  readonly respectively: boolean;
}

/** Verbs that link a noun to a number, but as often take the noun after it (完成|3个项目, 有|23个村). */
export const TWO_WAY_VERBS: ReadonlySet<string> = new Set([
  '完成',
  '实现',
  '有',
  '共',
  '共有',
  '共计',
  '总计',
  '合计',
  '累计',
  '保持',
  '达成',
  '仅有',
  '突破',
  '占',
  '控制',
  '稳定',
  '减少',
  '增加',
  '压减',
  '压缩',
  '削减',
  '缩减',
  '降低',
  '提高',
  '提升',
  '扩大',
  '缩短',
  '增',
]);

const TIMES = new Set(['年初', '上年', '去年', '上年度', '年末', '上半年', '去年同期', '上年同期']);

/** Adverbs that sum up (国税|累计|完成), measure verbs where they stand alone. */
const SUMS: ReadonlySet<string> = new Set(['累计', '共', '共计', '合计', '总计']);

/** Reads the link between a number that begins at `at` and what stands before it, not before `min`. */
export function linkBefore(reading: Reading, at: number, min: number): Link {
  const text = reading.folded.text;
  let end = at;
  let behind = at;
  // 地区生产总值|将首|超百亿元
  const first = FIRST_TIME.exec(text.slice(Math.max(min, end - 3), end));
  if (first && '超突破达过'.includes(text[end] ?? '·')) end -= first[0].length;
  let level = false;
  if (measureVerbEndingAt(reading, end, min) === null) {
    const particle = wordEndingAt(reading, end, min);
    if (particle !== null && LEVEL_PARTICLES.has(particle)) {
      level = true;
      end -= particle.length;
    }
    behind = end;
    end = passingBefore(reading, end, min, false);
  }
  let respectively = isRespective(text, end, behind);
  let measure = measureVerbEndingAt(reading, end, min);
  // 增加值|占比|达25%
  if (measure?.length === 3 && measure[2] === '达' && NOMINAL_MEASURES.has(measure.slice(0, 2))) {
    measure = measure.slice(0, 2);
    end -= 1;
    level = true;
  }
  if (measure !== null && NOMINAL_MEASURES.has(measure) && end - measure.length > min) {
    return { nounEnd: end, measure: MEASURE_VERBS.get(measure) ?? 'level', object: null, verb: measure, respectively };
  }
  if (measure) {
    behind = end - measure.length;
    end = passingBefore(reading, behind, min, true);
    let change = level ? 'level' : (MEASURE_VERBS.get(measure) ?? 'level');
    // 同比增长|达到|8%
    const rate = measure[0] === '达' ? (wordEndingAt(reading, end, min) ?? '') : '';
    if (RATES_REACHED.has(rate)) {
      change = MEASURE_VERBS.get(rate) ?? change;
      end = passingBefore(reading, end - rate.length, min, true);
    }
    respectively ||= isRespective(text, end, behind);
    return { nounEnd: end, measure: change, object: null, verb: measure, respectively };
  }
  const word = wordEndingAt(reading, end, min);
  const object = word === null ? undefined : OBJECT_VERBS.get(word);
  if (word !== null && object !== undefined && !level && !namesActivity(reading, word, end - word.length, min))
    return { nounEnd: end - word.length, measure: null, object, verb: word, respectively };
  if (text[end - 1] === '的' && end - 1 > min) {
    behind = end - 1;
    end = passingBefore(reading, behind, min, false);
    respectively ||= isRespective(text, end, behind);
  }
  return { nounEnd: end, measure: level ? 'level' : null, object: null, verb: '', respectively };
}

/** Rates that are told as reached: 年均增长|达到. */
const RATES_REACHED: ReadonlySet<string> = new Set(['增长', '递增', '下降']);

/** Where the words begin that only pass between noun and number and end at `at`; with `sums`, those that sum up are among them. */
function passingBefore(reading: Reading, at: number, min: number, sums: boolean): number {
  const text = reading.folded.text;
  let end = at;
  for (;;) {
    end = beforeDate(reading, end, min);
    const word = wordEndingAt(reading, end, min);
    if (word === null) return end;
    const passes = PASSING_WORDS.has(word) || LEVEL_PARTICLES.has(word) || (word[0] === '每' && word.length <= 3);
    if (!(passes && !MEASURE_VERBS.has(word)) && !(sums && SUMS.has(word))) return end;
    end -= word.length;
    // 占比|较|年初提高: the dictionary reads 比较.
    const char = text[end - 1];
    if ((char === '较' || char === '比') && TIMES.has(word) && end - 1 > min) {
      end -= 1;
      // What is left of 比较 is no word.
      if ((reading.words.starts[wordAt(reading.words, end - 1) + 1] ?? end) > end) return end;
    }
  }
}

/** Whether 分别 is among the passing words between two places. */
const isRespective = (text: string, start: number, end: number): boolean => end - start > 1 && text.slice(start, end).includes('分别');

const FIRST_TIME = /(?:将|有望)?首次?$/;

/** The word that ends exactly at `end`, or the rest of a word that was cut there; null at `min`. */
function wordEndingAt(reading: Reading, end: number, min: number): string | null {
  if (end <= min) return null;
  const i = wordAt(reading.words, end - 1);
  return reading.folded.text.slice(Math.max(min, reading.words.starts[i] ?? 0), end);
}

/** Longest first. */
const LONGER_MEASURES = wordList(
  [...MEASURE_VERBS.keys()].filter((verb) => verb.length >= 2 && verb.length <= 4).sort((a, b) => b.length - a.length),
);

/** The longest measure verb that ends at `end`. Verbs of one character must be words of their own. */
function measureVerbEndingAt(reading: Reading, end: number, min: number): string | null {
  const longer = LONGER_MEASURES.endingAt(reading.folded.text, end, min);
  if (longer !== undefined) return longer;
  const single = wordEndingAt(reading, end, min);
  return single !== null && single.length === 1 && MEASURE_VERBS.has(single) ? single : null;
}
