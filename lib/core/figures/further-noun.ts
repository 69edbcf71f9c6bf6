/** What a number measures where no noun stands directly beside it: behind a clause that describes it, or behind a verb. */
import { ACTIVITIES, OBJECT_VERBS } from '../lexicon/figure-verbs.ts';
import { quantityStartingAt } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import type { Clause, Link } from './clause.ts';
import { type IndicatorPhrase, phraseOf } from './indicator-phrase.ts';
import { phraseAfter } from './noun-after.ts';

/** Characters behind a number that are looked at. */
const REACH = 40;
const COUNTS = '人 名 户 位 家 个 人次 对 口 项 种'.split(' ');
/** How a clause begins that describes what is counted (30户|有改造意愿的|残疾人家庭). */
const DESCRIBES = /^(?:有|无|因|符合|具备|未|处于|适合|适宜|享受|从事|参加|患|年满)/;

/**
 * 30户有改造意愿的|残疾人家庭, 为4万人次提供|送餐服务, 450人|稳定脱贫; null where the words behind the number are none of
 * these, or a noun before it is what is measured.
 */
export function furtherNoun(reading: Reading, clause: Clause, link: Link, quantity: PlacedQuantity): IndicatorPhrase | null {
  // 为30户…: before it the preposition looks like the verb.
  const free = link.measure === null || link.verb === '实现' || link.verb === '完成' || (link.verb === '为' && link.nounEnd <= clause.min);
  if (!free || !COUNTS.includes(quantity.unit)) return null;
  const { text } = reading.folded;
  const end = Math.min(clause.end, quantity.end + REACH);
  const words = text.slice(quantity.end, end);
  const of = DESCRIBES.test(words) ? words.lastIndexOf('的') : -1;
  if (of > 0) return phraseFrom(reading, quantity.end + of + 1, end);
  const verb = [4, 2].find((length) => OBJECT_VERBS.has(words.slice(0, length))) ?? 0;
  if (verb > 0 && quantityStartingAt(reading.quantities, quantity.end + verb) === null) {
    const object = phraseFrom(reading, quantity.end + verb + (words[verb] === '了' ? 1 : 0), end);
    if (object) return object;
  }
  const whole = words.length >= 2 && words.length <= 6 && /^[\u3400-\u9fff]+$/.test(words) && ACTIVITIES.has(words.slice(-2));
  return whole ? { start: quantity.end, end, text: words, full: words, after: true } : null;
}

function phraseFrom(reading: Reading, start: number, max: number): IndicatorPhrase | null {
  const span = phraseAfter(reading, start, max);
  return span && span.end - span.start > 1 ? phraseOf(reading, span, true) : null;
}
