/** Whether a number says a step up, a step down, something new, or a level. */
import { OBJECT_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import type { Change } from '../model.ts';
import { isThreshold } from '../reading/placed-quantities.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import { tagOf, wordAt, wordText } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';
import type { Clause, Link } from './clause.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';
import { isNominal } from './noun-phrase.ts';

const GROWTH_HEADS = wordList(['增速', '增幅', '涨幅', '增长率', '增长幅度', '增量']);
const REDUCTION_HEADS = wordList(['降幅', '下降率', '降低率', '减幅']);
const MONEY = /元$/;
const PIECES = /[米亩里户处座个条家]$/;

/** The change that a number says; `inherited` is that of the number before it in a list that shares one verb. */
export function changeOf(
  reading: Reading,
  clause: Clause,
  link: Link,
  quantity: PlacedQuantity,
  indicator: IndicatorPhrase,
  inherited: Change | null,
): Change {
  // A bound inside a noun (消灭集体收入10万元以下村) is a level whatever the verb does to the noun.
  if (isThreshold(quantity) && leansOnNoun(reading, quantity)) return 'level';
  const heads = indicator.text;
  if (link.measure === null || link.measure === 'level') {
    if (GROWTH_HEADS.endingAt(heads, heads.length) !== undefined && !heads.includes('自然')) return 'growth';
    // 产量达到2600吨,增长幅度为8%
    if (quantity.unit === '%' && GROWTH_HEADS.startingAt(reading.folded.text, clause.min) !== undefined) return 'growth';
    if (REDUCTION_HEADS.endingAt(heads, heads.length) !== undefined) return 'reduction';
  }
  // 公路养护提升17.5公里 is work done, 提升2个百分点 a step.
  if (link.verb === '提升' && link.measure === 'growth' && PIECES.test(quantity.unit)) return 'new';
  // 高新技术企业净增8户: so many more of them are new.
  if (link.verb === '净增' && /[家户个]$/.test(quantity.unit)) return 'new';
  if (link.measure) return link.measure;
  if (link.object) return byUnit(link.object, quantity, link.verb);
  const governing = indicator.after ? null : governingChange(reading, clause, indicator.start);
  // 整治提升低效企业20家: so many are worked on.
  if (governing?.verb === '提升' && PIECES.test(quantity.unit)) return 'new';
  if (governing) return byUnit(governing.change, quantity, governing.verb);
  return inherited ?? 'level';
}

const leansOnNoun = (reading: Reading, quantity: PlacedQuantity): boolean => {
  const i = wordAt(reading.words, quantity.end);
  return isNominal(tagOf(reading.words, i), wordText(reading.folded.text, reading.words, i));
};

/** New things are counted; money and shares that a verb brings about are amounts. */
function byUnit(change: Change, quantity: PlacedQuantity, verb: string): Change {
  if (change !== 'new') return change;
  return MONEY.test(quantity.unit) || quantity.unit === '%' || verb === '保持' ? 'level' : 'new';
}

/** The object verb before the noun (新增|市场主体450家), over adverbs; null where none governs it. */
export function governingChange(reading: Reading, clause: Clause, at: number): { change: Change; verb: string } | null {
  const text = reading.folded.text;
  let i = at > clause.min ? wordAt(reading.words, at - 1) : -1;
  for (let steps = 0; i >= 0 && steps < 4; steps += 1, i -= 1) {
    if ((reading.words.starts[i] ?? 0) < clause.min) return null;
    const word = wordText(text, reading.words, i);
    const change = OBJECT_VERBS.get(word);
    if (change) return { change, verb: word };
    if (!PASSING_WORDS.has(word)) return null;
  }
  return null;
}
