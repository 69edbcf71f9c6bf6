/** Names of places in a row: 湖南省溪源市松溪乡 → province, county-level city, town. */
import {
  AFTER_NAME,
  AMBIGUOUS_ENDINGS,
  GENERIC_ENDINGS,
  NAMES_WITH_JOINERS,
  NO_PLACE,
  PREFECTURE_CITIES,
  PROVINCES,
} from '../lexicon/administrative.ts';

export interface Places {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly township: string | null;
}

export const NOWHERE: Places = { province: null, city: null, county: null, township: null };

type Rank = 'city' | 'county' | 'township';

interface Suffix {
  readonly text: string;
  readonly rank: Rank;
  /** Most characters of a name with this suffix, suffix included. */
  readonly longest: number;
}

const SUFFIXES: readonly Suffix[] = [
  { text: '自治州', rank: 'city', longest: 12 },
  { text: '地区', rank: 'city', longest: 6 },
  { text: '盟', rank: 'city', longest: 5 },
  { text: '自治县', rank: 'county', longest: 15 },
  { text: '自治旗', rank: 'county', longest: 12 },
  { text: '县', rank: 'county', longest: 6 },
  { text: '旗', rank: 'county', longest: 8 },
  { text: '区', rank: 'county', longest: 6 },
  { text: '市', rank: 'county', longest: 6 },
  { text: '街道', rank: 'township', longest: 8 },
  { text: '苏木', rank: 'township', longest: 9 },
  { text: '镇', rank: 'township', longest: 6 },
  { text: '乡', rank: 'township', longest: 11 },
];

/** The longest of the suffixes' limits. */
const LONGEST_NAME = 15;
const RANKS: Readonly<Record<Rank, number>> = { city: 1, county: 2, township: 3 };
/** Words that no name of a place holds: what stands before it was taken for a part of it. */
const NEVER_IN_NAME =
  /关于|中共|下达|某|印发|推进|建设|工作|政府|加快|实施|全面|打造|我们|召开|开展|人民|公开|服务|发展|乡村|各|的|我|本|与|在|为|了|及|全/;
/** 和平镇, 太和县, 永和镇: a name may hold it, and longer ones only where they are well known. */
const LONGEST_WITH_AND = 3;
/** After 乡 and 镇 these make another word of it: 乡村, 镇域. */
const OTHER_WORD_AFTER: Readonly<Record<string, string>> = {
  乡: '村镇贤情愁土亲下音间级',
  镇: '村级',
  区: '域级块划',
  市: '区场民域级',
  县: '级域',
  旗: '帜',
};

/** Words that may follow the name of a town at once. */
const VILLAGE_WORDS = ['村镇', '村级'];

/** Reads the places that a text starts with, from the largest to the smallest. What cannot be a name ends the row. */
export function placesAtStart(text: string): Places {
  let at = 0;
  let rank = 0;
  const found: { -readonly [K in keyof Places]: Places[K] } = { ...NOWHERE };
  const province = provinceAt(text);
  if (province) {
    found.province = province.name;
    at = province.length;
  }
  while (rank < RANKS.township) {
    const next = nameAt(text, at, rank);
    if (!next) break;
    found[next.rank] = next.name;
    rank = RANKS[next.rank];
    at += next.name.length;
  }
  return found;
}

function provinceAt(text: string): { name: string; length: number } | null {
  for (const [short, full] of PROVINCES) {
    if (!text.startsWith(short)) continue;
    if (text.startsWith(full)) return { name: full, length: full.length };
    const suffix = full.startsWith(`${short}省`) ? '' : '自治区';
    if (suffix !== '' && text.startsWith(short + suffix)) return { name: full, length: short.length + suffix.length };
  }
  return null;
}

function nameAt(text: string, at: number, above: number): { name: string; rank: Rank } | null {
  if (!isHan(text.charCodeAt(at))) return null;
  for (let length = 2; length <= LONGEST_NAME && at + length <= text.length; length += 1) {
    if (!isHan(text.charCodeAt(at + length - 1))) return null;
    for (const suffix of SUFFIXES) {
      if (length > suffix.longest || !text.startsWith(suffix.text, at + length - suffix.text.length) || length <= suffix.text.length)
        continue;
      const whole = lengthened(text, at, length, suffix);
      if (whole === null) continue;
      const name = text.slice(at, at + whole.length);
      const rank = rankOf(name, whole.rank, text.slice(at + whole.length));
      // 甘旗卡镇 below a 旗: a suffix of the same rank or above is a part of the name.
      if (RANKS[rank] <= above) continue;
      return isName(name, at, text.slice(at + name.length)) ? { name, rank } : null;
    }
  }
  return null;
}

/** A suffix may be part of the name: 古镇镇, 桐乡市, 津市市. Null where it is part of another word (乡村). */
function lengthened(text: string, at: number, length: number, suffix: Suffix): { length: number; rank: Rank } | null {
  const next = text.charAt(at + length);
  if (
    suffix.rank === 'township' &&
    suffix.text.length === 1 &&
    (next === '市' || next === '县' || (suffix.text === '乡' && next === '区'))
  ) {
    return { length: length + 1, rank: 'county' };
  }
  // 沙市区: no city has a name of one character.
  if (suffix.text === '市' && length === 2 && next === '区') return { length: length + 1, rank: 'county' };
  // 石桥镇镇政府 is no 石桥镇镇: only a name of one character is doubled.
  if (suffix.text.length === 1 && length === 2 && next === suffix.text) return { length: length + 1, rank: suffix.rank };
  // 河湾镇村镇建设办公室
  if (suffix.text === '镇' && length > 2 && VILLAGE_WORDS.some((word) => text.startsWith(word, at + length)))
    return { length, rank: suffix.rank };
  if ((OTHER_WORD_AFTER[suffix.text] ?? '').includes(next || '-')) return null;
  return { length, rank: suffix.rank };
}

/** A 市 is a city where it is one at prefecture level, or where a county, district or city follows it. */
function rankOf(name: string, rank: Rank, rest: string): Rank {
  if (rank !== 'county' || !name.endsWith('市')) return rank;
  if (PREFECTURE_CITIES.has(name.slice(0, -1)) || name === '北京市' || name === '天津市' || name === '上海市' || name === '重庆市')
    return 'city';
  const follower = nameAt(rest, 0, RANKS.city);
  return follower?.rank === 'county' ? 'city' : 'county';
}

function isName(name: string, at: number, rest: string): boolean {
  if (NAMES_WITH_JOINERS.has(name) || (name.endsWith('市') && PREFECTURE_CITIES.has(name.slice(0, -1)))) return true;
  if (NO_PLACE.has(name) || NEVER_IN_NAME.test(name.slice(0, -1))) return false;
  const and = name.indexOf('和');
  if (and >= 0 && (name.length > LONGEST_WITH_AND || (and === 0 && at > 0))) return false;
  if (AMBIGUOUS_ENDINGS.some((ending) => name.endsWith(ending)))
    return (!name.endsWith('市') || name.length === 3) && isFollowedAsName(name, rest);
  return !GENERIC_ENDINGS.some((ending) => name.endsWith(ending) && name.length > ending.length);
}

function isFollowedAsName(name: string, rest: string): boolean {
  if (/^(?:[\d\p{P}\p{S}]|$)/u.test(rest) || AFTER_NAME.some((word) => rest.startsWith(word))) return true;
  return name.endsWith('市') && nameAt(rest, 0, RANKS.city) !== null;
}

const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdfff);

/** Points of a title at which the name of a place may begin. */
const LEADS = ['年度', '年', '《', '〈', '“', '关于印发', '关于', '印发', '中共', '在', '公布', '下达', '：', ':', ' ', '—', '－', '-'];

/** The places that a title names: at its start, or after a year, an opening mark or 关于印发. */
export function placesInTitle(title: string): Places {
  const starts = new Set([0]);
  for (const lead of LEADS) {
    for (let i = title.indexOf(lead); i >= 0; i = title.indexOf(lead, i + lead.length)) starts.add(i + lead.length);
  }
  let best = NOWHERE;
  for (const start of [...starts].sort((a, b) => a - b)) {
    const places = placesAtStart(title.slice(start));
    if (places.township !== null)
      return {
        ...places,
        county: places.county ?? best.county,
        city: places.city ?? best.city,
        province: places.province ?? best.province,
      };
    if (best.county === null && (places.county !== null || places.city !== null)) best = places;
  }
  return best;
}
