/** Whether a name tells its project from others: what the words before its head are worth. */

import { DISTRICTS, INSTITUTIONS } from '../lexicon/institutions.ts';
import { CONDUCT_WORDS, PHYSICAL_WORDS, STRUCTURAL_CHARACTERS } from '../lexicon/project-generic.ts';
import { FACILITY_HEADS, NAMED_FACILITIES } from '../lexicon/project-heads.ts';
import { wordList } from '../reading/word-list.ts';
import { isPieceOfName } from './runs.ts';
import { isStreet, isTrialSchool } from './streets.ts';
import { has, isMask, lengthOf, type Tokens, wordBits, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

export interface Distinction {
  /** 3 for a proper name or a capacity, 2 for a word of content, 1 for a word that many townships share, summed. */
  readonly score: number;
  /** A place, company, route, quoted name or capacity stands in it. */
  readonly proper: boolean;
  /** Nothing makes it a name but that its district has only one of it (县人民医院). */
  readonly owned: boolean;
  /** It says from where to where it runs (甲村至乙村), or by which code a road is known. */
  readonly route: boolean;
  /** A thing of stone or soil, or work on one, stands in it. */
  readonly physical: boolean;
  /** A word of campaigns and policies stands in it. */
  readonly abstract: boolean;
  /** A word of running things stands in it (管理, 服务): what is improved is conduct, not a thing. */
  readonly conduct: boolean;
  /** Nothing but the name of a county or township tells it from others (某县重点项目). */
  readonly placeOnly: boolean;
  /** The whole of it stands in quotation marks. */
  readonly quoted: boolean;
}

const MAGNITUDES = /^[百千万亿]+[吨亩头方户锭只株羽平]/;

/** 一期, 二期: one of several stages, no name; 万吨 in 万吨水厂 is one. */
function isPhase(tokens: Tokens, quantity: number): boolean {
  const found = tokens.quantities[quantity];
  // 世界500强, 二次管网: which kind it is.
  if (found?.unit === '强' || found?.unit === '次') return true;
  if (found?.kind === 'idiom') return !MAGNITUDES.test(found.quote);
  return found?.kind === 'structure' || found?.unit === '期' || found?.quote.endsWith('期') === true;
}

const PROPER_TAGS: ReadonlySet<string> = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nt', 'nz', 'x']);
const PLACE_ENDS = '村镇乡县市州江河湖溪岭岗坪坝湾洲冲垭沟屯庄寨堡山街路桥寺庙岛渠塘闸';
const KNOWN =
  Bit.generic |
  Bit.soft |
  Bit.abstract |
  Bit.activity |
  Bit.build |
  Bit.trailing |
  Bit.predicate |
  Bit.leading |
  Bit.frame |
  Bit.parting |
  Bit.join |
  Bit.list;
const MARK = Bit.quote | Bit.unquote | Bit.open | Bit.close;

/** Weighs the words `from` to `to`, the head that begins at offset `headStart` left out. */
export function weigh(tokens: Tokens, from: number, to: number, headStart: number): Distinction {
  let score = 0;
  let works = 0;
  let places = 0;
  let proper = false;
  let physical = false;
  let abstract = false;
  let conduct = false;
  let masked = true;
  let owned = false;
  let route = false;
  let marked = false;
  let outside = false;
  for (let i = from; i < to && (tokens.starts[i] as number) < headStart; i += 1) {
    const worth = worthOf(tokens, i, from, to, headStart);
    if (has(tokens, i, Bit.quote | Bit.unquote)) marked = has(tokens, i, Bit.quote);
    else outside ||= !marked;
    masked &&= isMask(wordOf(tokens, i));
    if (has(tokens, i, Bit.activity) && worth === 1) works += 1;
    else score += worth;
    if (worth >= 3 && isInstitution(tokens, i)) owned = true;
    else proper ||= worth >= 3;
    route ||=
      wordOf(tokens, i) === '至' ||
      wordOf(tokens, i) === '到' ||
      wordOf(tokens, i) === '至上' ||
      tokens.quantities[tokens.quantityAt[i] as number]?.kind === 'code';
    if (worth >= 3 && isDistrict(tokens, i)) places += worth;
    abstract ||= has(tokens, i, Bit.abstract) && !isStreet(tokens, i, to);
    conduct ||= CONDUCT_WORDS.has(wordOf(tokens, i));
    physical ||= isPhysical(tokens, i, headStart);
  }
  const quoted = from < to && has(tokens, from, Bit.quote) && !outside;
  // ***项目: a name that is all mask is none; ××大道 at least is a road.
  if (masked && !FACILITY_HEADS.has(tokens.text.slice(headStart, tokens.starts[to])))
    return { score: 0, proper: false, physical, abstract, conduct, placeOnly: false, quoted: false, owned: false, route };
  // What is done to a thing adds to its name, but makes none (管网改造工程).
  if (score >= 2) score += works;
  const placeOnly = score > 0 && score === places;
  return { score, proper: proper || owned, owned: owned && !proper, route, physical, abstract, conduct, placeOnly, quoted };
}

function worthOf(tokens: Tokens, i: number, from: number, to: number, headStart: number): number {
  const quantity = tokens.quantityAt[i] as number;
  // 4项目入选 counts them.
  if (quantity >= 0) return isPhase(tokens, quantity) || (i === from && wordOf(tokens, i + 1) === '项目') ? 0 : 3;
  if (has(tokens, i, MARK)) return has(tokens, i, Bit.quote) ? 3 : 0;
  if (isStreet(tokens, i, to) || isTrialSchool(tokens, i)) return 3;
  if (isInstitution(tokens, i)) return 3;
  const placed = placeFollows(tokens, i, to, headStart);
  const word = wordOf(tokens, i);
  if (has(tokens, i, KNOWN) && word.length > 1) return has(tokens, i, Bit.soft | Bit.activity) ? 1 : 0;
  if (isMask(word)) return 3;
  if (word.length === 1) return singleWorth(tokens, i, from, placed, headStart);
  const before = headStart - (tokens.starts[i] as number);
  if (before < word.length) return before < 1 ? 0 : partWorth(tokens, i, word.slice(0, before));
  if (placed || PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '')) return FACILITY_HEADS.has(word) ? 2 : 3;
  if (PLACE_ENDS.includes(word.slice(-1)) || MAGNITUDES.test(word) || isNamedFacility(word)) return 3;
  if (has(tokens, i, Bit.number)) return 0;
  if (isRouteCode(word)) return 3;
  if (named(tokens, i, word) || AREAS.has(wordOf(tokens, i + 1))) return 3;
  // A lone verb before the head governs it (排出项目).
  const lone = i === from && (tokens.starts[i + 1] as number) === headStart && tokens.tagNames[tokens.tags[i] as number] === 'v';
  return lone ? 0 : 2;
}

/** 机床厂 | 片区: what an area is called by. */
const AREAS: ReadonlySet<string> = new Set(['片区', '地块']);

/** 县 | 人民 | 医院, 镇 | 敬老院: the district has only one. */
function isInstitution(tokens: Tokens, i: number): boolean {
  return DISTRICTS.has(wordOf(tokens, i)) && INSTITUTION_WORDS.startingAt(tokens.text, tokens.starts[i + 1] as number) !== undefined;
}

const INSTITUTION_WORDS = wordList(INSTITUTIONS);

/** 石门水库 as one word of the dictionary. */
const isNamedFacility = (word: string): boolean =>
  word.length >= 4 && NAMED_FACILITIES.has(word.slice(-2)) && wordBits(word.slice(0, -2)) === 0;

const named = (tokens: Tokens, i: number, word: string): boolean =>
  word.length <= 3 &&
  /^[ns]/.test(tokens.tagNames[tokens.tags[i] as number] ?? '') &&
  (NAMED_FACILITIES.has(wordOf(tokens, i + 1)) || (has(tokens, i + 1, Bit.generic) && NAMED_FACILITIES.has(wordOf(tokens, i + 2)))) &&
  !has(tokens, i, Bit.head);

/** What a word that runs into the head is worth by its front: 桂花 in 桂花路, 深 in 深加工园区. */
function partWorth(tokens: Tokens, i: number, front: string): number {
  if (front.length === 1) return PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '') && !'大小新老主'.includes(front) ? 3 : 0;
  const bits = wordBits(front);
  if (bits !== 0) return (bits & Bit.soft) !== 0 ? 1 : 0;
  return PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '') || PLACE_ENDS.includes(front.slice(-1)) ? 3 : 2;
}

/** 石桥 | 镇: a word before a single character of place is a place. */
function placeFollows(tokens: Tokens, i: number, to: number, headStart: number): boolean {
  if (i + 1 >= to || lengthOf(tokens, i + 1) !== 1 || (tokens.starts[i + 1] as number) >= headStart) return false;
  return PLACE_ENDS.includes(wordOf(tokens, i + 1)) && !has(tokens, i, Bit.generic | Bit.soft | MARK);
}

/**
 * One character alone is a piece of a name that the dictionary does not know, unless it is one that builds words; two
 * of any kind in a row are such a name (东|力|新材).
 */
function singleWorth(tokens: Tokens, i: number, from: number, placed: boolean, headStart: number): number {
  const word = wordOf(tokens, i);
  if (placed) return 3;
  // 笼|式 is a make.
  if (lengthOf(tokens, i + 1) === 1 && '式型类'.includes(wordOf(tokens, i + 1))) return 0;
  if (i === from && has(tokens, i + 1, Bit.join) && isPieceOfName(tokens, i + 1) && !STRUCTURAL_CHARACTERS.has(word)) return 3;
  // 改造|中|园|路
  if (
    isSingle(tokens, i + 1) &&
    tokens.starts[i + 2] === headStart &&
    '路街'.includes(tokens.text[headStart] ?? '·') &&
    !WAYS.includes(word)
  )
    return 3;
  if (namesEnds(tokens, i, headStart)) return 3;
  if ((word === '镇' || word === '乡') && i === from) return has(tokens, i + 1, Bit.list | Bit.join) ? 0 : 1;
  if ('东南西北'.includes(word) && has(tokens, i + 1, Bit.head) && i === from) return 3;
  const paired =
    isSingle(tokens, i + 1) &&
    (tokens.starts[i + 2] ?? 0) <= headStart &&
    !AFFIXES.includes(wordOf(tokens, i + 1)) &&
    !AFFIXES.includes(word);
  if (paired) return 3;
  if (STRUCTURAL_CHARACTERS.has(word) || has(tokens, i, KNOWN | Bit.number | Bit.stop | Bit.plain | Bit.blocker)) return 0;
  return (tokens.tagNames[tokens.tags[i] as number] ?? '').startsWith('v') ? 0 : 3;
}

/** 水|大|公路: a road between two towns has one character of each. */
function namesEnds(tokens: Tokens, i: number, headStart: number): boolean {
  if (!isSingle(tokens, i + 1) || tokens.starts[i + 2] !== headStart || !ROADS.test(tokens.text.slice(headStart, headStart + 2)))
    return false;
  return !WAYS.includes(wordOf(tokens, i)) && (wordOf(tokens, i + 1) === '大' || !WAYS.includes(wordOf(tokens, i + 1)));
}

const ROADS = /^(?:公路|铁路|高速)/;

/** What kind of way it is, before 路 and 街. */
const WAYS = '新老旧大小主次支各全条段村组户屯镇乡县市区公道沿临通进出入联断修一二三四五六七八九十';

const AFFIXES = '新老大小中高低多单双全总主副旧优强级型化性式类的之及和与等个一二三四五六七八九十百千万亿几两第好各每“”()、村镇乡县市区省“';

const isSingle = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) === 1 && (tokens.quantityAt[i] ?? -1) < 0 && !has(tokens, i, MARK | Bit.list | Bit.join);

/** 石桥县, 石桥 | 镇. */
function isDistrict(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i);
  if (word.length > 1 && '省市县区镇乡州'.includes(word.slice(-1))) return true;
  return lengthOf(tokens, i + 1) === 1 && '省市县区镇乡州'.includes(wordOf(tokens, i + 1));
}

/** X016, G320, PVC is none. */
function isRouteCode(word: string): boolean {
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  return word.length >= 3 && first < 0x80 && last >= 48 && last <= 57;
}

/** Ends of words for things of stone or soil. */
const PHYSICAL_ENDS = wordList([
  ...[...PHYSICAL_WORDS].filter((word) => word.length === 2),
  ...[...FACILITY_HEADS.keys()].filter((head) => head.length === 2 || head.length === 3),
  ...'路桥渠坝闸堤线',
]);

function isPhysical(tokens: Tokens, i: number, headStart: number): boolean {
  const word = wordOf(tokens, i);
  if (PHYSICAL_WORDS.has(word) || FACILITY_HEADS.has(word)) return true;
  if ((tokens.starts[i + 1] as number) > headStart) return PHYSICAL_WORDS.has(word.slice(0, headStart - (tokens.starts[i] as number)));
  return PHYSICAL_ENDS.endingAt(word, word.length) !== undefined;
}
