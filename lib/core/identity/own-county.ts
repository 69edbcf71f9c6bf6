/**
 * The county that a text names as its own: before the township's name, where it says where it lies, and where it speaks of the
 * committee it answers to. A county that is only a neighbour or a partner is none.
 */
import { PREFECTURE_CITIES } from '../lexicon/administrative.ts';
import {
  BELONGING_WORDS,
  LEADS_OF_NAMES,
  LOCATION_WORDS,
  OWN_TOWNSHIP_WORDS,
  PARTNER_WORDS,
  PARTS_OF_A_COUNTY,
  SUPERIOR_WORDS,
} from '../lexicon/own-place-words.ts';
import { NOWHERE, type Places, placesAtStart } from './places.ts';

const BOUNDARIES = '，。、；：！？,.;:!?“”‘’（）()《》 \n\t';
const STOPS = '。；！？;!?\n';
/** Function words of one character that may stand before a name; the last ones only join it with somebody else. */
const LEADING_SIGNS = '在和及由经被为对向受按据以与同跟';
const JOINING_SIGNS = '与同跟';
/** A city before its county. */
const ABOVE = '市州省盟';
const NO_FIRST_SIGN = '好到了于省市州这那该其';
const NO_NAME =
  /落实|贯彻|执行|围绕|按照|根据|坚持|响应|紧跟|对标|完成|争取|上级|中央|省|传达|服从|争当|纳入|聚焦|紧扣|融入|到达|参加|获得|届|级|班子/;
const ORGANS = ['委', '人民政府', '政府', '人大', '政协'];
const SESSION = /^(?:员会)?第?[一二三四五六七八九十百\d]{1,4}[届次]|^全会/;
const LONGEST_NAME = 3;
/** Banners (旗) and autonomous counties have longer names. */
const LONGEST_OTHER_NAME = 10;
const CLAUSE = 40;

/** Own county and city of a text without spaces; `township` is the name of its township where it is known. */
export function ownCounty(text: string, township: string | null): Places {
  const mentions = organMentions(text);
  return one(township ? beforeTownship(text, township) : []) ?? one(locations(text, township)) ?? one(mentions) ?? countyOnly(mentions);
}

/** What all of them say; null where they disagree or say nothing. */
function one(found: readonly Places[]): Places | null {
  const first = found[0];
  if (!first || found.some(({ county }) => county !== first.county)) return null;
  return { ...NOWHERE, county: first.county, city: found.find(({ city }) => city !== null)?.city ?? null };
}

/** Where a city and a county are named, the county below it. */
function countyOnly(mentions: readonly Places[]): Places {
  return one(mentions.filter(({ county }) => county !== null && !county.endsWith('市'))) ?? NOWHERE;
}

/** 闽江市溪源县河湾镇: the names right before the township's own. */
function beforeTownship(text: string, township: string): Places[] {
  const found: Places[] = [];
  for (let i = text.indexOf(township); i >= 0; i = text.indexOf(township, i + 1)) {
    for (let start = Math.max(0, i - LONGEST_OTHER_NAME * 2); start <= i - 2; start += 1) {
      if (!isBoundary(text, start) || text.slice(start, i).includes('\n')) continue;
      const places = placesAtStart(text.slice(start, i + township.length));
      if (places.township !== township || places.county === null) continue;
      found.push(places);
      break;
    }
  }
  return found;
}

function locations(text: string, township: string | null): Places[] {
  const found: Places[] = [];
  for (const word of LOCATION_WORDS) {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      const rest = text.slice(i + word.length, i + word.length + CLAUSE);
      const places = placesAtStart(rest);
      if (places.county === null || places.township !== null || !isOwnSubject(text, i, township)) continue;
      const after = rest.slice(rest.indexOf(places.county) + places.county.length);
      if (BELONGING_WORDS.has(word) || PARTS_OF_A_COUNTY.some((part) => after.startsWith(part))) found.push(places);
    }
  }
  return found;
}

/** Whether the sentence before `at` is about the township: it names it, or nothing at all. */
function isOwnSubject(text: string, at: number, township: string | null): boolean {
  let start = at;
  while (start > 0 && !STOPS.includes(text[start - 1] ?? '\n') && at - start < CLAUSE) start -= 1;
  const subject = text.slice(start, at);
  return subject === '' || (township !== null && subject.includes(township)) || OWN_TOWNSHIP_WORDS.some((word) => subject.includes(word));
}

/** Counties and cities whose committee or government the text answers to: once where a clause says so, else at least twice. */
function organMentions(text: string): Places[] {
  const superior: string[] = [];
  const counts = new Map<string, number>();
  for (const kind of '县区市旗') {
    for (let i = text.indexOf(kind); i >= 0; i = text.indexOf(kind, i + 1)) {
      // 沛县县委: the second 县 ends no name.
      if (text[i - 1] === kind && kind !== '市') continue;
      const at = text[i + 1] === kind ? i + 2 : i + 1;
      const organ = ORGANS.find((word) => text.startsWith(word, at));
      const after = at + (organ?.length ?? 0);
      const session = /^第[一二三四五六七八九十百\d]{1,4}(?:次(?:党|代表)|届人民代表大会)/.test(text.slice(at, at + 12));
      if (organ === undefined && !session) continue;
      const name = nameBefore(text, i);
      if (name === null || JOINING_SIGNS.includes(text[i - name.length] ?? '-')) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (session || isSuperior(text, i - name.length, after)) superior.push(name);
    }
  }
  const names = superior.length > 0 ? superior : [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  return names.map((name) => ({ ...NOWHERE, ...(isPrefecture(name) ? { city: name } : { county: name }) }));
}

function isSuperior(text: string, start: number, after: number): boolean {
  const before = text.slice(Math.max(0, start - CLAUSE / 2), start);
  const rest = clauseFrom(text, after);
  const opening = [...before].findLastIndex((sign) => STOPS.includes(sign));
  const sentence = before.slice(opening + 1) + rest;
  if (PARTNER_WORDS.some((word) => sentence.includes(word))) return false;
  return SESSION.test(rest) || SUPERIOR_WORDS.some((word) => rest.includes(word));
}

function clauseFrom(text: string, at: number): string {
  const rest = text.slice(at, at + CLAUSE);
  const stop = [...rest].findIndex((sign) => STOPS.includes(sign));
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The name that ends with the character at `end`; null where nothing shows where it begins. */
function nameBefore(text: string, end: number): string | null {
  for (let length = 1; length <= LONGEST_OTHER_NAME; length += 1) {
    const name = text.slice(Math.max(0, end - length), end + 1);
    // 沛县县委: a name of one character needs the doubled word.
    if (length === 1 && text[end + 1] !== text[end]) continue;
    if (length > LONGEST_NAME && !name.endsWith('旗') && !name.endsWith('自治县')) return null;
    if (!isBoundary(text, end - length) || LEADING_SIGNS.includes(name[0] ?? '-')) continue;
    // 县委县政府: the committee is no county's name.
    if (NO_FIRST_SIGN.includes(name[0] ?? '-') || NO_NAME.test(name) || /[县区市旗]委/.test(name)) continue;
    const places = placesAtStart(name);
    if (places.county === name || (places.city === name && isPrefecture(name))) return name;
  }
  return null;
}

const isPrefecture = (name: string): boolean => name.endsWith('市') && PREFECTURE_CITIES.has(name.slice(0, -1));

/** Whether a name may begin at `start`. */
function isBoundary(text: string, start: number): boolean {
  if (start <= 0) return start === 0;
  const sign = text[start - 1] ?? '';
  if (BOUNDARIES.includes(sign) || LEADING_SIGNS.includes(sign) || ABOVE.includes(sign)) return true;
  return LEADS_OF_NAMES.some((lead) => text.startsWith(lead, start - lead.length));
}
