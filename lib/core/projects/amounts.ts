/** Sums and sizes that stand before a name. */
import { AMOUNT_WORDS } from '../lexicon/project-sizes.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** Whether the clause that the comma at `i` ends states a cost or size and nothing else (总投资2亿元,占地30亩的…). */
export function statesSize(tokens: Tokens, i: number, floor: number): boolean {
  if (wordOf(tokens, i) !== ',') return false;
  let sized = false;
  for (let j = i - 1; j >= floor && !has(tokens, j, Bit.hard); j -= 1) {
    const number = (tokens.quantityAt[j] as number) >= 0;
    if (!number && !AMOUNT_WORDS.has(wordOf(tokens, j)) && !'完成 计划'.includes(wordOf(tokens, j))) return false;
    sized ||= number;
  }
  return sized;
}

/** 年屠宰, 日处理 right before a number: a capacity. */
export function isYearly(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i);
  if ((tokens.quantityAt[i + 1] ?? -1) < 0 && (tokens.quantityAt[i + 2] ?? -1) < 0) return false;
  return (
    word === '年' ||
    word === '日' ||
    (word.length > 1 && '年日'.includes(word[0] as string)) ||
    '年日'.includes(wordOf(tokens, i - 1) || '·')
  );
}

/** Whether the words before the money are those of an investment, or 的 ties it to the name. */
export function ownsAmount(tokens: Tokens, at: number, index: number, of: boolean): boolean {
  let i = at;
  while (i > 0 && tokens.quantityAt[i] === index) i -= 1;
  const word = wordOf(tokens, i);
  return (
    of ||
    word.endsWith('投资') ||
    word.endsWith('资金') ||
    word === '概算' ||
    word === '投入' ||
    word === '耗资' ||
    word === '斥资' ||
    word === '总投资额'
  );
}

/** Money in yuan, said with 元 or as a bare magnitude (投资1600万). */
export function isMoney(unit: string, value: unknown): boolean {
  return unit === '元' || (unit === '' && typeof value === 'number' && value >= 10_000 && value % 100 === 0);
}
