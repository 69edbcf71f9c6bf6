/** Streets and schools that are called by words of every day. */
import { STREET_NAMES } from '../lexicon/project-generic.ts';
import { lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** 人民 | 路, 解放 | 大道: common words that streets are called by. */
export const isStreet = (tokens: Tokens, i: number, to: number): boolean =>
  i + 1 < to && ((STREET_NAMES.has(wordOf(tokens, i)) && STREET_ENDS.has(wordOf(tokens, i + 1))) || isAvenue(tokens, i));

/** 实验|高中, 实验|幼儿园: every town has one. */
export const isTrialSchool = (tokens: Tokens, i: number): boolean => wordOf(tokens, i) === '实验' && SCHOOLS.test(wordOf(tokens, i + 1));

const SCHOOLS = /^(?:小学|中学|高中|初中|学校|幼儿园)/;

/** 富民|大道, 景观|大道: any quality may name an avenue. */
function isAvenue(tokens: Tokens, i: number): boolean {
  if (lengthOf(tokens, i) !== 2 || lengthOf(tokens, i + 1) !== 2 || tokens.text[tokens.starts[i + 1] as number] !== '大') return false;
  const next = wordOf(tokens, i + 1);
  if (next !== '大道' && next !== '大街') return false;
  return ((tokens.bits[i] ?? 0) & ~(Bit.generic | Bit.soft | Bit.abstract | Bit.ending)) === 0;
}

const STREET_ENDS: ReadonlySet<string> = new Set([
  '路',
  '街',
  '巷',
  '大道',
  '大街',
  '东路',
  '西路',
  '南路',
  '北路',
  '中路',
  '一路',
  '二路',
  '三路',
  '四路',
  '五路',
  '六路',
]);
