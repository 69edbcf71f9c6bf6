/** The edges of an indicator: what stands at the front of a noun phrase without being part of what is measured. */
import { findIndicator } from '../indicators/match.ts';
import { ACTIVITIES, OBJECT_VERBS, PASSING_WORDS } from '../lexicon/figure-verbs.ts';
import type { Span } from '../model.ts';
import type { Reading } from '../reading/reading.ts';
import { tagOf, wordAt, wordText } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';
import { isTime } from './dates-between.ts';
import { isNominal } from './noun-phrase.ts';

/** Where an indicator was found; `start` is -1 for one that was put together from a shared head. */
export interface IndicatorPhrase extends Span {
  readonly text: string;
  /** As `text`, with the verb that the lexicon counts to the name (引进外资); for looking it up. */
  readonly full: string;
  /** True for a noun after the number (引进三个|项目). */
  readonly after: boolean;
}

/** Measures of a project that a pronoun may lead (该项目|全长). */
const SIZE_HEADS = new Set([
  '全长',
  '总长',
  '总投资',
  '投资',
  '占地',
  '占地面积',
  '建筑面积',
  '总面积',
  '用地面积',
  '建设面积',
  '年产值',
  '年产能',
  '总长度',
  '计划投资',
  '概算',
  '总造价',
  '装机容量',
  '总装机容量',
  '总里程',
  '总建筑面积',
  '总占地面积',
  '总库容',
]);

/** The last characters of 项目 and 工程. */
const WHOLE_LAST = '目'.charCodeAt(0);
const WORK_LAST = '程'.charCodeAt(0);
const OF = '的'.charCodeAt(0);

/** 甲项目|装机容量, 乙工程|全长: whose size it is belongs to the project, not to the indicator; null for another phrase. */
function sizeHead(text: string, span: Span): number | null {
  for (let at = span.end - 2; at > span.start; at -= 1) {
    const last = text.charCodeAt(at - 1);
    // 某集团投资的|占地
    if (last === OF && SIZE_HEADS.has(text.slice(at, span.end))) return at;
    if (last !== WHOLE_LAST && last !== WORK_LAST) continue;
    if ((text.startsWith('项目', at - 2) || text.startsWith('工程', at - 2)) && SIZE_HEADS.has(text.slice(at, span.end))) return at;
  }
  return null;
}

/** The words of a span. */
export const spanText = (reading: Reading, span: Span): string => reading.folded.text.slice(span.start, span.end);

/** A span as an indicator, without leading verbs, place names and adverbs; null where nothing that names a thing is left. */
export function phraseOf(reading: Reading, span: Span, after: boolean): IndicatorPhrase | null {
  const from = behindWork(reading, skipLeadingNames(reading, span), span.end);
  const start = after ? from : withBound(reading.folded.text, skipLeadingVerb(reading, from, span.end));
  const led = reading.folded.text[start - 1] === '未' || EXTENT.test(reading.folded.text.slice(start - 1, span.end));
  const text = spanText(reading, { start: led ? start - 1 : start, end: span.end });
  if (PASSING_WORDS.has(text) || isTime(text)) return null;
  const full = spanText(reading, { start: from, end: span.end });
  return text.length > 0 && /[\u3400-\u9fffA-Za-z]/.test(text) ? { start, end: span.end, text, full, after } : null;
}

/** 千万|以上税收楼宇: a bound without a number stays whole. */
function withBound(text: string, start: number): number {
  if (!text.startsWith('以上', start) && !text.startsWith('以下', start)) return start;
  return start - (/[百千万亿]+元?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** 重点场所|进行|安全检查, 充分发挥|年出栏仔猪: where or to what end it is done is not what is counted. */
function behindWork({ folded: { text } }: Reading, start: number, end: number): number {
  const at = text.slice(start, end - 2).lastIndexOf('进行');
  if (at > 0) return start + at + 2;
  const lead = /^(?:充分)?发挥/.exec(text.slice(start, Math.min(end - 2, start + 4)));
  return start + (lead?.[0].length ?? 0);
}

/** Verbs of one character that bring about what is counted, as words of their own. */
const LONE_VERBS: ReadonlySet<string> = new Set('打配购建挖修种栽植养引招铺架装换拆发办创');

/** Activities that are counted by themselves (清淤8万立方米), but before a noun are its verb (清淤河道7公里). */
const WATERWORKS: ReadonlySet<string> = new Set(['清淤', '疏浚', '衬砌', '修缮', '发展']);

/** Works and funds whose name begins with a verb, and nouns that 发展 makes no verb before. */
const FROZEN =
  /^(?:退耕还|复绿复耕|整改(?:措施|方案|意见|到位|落实|完成)|排查(?:整治|整改|化解|任务)|发展(?:资金|基金|指数|水平|速度|质量|空间|党员|规模$)|到位(?:资金|外资|内资|率))/;

/** Nouns that say nothing without the word before them (新开工|项目). */
const GENERIC_NOUNS = new Set(['项目', '企业', '单位', '人员', '工程', '设施', '任务']);

/** 整改|火灾隐患12处: found faults are counted, not the dealing with them. */
const DEALT_WITH: ReadonlySet<string> = new Set(['整改', '排查']);
/** 种|烟规模, 养|蜂规模: the verb belongs to what is measured. */
const EXTENT = /^[种养][\u3400-\u9fff](?:规模|面积)$/;

const LEADING_VERBS = wordList([...OBJECT_VERBS.keys(), ...LONE_VERBS, ...DEALT_WITH]);

/** A change verb is no part of the indicator, also where lexicon or dictionary know the two as one (发放|低保金, 引进外资). */
function skipLeadingVerb(reading: Reading, start: number, end: number): number {
  const { words } = reading;
  const text = reading.folded.text;
  if (LEADING_VERBS.startingAt(text, start) === undefined) return start;
  if (FROZEN.test(text.slice(start, Math.min(end, start + 5)))) return start;
  const i = wordAt(words, start);
  for (const length of [3, 2, 1]) {
    const verb = text.slice(start, start + length);
    const rest = start + length;
    if (
      end - rest < 2 ||
      !((length === 1 ? LONE_VERBS : OBJECT_VERBS).has(verb) || DEALT_WITH.has(verb)) ||
      (ACTIVITIES.has(verb) && !WATERWORKS.has(verb) && !DEALT_WITH.has(verb)) ||
      GENERIC_NOUNS.has(text.slice(rest, end))
    )
      continue;
    const k = wordAt(words, rest);
    if (length === 1 && words.starts[i + 1] !== rest) continue;
    const wordEdge = words.starts[k] === rest;
    const nominal = isNominal(tagOf(words, k), wordText(text, words, k)) || tagOf(words, k)[0] === 'm';
    if (wordEdge ? nominal : (words.starts[i + 1] ?? 0) === end) return rest;
  }
  return start;
}

/** The page's own place names and words like 全镇 before the noun are not part of the indicator. */
export function skipLeadingNames(reading: Reading, span: Span): number {
  const { township, county, city } = reading.identity;
  const text = reading.folded.text;
  let start = span.start;
  // 辖区|内|数字金融类企业
  if (text[start] === '内' && '区域境'.includes(text[start - 1] ?? '·')) start += 1;
  // 年|创|产值: the dictionary reads 创产值.
  if (text[start] === '创' && text[start - 1] === '年' && span.end - start > 2) start += 1;
  const head = sizeHead(text, span);
  if (head !== null) return head;
  if (text[start] === '该' && SIZE_HEADS.has(text.slice(start + 1, span.end))) return start + 1;
  for (let moved = true; moved && start < span.end; ) {
    moved = false;
    for (const name of [township, county, city]) {
      if (name && text.startsWith(name, start) && start + name.length < span.end && text[start + name.length] !== '级') {
        start += name.length;
        moved = true;
      }
    }
    const i = wordAt(reading.words, start);
    const word = text.slice(start, reading.words.starts[i + 1] ?? span.end);
    if (findIndicator(text.slice(start, span.end)) !== null && !word.startsWith('全') && word !== '预计') break;
    if (PASSING_WORDS.has(word) && start + word.length < span.end) {
      start += word.length;
      moved = true;
    }
  }
  return start;
}
