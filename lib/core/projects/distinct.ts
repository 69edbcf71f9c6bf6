/** Whether a name tells its project from others: what the words before its head are worth. */
import { STRUCTURAL_CHARACTERS } from '../lexicon/project-generic.ts';
import { FACILITY_HEADS, NAMED_FACILITIES } from '../lexicon/project-heads.ts';
import { Bit, has, lengthOf, type Tokens, wordBits, wordOf } from './tokens.ts';

export interface Distinction {
  /** 3 for a proper name or a capacity, 2 for a word of content, 1 for a word that many townships share, summed. */
  readonly score: number;
  /** A place, company, route, quoted name or capacity stands in it. */
  readonly proper: boolean;
  /** A thing of stone or soil, or work on one, stands in it. */
  readonly physical: boolean;
  /** A word of campaigns and policies stands in it. */
  readonly abstract: boolean;
  /** The whole of it stands in quotation marks. */
  readonly quoted: boolean;
}

const PROPER_TAGS: ReadonlySet<string> = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nt', 'nz', 'x']);
const PLACE_ENDS = '村镇乡县市州江河湖溪岭岗坪坝湾洲冲垭沟屯庄寨堡山街路桥寺庙岛';
const MAGNITUDES = /^[百千万亿]+[吨亩头方户锭只株羽平]/;
const KNOWN = Bit.generic | Bit.soft | Bit.abstract | Bit.activity | Bit.build | Bit.trailing | Bit.predicate | Bit.leading | Bit.frame | Bit.parting | Bit.join | Bit.list;
const MARK = Bit.quote | Bit.unquote | Bit.open | Bit.close;
const PHYSICAL_WORDS: ReadonlySet<string> = new Set(
  ('供水 饮水 排水 排涝 灌溉 防渗 防洪 污水 垃圾 管网 管道 杆线 线路 电网 农网 输变电 河道 沟渠 渠道 渠系 水利 水系 水源 水源地 土地 农田 高标准农田 耕地 土壤 道路 公路 路面 路基 街道 沿街 立面 房屋 危房 住房 拆迁 搬迁 迁建 安置 厂房 大棚 温室 冷链 仓储 光伏 ' +
    '路灯 绿化 景观 亮化 造林 植树 矿山 滑坡 地质灾害 水土保持 水土流失 山洪 堤防 护岸 消险 除险 加固 除险加固 硬化 刷黑 清淤 疏浚 拓宽 扩容 供热 供暖 供气 燃气 天然气 煤改气 电力 配电网 充电 停车 厕所 公厕 户厕 厂 站 校舍 教学 扩建 新建 改建 迁建 重建 续建 修缮 修复 复绿 旧城 城中村 棚户区 老旧小区 ' +
    '背街小巷 管线 雨污 雨污分流 节水 引水 调水 水网 水毁 桥梁 危桥 隧道 人饮 安全饮水 湿地 生态修复 防护林 石漠化 小流域 流域 水质 黑臭水体 主干道 干道 路网 城网 台区 弱电 机耕道 改厕 综合管廊 出入口 路口 沿线 建设').split(' '),
);

/** Weighs the words `from` to `to`, the head that begins at offset `headStart` left out. */
export function weigh(tokens: Tokens, from: number, to: number, headStart: number): Distinction {
  let score = 0;
  let works = 0;
  let proper = false;
  let physical = false;
  let abstract = false;
  for (let i = from; i < to && (tokens.starts[i] as number) < headStart; i += 1) {
    const worth = worthOf(tokens, i, from, to, headStart);
    if (has(tokens, i, Bit.activity) && worth === 1) works += 1;
    else score += worth;
    proper ||= worth >= 3;
    abstract ||= has(tokens, i, Bit.abstract);
    physical ||= isPhysical(tokens, i, headStart);
  }
  const quoted = from < to && has(tokens, from, Bit.quote) && quoteEnd(tokens, from, to) >= headStart;
  // What is done to a thing adds to its name, but makes none (管网改造工程).
  if (score >= 2) score += works;
  return { score, proper, physical, abstract, quoted };
}

function worthOf(tokens: Tokens, i: number, from: number, to: number, headStart: number): number {
  const quantity = tokens.quantityAt[i] as number;
  if (quantity >= 0) return tokens.quantities[quantity]?.kind === 'structure' ? 0 : 3;
  if (has(tokens, i, MARK)) return has(tokens, i, Bit.quote) ? 3 : 0;
  const placed = placeFollows(tokens, i, to, headStart);
  const word = wordOf(tokens, i);
  if (has(tokens, i, KNOWN) && word.length > 1) return has(tokens, i, Bit.soft | Bit.activity) ? 1 : 0;
  if (word.length === 1) return singleWorth(tokens, i, from, placed, headStart);
  const before = headStart - (tokens.starts[i] as number);
  if (before < word.length) return before < 1 ? 0 : partWorth(tokens, i, word.slice(0, before));
  if (placed || PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '')) return FACILITY_HEADS.has(word) ? 2 : 3;
  if (PLACE_ENDS.includes(word.slice(-1)) || MAGNITUDES.test(word)) return 3;
  if (has(tokens, i, Bit.number)) return 0;
  if (isRouteCode(word)) return 3;
  if (named(tokens, i, word)) return 3;
  // A lone verb before the head governs it (排出项目).
  const lone = i === from && (tokens.starts[i + 1] as number) === headStart && tokens.tagNames[tokens.tags[i] as number] === 'v';
  return lone ? 0 : 2;
}

const named = (tokens: Tokens, i: number, word: string): boolean =>
  word.length <= 3 && (tokens.tagNames[tokens.tags[i] as number] ?? '').startsWith('n') && NAMED_FACILITIES.has(wordOf(tokens, i + 1)) && !has(tokens, i, Bit.head);

/** What a word that runs into the head is worth by its front: 芳草 in 芳草路, 深 in 深加工园区. */
function partWorth(tokens: Tokens, i: number, front: string): number {
  if (front.length === 1) return PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '') && !'大小新老主'.includes(front) ? 3 : 0;
  const bits = wordBits(front);
  if (bits !== 0) return (bits & Bit.soft) !== 0 ? 1 : 0;
  return PROPER_TAGS.has(tokens.tagNames[tokens.tags[i] as number] ?? '') || PLACE_ENDS.includes(front.slice(-1)) ? 3 : 2;
}

/** 新章 | 镇: a word before a single character of place is a place. */
function placeFollows(tokens: Tokens, i: number, to: number, headStart: number): boolean {
  if (i + 1 >= to || lengthOf(tokens, i + 1) !== 1 || (tokens.starts[i + 1] as number) >= headStart) return false;
  return PLACE_ENDS.includes(wordOf(tokens, i + 1)) && !has(tokens, i, Bit.generic | Bit.soft | MARK);
}

/**
 * One character alone is a piece of a name that the dictionary does not know, unless it is one that builds words; two
 * of any kind in a row are such a name (南|深|环保).
 */
function singleWorth(tokens: Tokens, i: number, from: number, placed: boolean, headStart: number): number {
  const word = wordOf(tokens, i);
  if (word === '*' || word === '某' || word === '×') return 3;
  if (placed) return 3;
  if ((word === '镇' || word === '乡') && i === from) return 1;
  if ('东南西北'.includes(word) && has(tokens, i + 1, Bit.head) && i === from) return 3;
  const paired = isSingle(tokens, i + 1) && (tokens.starts[i + 2] ?? 0) <= headStart && !AFFIXES.includes(wordOf(tokens, i + 1)) && !AFFIXES.includes(word);
  if (paired) return 3;
  if (STRUCTURAL_CHARACTERS.has(word) || has(tokens, i, KNOWN | Bit.number | Bit.stop | Bit.plain | Bit.blocker)) return 0;
  return (tokens.tagNames[tokens.tags[i] as number] ?? '').startsWith('v') ? 0 : 3;
}

const AFFIXES = '新老大小中高低多单双全总主副旧优强级型化性式类的之及和与等个一二三四五六七八九十百千万亿几两第好各每“”()、村镇乡县市区省“';

const isSingle = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) === 1 && (tokens.quantityAt[i] ?? -1) < 0 && !has(tokens, i, MARK | Bit.list | Bit.join);

/** X016, G320, PVC is none. */
function isRouteCode(word: string): boolean {
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  return word.length >= 3 && first < 0x80 && last >= 48 && last <= 57;
}

function isPhysical(tokens: Tokens, i: number, headStart: number): boolean {
  const word = wordOf(tokens, i);
  if (PHYSICAL_WORDS.has(word) || FACILITY_HEADS.has(word)) return true;
  if ((tokens.starts[i + 1] as number) > headStart) return PHYSICAL_WORDS.has(word.slice(0, headStart - (tokens.starts[i] as number)));
  if (PHYSICAL_WORDS.has(word.slice(-2))) return true;
  return FACILITY_HEADS.has(word.slice(-2)) || FACILITY_HEADS.has(word.slice(-3)) || '路桥渠坝闸堤线'.includes(word.slice(-1));
}

function quoteEnd(tokens: Tokens, from: number, to: number): number {
  for (let j = from + 1; j < to; j += 1) if (has(tokens, j, Bit.unquote)) return tokens.starts[j + 1] as number;
  return 0;
}
