/** The noun phrase after a number (2个|市级文明村), read word by word until a word that cannot belong to it. */
import { ACTIVITIES, MEASURE_VERBS, NOMINAL_MEASURES, OBJECT_VERBS, PARTING_CHARACTERS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import type { Span } from '../model.ts';
import { isThreshold, quantityStartingAt } from '../reading/placed-quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { firstSign, tagOf, wordAt, wordText } from '../reading/word-cursor.ts';
import { AVERAGES, beginsHan, isNominal, LONGEST_PHRASE, PERSONS, trimmed } from './noun-phrase.ts';

const LONGEST_AFTER = 20;

const QUALITIES: ReadonlySet<string> = new Set(['高标准', '高质量', '高水平', '高品质']);

/** The noun phrase that begins at `start` (a 的 before it is skipped) and ends at or before `max`; null where none does. */
export function phraseAfter(reading: Reading, start: number, max: number): Span | null {
  const { words } = reading;
  const text = reading.folded.text;
  let from = start;
  if (text[from] === '的') from += 1;
  let end = from;
  let i = wordAt(words, from);
  // The number may end inside a word of the dictionary (三个月 … 项目): begin at the cut.
  while (i < words.count && end < max && end - from < LONGEST_AFTER) {
    const wordStart = Math.max(words.starts[i] ?? 0, from);
    const to = words.starts[i + 1] ?? 0;
    if (to > max) break;
    const word = text.slice(wordStart, to);
    if (word === '“' || word === '《') {
      const close = firstSign(text, word === '“' ? '”' : '》', to, Math.min(max, to + LONGEST_PHRASE));
      if (close < 0) break;
      end = close + 1;
      i = wordAt(words, end);
      continue;
    }
    const bound = quantityStartingAt(reading.quantities, wordStart);
    if (bound && end === from && wordStart > start - 1 && (bound.kind === 'idiom' || isThreshold(bound)) && bound.end < max) {
      end = bound.end;
      i = wordAt(words, end);
      continue;
    }
    // 3000亩|高标准|稻虾基地: how good it shall be is no part of the noun.
    if (end === from && QUALITIES.has(word)) {
      from = to;
      end = to;
      i += 1;
      continue;
    }
    if (end === from && WAYS.has(word)) break;
    if (end > from && COUNTED.has(text.slice(from, end)) && tellsOf(tagOf(words, i), word)) break;
    if (end - from > 2 && tagOf(words, i) === 'v' && PERSONS.has(text.slice(end - 2, end))) break;
    if (!staysAfter(reading, i, word, end > from)) break;
    end = to;
    i += 1;
  }
  return trimmed(text, from, end);
}

/** How something is done, behind a number: no noun (80余人|不间断巡查). */
const WAYS: ReadonlySet<string> = new Set(['不间断', '不定期', '全天候']);
/** Things that are counted as they are: the verb behind them says what becomes of them (6个村|用上自来水). */
const COUNTED: ReadonlySet<string> = new Set('村 项目 企业 行政村 社区 单位 农户 乡镇 合作社 骨干企业 群众 党员'.split(' '));

const tellsOf = (tag: string, word: string): boolean =>
  (tag[0] === 'v' && tag !== 'vn') || tag[0] === 'd' || tag[0] === 'p' || word === '全面' || tag === 'i' || RESULTS.test(word);
const RESULTS = /^(?:建成|投产|开工|竣工|完工|落地|达产|签约|用上|开足|砌筑|通车|.*(?:完成|实现)$)/;

function staysAfter(reading: Reading, i: number, word: string, begun: boolean): boolean {
  const { words } = reading;
  const text = reading.folded.text;
  const tag = tagOf(words, i);
  if (PASSING_WORDS.has(word) || AVERAGES.has(word) || NOMINAL_MEASURES.has(word)) return false;
  const next = i + 1 < words.count ? wordText(text, words, i + 1) : '';
  const nextIsNoun = next !== '' && isNominal(tagOf(words, i + 1), next);
  // 19名|新招录|公务员
  if (begun && nextIsNoun && tag[0] === 'v' && word.length === 2 && i > 0 && wordText(text, words, i - 1) === '新') return true;
  if (begun && tag === 'f' && word.length === 1 && '中内里'.includes(word)) return false;
  if (tag[0] !== 'v' && tag !== 'f' && tag !== 'zg' && isNominal(tag, word) && !OBJECT_VERBS.has(word)) return true;
  if (word.length === 1 && beginsHan(word) && !PARTING_CHARACTERS.has(word))
    return begun || nextIsNoun || (next.length === 1 && beginsHan(next) && !PARTING_CHARACTERS.has(next));
  if (begun && word.length > 3 && OBJECT_VERBS.has(word.slice(0, 2))) return false;
  // 15公里|破损道路, 3家|挂牌企业: a verb that opens the noun describes it.
  if (!begun && nextIsNoun && tag === 'v' && word.length === 2 && !OBJECT_VERBS.has(word) && !MEASURE_VERBS.has(word)) return true;
  if (tag[0] === 'v' && tag !== 'vn') return ACTIVITIES.has(word) && (nextIsNoun || begun);
  if (OBJECT_VERBS.has(word) && !ACTIVITIES.has(word)) return !begun && nextIsNoun && tag === 'vn';
  return isNominal(tag, word) && !(tag === 'f' && !begun);
}
